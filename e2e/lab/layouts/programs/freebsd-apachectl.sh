#!/bin/bash
# FreeBSD ports, patch-support__apachectl.in: the words go to service(8), the rest to httpd.
case $1 in
  start | stop | restart | rcvar | reload | graceful | gracefulstop | graceful-stop | configtest | status)
    service apache24 "${1//-/}"
    ;;
  *) httpd "$@" ;;
esac
