#!/bin/bash
# doas(1) of OpenBSD 7.4, as Alpine and FreeBSD package it: -n, -s, -L, -a, -C and -u, then a command.
user=root
while getopts ':nsLa:C:u:' option; do
  case $option in
    u) user=$OPTARG ;;
    n) ;;
    *) echo 'usage: doas [-Lns] [-a style] [-C config] [-u user] command [arg ...]' >&2; exit 1 ;;
  esac
done
shift $((OPTIND - 1))
exec /usr/sbin/runuser -u "$user" -- "$@"
