import { isSomebodys } from './hosts.ts';
import { span, type Span } from './span.ts';
import { isPerson } from './users.ts';

/** ┌──(ops㉿app7)-[~]   (venv) ops@app7:~/shop (main)$    [ops@app7 conf.d]#    ops@app7 shop %    ops@app7 ~> */
const ACCOUNT_FIRST =
  /^(?:\([\w. -]{1,40}\) ?){0,2}(?:[┌╭][─━]{1,4}[([])?\[?(?<user>[a-z_][\w.-]{0,63})[@㉿](?<host>[a-z\d][\w.-]{0,250})(?=[)\]][-─]{1,2}\[|(?:[: ][^\r\n@]{0,120})?[$#%>❯➜](?:[ \t]|\r?$))/dgim;
/** app7:~ ops$    Adas-MBP:shop ada$, of macOS */
const HOST_FIRST =
  /^(?<host>[a-z\d][\w.-]{0,250}):[\w./~-]{1,100} (?<user>[a-z_][\w.-]{0,63})[$#%](?=[ \t]|\r?$)/dgim;
/** app7:/etc/apache2 # of SUSE */
const HOST_ALONE = /^(?<host>[a-z][\w.-]{0,250}):[~/][\w./~-]{0,100} ?[#>](?= \S)/dgim;
const UNIT = /\.(?:service|socket|target|slice|timer|mount|scope)$/;

/** The account and the machine in the prompts of shells. */
export function* prompts(text: string): Generator<Span> {
  for (const pattern of [ACCOUNT_FIRST, HOST_FIRST, HOST_ALONE]) {
    for (const { indices, groups = {} } of text.matchAll(pattern)) {
      const { user = 'root', host = '' } = groups;
      if (UNIT.test(host)) continue;
      const [userAt = 0] = indices?.groups?.['user'] ?? [];
      const [hostAt = 0] = indices?.groups?.['host'] ?? [];
      if (isPerson(user)) yield span(text, 'user', userAt, userAt + user.length);
      if (isSomebodys(host)) {
        yield span(text, 'host', hostAt, hostAt + host.length, host.toLowerCase());
      }
    }
  }
}
