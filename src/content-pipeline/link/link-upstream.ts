import * as v from 'valibot';
import { memoized } from '../cache/memory.ts';
import type { Issues } from '../issues.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import * as upstreamSchemas from '../parse/upstream-schemas.ts';
import type { ContentFile } from '../read/read-content.ts';
import type { Claim, Content } from './content.ts';

/**
 * The documentation's pages and the software's messages, and where the claims of the source
 * document are covered.
 */
export function linkUpstream(
  files: readonly ContentFile[],
  issues: Issues,
): Pick<Content, 'claims' | 'waivers' | 'upstream' | 'upstreamMessages' | 'apacheCodes'> {
  const find = (path: string): ContentFile | undefined => files.find((one) => one.path === path);
  const waivers = find('waivers.yaml');
  return {
    claims: files.flatMap((file) =>
      file.path.startsWith('coverage/') ? linkClaims(file, issues) : [],
    ),
    waivers: (waivers && parseYaml(waivers, upstreamSchemas.waivers, issues)?.value) ?? [],
    upstream: readJson(find('upstream.json'), upstreamSchemas.upstream, issues) ?? {
      version: 'none',
      pages: {},
    },
    upstreamMessages:
      readJson(find('upstream-messages.json'), upstreamSchemas.upstreamMessages, issues) ?? [],
    apacheCodes: readJson(find('apache-codes.json'), upstreamSchemas.apacheCodes, issues) ?? {
      version: 'none',
      pages: {},
      codes: {},
    },
  };
}

/** Files that a command writes. A mistake in one is reported without its position. */
function readJson<T>(
  file: ContentFile | undefined,
  schema: v.GenericSchema<unknown, T>,
  issues: Issues,
): T | null {
  if (!file) return null;
  try {
    return v.parse(schema, JSON.parse(file.text));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const place = { file: file.path, line: 1, column: 1 };
    issues.add({
      code: 'generated',
      ...place,
      message,
      hint: 'write it again: npm run content -- upstream PATH, or -- catalog PATH',
    });
    return null;
  }
}

function linkClaims(file: ContentFile, issues: Issues): readonly Claim[] {
  return memoized('claims', [file.path, file.text], issues, (own) => {
    const parsed = parseYaml(file, upstreamSchemas.claims, own);
    return Object.entries(parsed?.value ?? {}).map(([id, { told }]) => ({
      id,
      file: file.path,
      line: parsed?.locate([id]).line ?? 1,
      told,
    }));
  });
}
