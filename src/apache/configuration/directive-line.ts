import { isDirective, isSection } from './directives.ts';

/**
 * Whether a line, without the white space around it, is one of a configuration and nothing else: a section,
 * or a directive that cannot begin a sentence.
 */
export function isDirectiveLine(line: string): boolean {
  // <VirtualHost *:80>     </Directory>     not: <html>     not: <module>
  const section = /^<\/?([A-Z]\w{1,30})(?:[\s"].*)?>$/i.exec(line)?.[1];
  if (section !== undefined) return isSection(section);
  if (DUMPED.test(line)) return true;
  if (isProse(line)) return false;
  if (PLAIN.test(line)) return true;
  // WSGIScriptAlias /     ServerName www     not: Timeout when     not: ServerName: x
  const name = /^(?:[A-Z][a-z]+){1,6}[A-Z]\w{1,40}(?=\s)|^(?:WSGI|SSL)[A-Z]\w{2,40}(?=\s)/.exec(
    line,
  );
  return name !== null && isDirective(name[0]);
}

/** A sentence that begins with the name of a directive, as Apache's own messages do. */
export const isProse = (line: string): boolean => PROSE.test(line) && !/^Require not /i.test(line);

// WSGIScriptAlias not allowed here     Options ExecCGI is off in this directory     Timeout when reading
// user site = 1     alias example.com     DocumentRoot '/srv/html' is not a directory
// not: WSGIScriptAlias / /srv/app.wsgi     not: Require not ip 192.0.2.1
const PROSE =
  /^\w+ (?:(?:\w+|'[^']{1,300}') )?(?:= |(?:not|must|takes?|requires?|cannot|is|are|was|has|have|needs|should|does|when|while|and|in|inside|directive|option)\b)|^alias \S+$/i;
// # In file: /etc/apache2/apache2.conf     #  12:     as DUMP_CONFIG writes     not: # my site
const DUMPED = /^# (?:In file: \/|\s{0,6}\d{1,6}:$)/;
// Names of one word, with what only a configuration puts behind them.     Require all granted     not: Require a password
const PLAIN =
  /^(?:Require (?:all|not|host|ip|local|user|group|valid-user|expr|method|env)\b|Options (?:[+-]|None|All|(?:Indexes|FollowSymLinks|ExecCGI|MultiViews|Includes)\b)|Order (?:allow|deny),|(?:Allow|Deny) from |Satisfy (?:any|all)$|Listen (?:\d|\[|\S{1,100}:\d)|Alias \/|Include(?:Optional)? \S{0,200}[./*]|Timeout \d|KeepAlive (?:On|Off)|User \S{1,60}$|Group \S{1,60}$|Header (?:always |onsuccess )?(?:set|append|add|unset|edit|merge)\b|Define \w{1,60}|Use [A-Z]\w{1,60} )/i;
