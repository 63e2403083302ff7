import { isLiteral, type Placed } from '../configuration/place.ts';
import type { Section } from '../configuration/tree.ts';
import { findingAt, inConfiguration } from './finding.ts';

/** Each application of a text: its URL, its script, and how its site is addressed. */
export const siteConfigured = inConfiguration('site-configured', ({ all, mounts }) => {
  const names = new Map<Section, string>();
  for (const { directive, host } of all) {
    const [name] = directive.args;
    if (directive.key === 'servername' && host && name !== undefined && !names.has(host))
      names.set(host, name);
  }
  return mounts.map(({ mount, script, placed }) =>
    findingAt('site-configured', placed, {
      mount,
      script: isLiteral(script) ? script : undefined,
      site: siteOf(placed, names),
    }),
  );
});

/** The name of a virtual host, with its port unless that goes without saying. */
function siteOf({ host }: Placed, names: ReadonlyMap<Section, string>): string | undefined {
  const named = host && names.get(host);
  if (!named || !isLiteral(named)) return undefined;
  // http://www.example.com:8080     www.example.com     [2001:db8::1]:80
  const [, name = '', own] = /^(?:\w+:\/\/)?(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(named) ?? [];
  // *:8080     192.0.2.7:8443     not: *     not: _default_:*
  const port = own ?? /:(\d+)$/.exec(host.args[0] ?? '')?.[1];
  if (name === '') return undefined;
  return port === undefined || USUAL.has(port) ? name : `${name}:${port}`;
}

const USUAL: ReadonlySet<string> = new Set(['80', '443']);
