#!/bin/bash
# systemctl(1) of systemd 252: the verbs and options that fixes use, for Apache's unit alone.
# systemd waits until the processes of a unit have ended.
ended() { for _ in {1..300}; do /usr/bin/pgrep -x apache2 >/dev/null || break; /usr/bin/sleep 0.1; done; }
words=()
while [ $# -gt 0 ]; do
  case $1 in
    --no-pager | --type=service | --state=* | --all) ;;
    -p) shift ;;
    -p* | --property=*) ;;
    -*) echo "systemctl: unrecognized option '$1'" >&2; exit 1 ;;
    *) words+=("$1") ;;
  esac
  shift
done
verb=${words[0]} unit=${words[1]%.service}
case $verb in
  list-units) echo "$LAYOUT_SERVICE.service loaded active running Apache"; exit 0 ;;
  daemon-reload) exit 0 ;;
  show | cat | edit | start | stop | restart | reload | status) ;;
  *) echo "Unknown command verb $verb." >&2; exit 1 ;;
esac
[ "$unit" = "$LAYOUT_SERVICE" ] || { echo "Unit $unit.service could not be found." >&2; exit 4; }
httpd() { /usr/sbin/apache2 -d "$LAYOUT_ROOT" -f "$LAYOUT_MAIN" "$@"; }
case $verb in
  start) httpd -k start ;;
  stop) httpd -k stop; ended ;;
  restart) httpd -k stop; ended; httpd -k start ;;
  reload) /usr/bin/pgrep -x apache2 >/dev/null && httpd -k graceful ;;
  status) /usr/bin/pgrep -x apache2 >/dev/null && echo 'Active: active (running)' || { echo 'Active: inactive (dead)'; exit 3; } ;;
  *) echo "Id=$unit.service" ;;
esac
