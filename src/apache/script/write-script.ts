import type { FilledProbe } from '../../model/index.ts';
import { quote } from '../quoting/quote.ts';

/**
 * A script for a POSIX shell that runs each probe once, and prints for each its title, its command as
 * behind a prompt, and what it said: which readers know. It changes nothing and writes no file; addresses
 * and secrets are hidden before anything is printed.
 */
export function writeScript(probes: readonly FilledProbe[]): string {
  const sudo = probes.some(({ command }) => /\bsudo\b/.test(command)) ? SUDO : '';
  const blocks = `probes() {\n${probes.map(block).join('\n')}}\n`;
  return [HEAD, sudo, blocks, HIDE, 'probes | hide\n)\n'].join('\n');
}

/** More lines than these of one command say nothing more. */
const MOST_LINES = 200;

// Headings are told by their arrows, so none stands within.
const block = ({
  title,
  command,
}: FilledProbe): string => `  heading ${quote('shell', title.replace(/[<>]/g, ''))} ${quote('shell', command)}
  {
    ${command}
  } </dev/null 2>&1 | tail -n ${String(MOST_LINES)}
`;

const HEAD = String.raw`#!/bin/sh
# shellcheck disable=SC2016 # Commands are printed as written, before they are run.
# Read-only: it changes nothing and writes no file. Addresses, cookies, passwords and tokens are
# hidden before they are printed. Read it, run it with "sh", and paste what it prints.
# In a shell of its own, so that nothing stays where it is pasted.
(
LC_ALL=C
export LC_ALL
PATH=$PATH:/usr/sbin:/sbin

heading() {
  printf '\n==> %s <==\n$ %s\n' "$1" "$2"
}
`;

// Without sudo, as in most containers, the user is already root or can't become root.
const SUDO = String.raw`if ! command -v sudo >/dev/null 2>&1; then
  sudo() {
    case $1 in
      -u) as=$2 && shift 2 && runuser -u "$as" -- "$@" ;;
      *) "$@" ;;
    esac
  }
fi
`;

/** A word in any case: sed can't be told so on every system. */
const anyCase = (word: string): string =>
  word.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

/** What a name of a secret holds, and how the name ends before its value. */
const NAME = `(${anyCase('passw(or)?d|passphrase|secret|token|credential|(api|private|access)[_-]?key|session_?id|_pass|_pwd|database_url')})[A-Za-z0-9_]*`;
const SIGN = String.raw`\\*["'\'']?]? *(=>|[=:]) *[bru]?\\*`;

/**
 * The same address becomes the same address of those that are kept for examples, so that lines still
 * read as logs do. The machine's own, such as 127.0.0.1, tells nothing and stays.
 */
const HIDE = String.raw`hide() {
  sed -E \
    -e 's/(([Ss]et-)?[Cc]ookie|[Aa]uthorization|[Xx]-[Aa]pi-[Kk]ey): .*/\1: hidden/' \
    -e 's/([Bb]earer|[Bb]asic) +[A-Za-z0-9+/=_.-]{8,}/\1 hidden/g' \
    -e 's/eyJ[A-Za-z0-9_-]{10,}[A-Za-z0-9_.-]*/hidden/g' \
    -e 's/(AKIA|ASIA)[A-Z0-9]{16}/hidden/g' \
    -e 's/(^|[^A-Za-z0-9_-])(gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|[sr]k_live_|sk-|AIza|SG[.]|hvs[.]|npm_|pypi-|dop_v1_)[A-Za-z0-9_.-]{16,}/\1hidden/g' \
    -e 's/(BEGIN [A-Z ]*PRIVATE KEY-----).+(-----END)/\1hidden\2/' \
    -e 's/(${NAME}${SIGN})[^[:space:],;&>"'\''\][^[:space:],;&]*/\1hidden/g' \
    -e 's/(${NAME}${SIGN})("[^"]*"|'\''[^'\'']*'\'')/\1hidden/g' \
    -e 's/((^|[:[:space:]])([A-Z][A-Za-z]+(Password|Passphrase|Secret)|SetEnv +[A-Z0-9_]*${NAME}) +)("[^"]*"|[^[:space:]]+)/\1hidden/g' \
    -e 's#://[^/@[:space:]]+@#://hidden@#g' \
    -e 's/[A-Za-z0-9._+-]+@[A-Za-z0-9-]+\.[A-Za-z0-9.-]+/hidden@example.com/g' \
    -e 's/[?][^"[:space:]]*=[^"[:space:]]*/?hidden/g' |
    awk '
      function instead(address) {
        if (address ~ /^(127\.|0\.0\.0\.0$)/) return address
        if (!(address in numbers)) numbers[address] = ++count
        return (address ~ /:/ ? "2001:db8::" : "192.0.2.") numbers[address]
      }
      function isAddress(text, before, after) {
        if (before ~ /[A-Za-z0-9_.]/ || after ~ /[A-Za-z0-9_]/) return 0
        if (text !~ /:/) return 1
        if (before == ":") return 0
        return length(text) > 5 && (text ~ /::/ || gsub(/:/, ":", text) > 4)
      }
      {
        if ($0 ~ /BEGIN [A-Z ]*PRIVATE KEY/) key = 1
        else if (key && match($0, /[A-Za-z0-9+\/=]+$/) && RLENGTH > 15) $0 = substr($0, 1, RSTART - 1) "hidden"
        else key = 0
        rest = $0
        line = ""
        while (match(rest, /[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+|[0-9A-Fa-f]+:[0-9A-Fa-f:]*:[0-9A-Fa-f:]*/)) {
          found = substr(rest, RSTART, RLENGTH)
          before = RSTART > 1 ? substr(rest, RSTART - 1, 1) : ""
          after = substr(rest, RSTART + RLENGTH, 1)
          known = isAddress(found, before, after) ? instead(found) : found
          line = line substr(rest, 1, RSTART - 1) known
          rest = substr(rest, RSTART + RLENGTH)
        }
        print line rest
      }'
}
`;
