#!/bin/bash
# docs.brew.sh/Manpage: services takes list, info, run, start, stop, kill, restart, cleanup.
# launchd waits until the process has ended.
ended() { for _ in {1..300}; do /usr/bin/pgrep -x apache2 >/dev/null || break; /usr/bin/sleep 0.1; done; }
case $1 in
  services)
    [ "$3" = httpd ] || [ "$2" = list ] || { echo "Error: Formula \`$3\` is not installed." >&2; exit 1; }
    case $2 in
      start | run) /opt/homebrew/bin/httpd -k start ;;
      stop | kill) /opt/homebrew/bin/httpd -k stop ;;
      restart) /opt/homebrew/bin/httpd -k stop; ended; /opt/homebrew/bin/httpd -k start ;;
      info | list) echo 'httpd (homebrew.mxcl.httpd)' ;;
      *) echo "Error: Invalid usage: unknown subcommand \`$2\`" >&2; exit 1 ;;
    esac
    ;;
  install | uninstall | search | reinstall | list | info) ;;
  --prefix) echo /opt/homebrew ;;
  *) echo "Error: Unknown command: $1" >&2; exit 1 ;;
esac
