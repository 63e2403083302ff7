#!/bin/bash
# The words of each package tool: dnf(8), zypper(8), apk(8), pacman(8), pkg(8), and SUSE's a2enmod(8).
# A box has no network: an unknown word or option is refused, and nothing is installed.
allow() { for word in $1; do [ "$word" = "$2" ] && return 0; done; return 1; }
tool=${0##*/}
case $tool in
  dnf) known='install reinstall remove provides repoquery list info -y -q' ;;
  zypper) known='install in remove rm search se --force -f --provides --match-exact' ;;
  apk) known='add del fix info search --force-overwrite -L --who-owns -W' ;;
  pacman) known='-S -R -F -Fy -Q -Qo -Ql' ;;
  pkg) known='install delete remove search info which provides -y' ;;
  a2enmod | a2dismod) known='-l' ;;
esac
first=$1
case $tool in
  a2enmod | a2dismod) ;;
  *) allow "$known" "$first" || { echo "$tool: invalid option or command '$first'" >&2; exit 1; } ;;
esac
for word in "${@:2}"; do
  case $word in -*) allow "$known" "$word" || { echo "$tool: unrecognized option '$word'" >&2; exit 1; } ;; esac
done
