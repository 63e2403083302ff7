import type { KnownFact, KnowledgeBase, SetupEntry } from '../model/index.ts';
import { byId } from './indexed.ts';

/**
 * The server's versions, MPM, mode, platform and log level, as far as the texts and the facts say
 * them. If a text names several, the last one counts: it was logged last.
 */
export function serverSetup(
  kb: Pick<KnowledgeBase, 'facts'>,
  facts: readonly KnownFact[],
  texts: readonly string[],
): readonly SetupEntry[] {
  const last = (pattern: RegExp): string | null => {
    const found = texts.flatMap((text) => [...text.matchAll(pattern)]).at(-1);
    return found?.slice(1).find((part) => (part as string | undefined) !== undefined) ?? null;
  };
  const known = (fact: string): string | null => {
    const value = facts.find((one) => one.fact === fact)?.value;
    const titled = byId(kb.facts, fact)?.values.find(({ id }) => id === value);
    return titled?.title ?? value ?? null;
  };
  return [
    { id: 'apache-version', value: last(/\bApache\/(\d{1,2}(?:\.\d{1,3}){0,3})/g) },
    { id: 'mod-wsgi-version', value: last(/\bmod_wsgi\/(\d{1,2}(?:\.\d{1,3}){0,3})/g) },
    { id: 'python-version', value: last(/\bPython[/ ](\d\.\d{1,2}(?:\.\d{1,3})?)/g) },
    { id: 'mpm', value: last(MPM) },
    { id: 'deployment-mode', value: known('deployment-mode') },
    { id: 'platform', value: known('platform') },
    logLevel(texts, last(/^[ \t]*LogLevel[ \t]+(\S{1,20})/gim)),
  ];
}

/** `[mpm_event:notice]`, what `apachectl -V` prints, or a line of a configuration. */
const MPM =
  /\[mpm_(\w{1,10}):|^Server MPM:[ \t]{1,9}(\w{1,10})|^[ \t]*LoadModule[ \t]+mpm_(\w{1,10})_module/gim;

/** Only a log that is set to such a level holds lines of it. The most verbose one first. */
const TELLING = [/\[(?:\w{1,20}:)?trace\d\]/, /\[(?:\w{1,20}:)?debug\]/, /\[(?:\w{1,20}:)?info\]/];
const LEVELS = ['trace', 'debug', 'info'];

function logLevel(texts: readonly string[], set: string | null): SetupEntry {
  const id = 'log-level';
  if (set !== null) return { id, value: set };
  const at = TELLING.findIndex((pattern) => texts.some((text) => pattern.test(text)));
  const value = LEVELS[at];
  return value === undefined ? { id, value: null } : { id, value, isAtLeast: true };
}
