#!/bin/bash
# In place of systemd, which cannot run in a box: does to apache2 what its unit tells systemd to do.
# The commands are read off Debian's own unit; what is not in it (SIGTERM to the main process after
# ExecStop, and SIGKILL to what is left) is KillMode=mixed as systemd.kill(5) has it.
unit=/lib/systemd/system/apache2.service
verb=$1 name=${2%.service}

exec_of() { sed -n "s/^Exec$1=//p" "$unit"; }
main_pid() { pgrep -o -x -P 1 apache2; }

start() {
  [ -n "$(main_pid)" ] && return 0
  APACHE_STARTED_BY_SYSTEMD=true $(exec_of Start) >>/var/log/console 2>&1 && return 0
  echo 'Job for apache2.service failed because the control process exited with error code.' >&2
  echo 'See "systemctl status apache2.service" and "journalctl -xeu apache2.service" for details.' >&2
  return 1
}

stop() {
  local pid; pid=$(main_pid) || return 0
  $(exec_of Stop) >>/var/log/console 2>&1
  kill -TERM "$pid" 2>/dev/null
  for _ in $(seq 200); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
  pkill -KILL -x apache2
  for _ in $(seq 50); do pgrep -x apache2 >/dev/null || break; sleep 0.1; done
  return 0
}

[ "$name" = apache2 ] || { echo "Unit ${name:-(none)}.service could not be found." >&2; exit 5; }
case $verb in
  start) start ;;
  stop) stop ;;
  restart) stop; start ;;
  reload)
    [ -n "$(main_pid)" ] || { echo 'apache2.service is not active, cannot reload.' >&2; exit 1; }
    $(exec_of Reload) >>/var/log/console 2>&1 ||
      { echo 'Job for apache2.service failed.' >&2; exit 1; } ;;
  status)
    if [ -n "$(main_pid)" ]; then echo 'Active: active (running)'; else echo 'Active: inactive (dead)'; exit 3; fi ;;
  *) echo "systemctl $verb: not in this box" >&2; exit 1 ;;
esac
