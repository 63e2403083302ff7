#!/bin/bash
# Alpine aports, apache2.initd: extra_commands configdump configtest modules virtualhosts, started:
# fullstatus graceful gracefulstop reload. OpenRC, openrc-run.sh.in: anything else is unknown.
# start-stop-daemon --retry waits until the process has ended.
ended() { for _ in {1..300}; do /usr/bin/pgrep -x apache2 >/dev/null || break; /usr/bin/sleep 0.1; done; }
[ "$1" = apache2 ] || { echo "rc-service: service \`$1' does not exist" >&2; exit 1; }
running() { /usr/bin/pgrep -x apache2 >/dev/null; }
case $2 in
  start) httpd -t >/dev/null 2>&1 || { httpd -t; exit 1; }; httpd -k start ;;
  stop) httpd -k stop; ended ;;
  restart) httpd -k stop; ended; httpd -k start ;;
  status) running && echo ' * status: started' || { echo ' * status: stopped'; exit 3; } ;;
  configtest) echo ' * Checking apache2 configuration ...'; httpd -t >/dev/null 2>&1 || { httpd -t; exit 1; } ;;
  modules) httpd -M ;;
  virtualhosts) httpd -S ;;
  reload | graceful)
    running || { echo " * apache2: cannot \`$2' as it has not been started" >&2; exit 1; }
    httpd -k graceful
    ;;
  gracefulstop) httpd -k graceful-stop ;;
  *)
    echo " * apache2: unknown function \`$2'" >&2
    exit 1
    ;;
esac
