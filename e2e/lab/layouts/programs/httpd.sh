#!/bin/bash
# Debian's Apache as the system's httpd: the options are its own (httpd(8)), only the main file differs.
exec /usr/sbin/apache2 -d "$LAYOUT_ROOT" -f "$LAYOUT_MAIN" "$@"
