#!/bin/bash
# httpd 2.4.62, support/apachectl.in: -k's words go on to httpd, and so does what it doesn't know.
httpd() { /usr/sbin/apache2 -d "$LAYOUT_ROOT" -f "$LAYOUT_MAIN" "$@"; }
case $1 in
  start | stop | restart | graceful | graceful-stop) httpd -k "$@" ;;
  startssl | sslstart | start-SSL)
    echo 'The startssl option is no longer supported.'
    exit 2
    ;;
  configtest) httpd -t ;;
  status | fullstatus)
    echo "'www-browser -dump http://localhost:80/server-status' failed." >&2
    exit 1
    ;;
  *) httpd "$@" ;;
esac
