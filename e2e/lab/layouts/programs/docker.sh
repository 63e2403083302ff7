#!/bin/bash
# docker/cli, docs/reference/commandline: container_exec.md, container_logs.md, container_ls.md,
# container_restart.md, container_kill.md. The container is named httpd, and exec starts a program
# without a shell, as root, from what the image has.
# The daemon waits until the container has ended.
ended() { for _ in {1..300}; do /usr/bin/pgrep -x apache2 >/dev/null || break; /usr/bin/sleep 0.1; done; }
unknown() { echo "unknown shorthand flag or flag: $1. See 'docker --help'." >&2; exit 125; }
named() { [ "$1" = httpd ] || { echo "Error response from daemon: No such container: $1" >&2; exit 1; }; }
verb=$1
shift
case $verb in
  exec)
    while [[ $1 == -* ]]; do
      case $1 in
        -u | --user | -w | --workdir | -e | --env) shift 2 ;;
        -i | -t | -it | -d) shift ;;
        *) unknown "$1" ;;
      esac
    done
    named "$1"
    shift
    PATH=$LAYOUT_INSIDE exec /usr/bin/env "$@"
    ;;
  logs)
    while [[ $1 == -* ]]; do
      case $1 in
        --tail | -n | --since | --until) shift 2 ;;
        -f | -t | --follow | --timestamps) shift ;;
        *) unknown "$1" ;;
      esac
    done
    named "$1"
    cat /var/log/container 2>/dev/null
    ;;
  ps)
    while [ $# -gt 0 ]; do
      case $1 in
        --filter | -f | -n | --last | --format) shift 2 ;;
        --all | -a | -q | --no-trunc) shift ;;
        *) unknown "$1" ;;
      esac
    done
    echo 'CONTAINER ID   IMAGE   NAMES'
    ;;
  restart | stop | start | kill)
    while [[ $1 == -* ]]; do
      case $1 in
        -s | --signal | -t | --timeout) shift 2 ;;
        *) unknown "$1" ;;
      esac
    done
    named "$1"
    httpd() { /usr/sbin/apache2 -d "$LAYOUT_ROOT" -f "$LAYOUT_MAIN" "$@"; }
    [ "$verb" = start ] || { httpd -k stop; ended; }
    [ "$verb" = stop ] || httpd -k start
    ;;
  *) echo "docker: '$verb' is not a docker command." >&2; exit 1 ;;
esac
