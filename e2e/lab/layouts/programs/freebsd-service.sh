#!/bin/bash
# FreeBSD 14, usr.sbin/service/service.sh: service NAME COMMAND. rc.subr's run_rc_command knows start,
# stop, restart, status and rcvar; ports' apache24.in adds reload, graceful, gracefulstop, configtest.
# rc.subr waits for the process by wait_for_pids.
ended() { for _ in {1..300}; do /usr/bin/pgrep -x apache2 >/dev/null || break; /usr/bin/sleep 0.1; done; }
[ "$1" = apache24 ] || { echo "$1 does not exist in /etc/rc.d or the local startup directories" >&2; exit 1; }
[ $# -eq 2 ] || { echo "usage: service NAME COMMAND" >&2; exit 1; }
check() { echo 'Performing sanity check on apache24 configuration:'; httpd -t; }
case $2 in
  start) check && httpd -k start ;;
  stop) httpd -k stop; ended ;;
  restart) check && { httpd -k stop; ended; httpd -k start; } ;;
  reload | graceful) check && { echo 'Performing a graceful restart'; httpd -k graceful; } ;;
  gracefulstop) check && httpd -k graceful-stop ;;
  configtest) check ;;
  status) /usr/bin/pgrep -x apache2 >/dev/null && echo "apache24 is running as pid $(/usr/bin/pgrep -o -x apache2)." ;;
  rcvar) echo 'apache24_enable="YES"' ;;
  *)
    echo "/usr/local/etc/rc.d/apache24: unknown directive '$2'." >&2
    echo 'Usage: /usr/local/etc/rc.d/apache24 [fast|force|one|quiet](start|stop|restart|rcvar|reload|graceful|gracefulstop|configtest|status|poll)' >&2
    exit 1
    ;;
esac
