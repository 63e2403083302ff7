#!/bin/bash
# Fedora's httpd package, apachectl.sh (2.4.53): one word, and only these.
[ "$1" = -k ] && shift
if [ -n "$2" ]; then
  echo 'Passing arguments to httpd using apachectl is no longer supported.'
  exit 1
fi
case $1 in
  start | stop | restart | status) systemctl --no-pager "$1" httpd.service ;;
  graceful) systemctl reload httpd.service ;;
  graceful-stop) systemctl stop httpd.service ;;
  configtest | -t) httpd -t ;;
  -v | -V) httpd "$1" ;;
  *)
    echo "apachectl: The \"$1\" option is not supported." >&2
    exit 2
    ;;
esac
