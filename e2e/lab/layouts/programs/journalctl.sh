#!/bin/bash
# journalctl(1) of systemd 252: the options that fixes use. A box has no journal.
while [ $# -gt 0 ]; do
  case $1 in
    -u | -n | -g | --since | --until | -p) shift ;;
    -k | --no-pager | -b | -x | -e | -xe | -xeu) ;;
    -*) echo "journalctl: unrecognized option '$1'" >&2; exit 1 ;;
    *) echo "Failed to add match '$1': Invalid argument" >&2; exit 1 ;;
  esac
  shift
done
echo '-- No entries --'
