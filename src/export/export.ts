import { knowledgeBase as kb } from 'virtual:knowledge-base';
import { printed } from 'virtual:printed-messages';
import { parseArgs } from 'node:util';
import { siteAddress } from '../engine/site-address.ts';
import { catalogueOf, type Catalogue } from './catalogue.ts';
import { grokExport } from './grok.ts';
import { jsonExport } from './json.ts';
import { lnavExport } from './lnav.ts';

/** What is known about messages, for tools that read the logs of many servers. */
const FORMATS: Readonly<Record<string, (catalogue: Catalogue) => string>> = {
  lnav: lnavExport,
  grok: grokExport,
  json: jsonExport,
};

const USAGE = `usage: npm run --silent export -- --format ${Object.keys(FORMATS).join('|')}
Writes the messages to standard output. SITE_URL names the site whose pages they lead to.`;

process.exitCode = run(process.argv.slice(2), process.env['SITE_URL']);

function run(argv: readonly string[], siteUrl: string | undefined): number {
  const parsed = readArguments(argv, siteUrl);
  if ('says' in parsed) {
    process.stderr.write(`export: ${parsed.says}\n${USAGE}\n`);
    return 2;
  }
  if (parsed.help) {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  if (parsed.site === null) {
    process.stderr.write('SITE_URL is not set: pages are named relative to the site.\n');
  }
  process.stdout.write(parsed.write(catalogueOf(kb, printed, parsed.site ?? '')));
  return 0;
}

type Arguments =
  | {
      readonly help: false;
      readonly write: (catalogue: Catalogue) => string;
      readonly site: string | null;
    }
  | { readonly help: true }
  | { readonly says: string };

function readArguments(argv: readonly string[], siteUrl: string | undefined): Arguments {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { format: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return { help: true };
    const write = FORMATS[values.format ?? ''];
    if (write) return { help: false, write, site: siteAddress(siteUrl) };
    return {
      says:
        values.format === undefined ? '--format is missing' : `unknown format "${values.format}"`,
    };
  } catch (error) {
    return { says: error instanceof Error ? error.message : String(error) };
  }
}
