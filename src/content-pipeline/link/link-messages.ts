import type * as v from 'valibot';
import type { Derivation, Message, MessageRole, Wording } from '../../model/index.ts';
import type { Issues } from '../issues.ts';
import { compileTemplate } from '../../engine/match/compile-template.ts';
import type { Parsed } from '../parse/parse-yaml.ts';
import type * as schemas from '../parse/schemas.ts';
import type { Samples } from './content.ts';

type MessagesFile = v.InferOutput<typeof schemas.messages>;
type MessageFile = v.InferOutput<typeof schemas.message>;

/** The messages of one file, with their samples. */
export function linkMessages(
  parsed: Parsed<MessagesFile>,
  issues: Issues,
): { readonly messages: readonly Message[]; readonly samples: readonly Samples[] } {
  const entries = Object.entries(parsed.value);
  return {
    messages: entries.map(([id, file]) => linkMessage(id, file, parsed, issues)),
    samples: entries.map(([id, file]) => ({
      message: id,
      file: parsed.file,
      line: parsed.locate([id]).line,
      wordings: file.wordings,
      unless: file.unless,
      samples: file.samples,
      lookAlikes: file['look-alikes'],
    })),
  };
}

function linkMessage(
  id: string,
  file: MessageFile,
  parsed: Parsed<MessagesFile>,
  issues: Issues,
): Message {
  const compile = (
    text: string,
    path: readonly PropertyKey[],
  ): Pick<Wording, 'parts' | 'anchor'> | null => {
    const compiled = compileTemplate(text);
    if (!('mistake' in compiled)) return compiled;
    issues.add({
      code: 'template',
      file: parsed.file,
      ...parsed.locate([id, ...path]),
      message: `"${id}": ${compiled.mistake}`,
      hint: 'see "Messages" in content/README.md',
    });
    return null;
  };
  const wordings = file.wordings.flatMap(({ text, since, until }, index): Wording[] => {
    const compiled = compile(text, ['wordings', index, 'text']);
    if (!compiled) return [];
    return [{ ...compiled, ...(since ? { since } : {}), ...(until ? { until } : {}) }];
  });
  return {
    id,
    title: file.title,
    role: roleOf(file),
    codes: file.codes,
    wordings,
    unless: file.unless.flatMap((text, index) => compile(text, ['unless', index]) ?? []),
    kinds: file.kinds,
    modules: file.modules,
    errnos: file.errnos,
    derivations: Object.entries(file.derive).map(linkDerivation),
    ...(file.only ? { only: file.only } : {}),
    ...(file.rest ? { rest: file.rest } : {}),
    labels: file.labels,
    ...factsOf(file),
    ...(file.needs ? { needs: file.needs } : {}),
    ...(file.starts ? { starts: file.starts } : {}),
    ...(file.phrases ? { phrases: file.phrases } : {}),
    ...(file.named ? { named: file.named } : {}),
    ...(file.shares ? { shares: file.shares } : {}),
    ...(file.detector ? { detector: file.detector } : {}),
  };
}

/** The facts of a message: for the whole log, or for what is logged near it. */
function factsOf({ facts }: MessageFile): Pick<Message, 'facts' | 'near'> {
  const told = Object.entries(facts).map(([fact, said]) => ({
    fact,
    ...(typeof said === 'string' ? { value: said } : said),
  }));
  const near = told.flatMap((one) =>
    'after' in one ? [[one.fact, { before: one.before, after: one.after }] as const] : [],
  );
  return {
    facts: Object.fromEntries(told.map(({ fact, value }) => [fact, value])),
    ...(near.length > 0 ? { near: Object.fromEntries(near) } : {}),
  };
}

function roleOf(file: MessageFile): MessageRole {
  if (file.harmless) return { kind: 'harmless', why: file.harmless };
  if (file.foreign) {
    const { runs, 'never-in': neverIn, owner, why } = file.foreign;
    return { kind: 'foreign', owner, why, ...(runs && { runs, neverIn }) };
  }
  return { kind: file.context ? 'context' : 'evidence' };
}

function linkDerivation([name, file]: [string, MessageFile['derive'][string]]): Derivation {
  return {
    name,
    from: file.from,
    otherwise: file.otherwise,
    cases: Object.entries(file.cases).map(([value, match]) => ({
      value,
      ...(match.equals ? { equals: match.equals } : {}),
      ...(match['starts-with'] ? { startsWith: match['starts-with'] } : {}),
      ...(match['ends-with'] ? { endsWith: match['ends-with'] } : {}),
      ...(match.contains ? { contains: match.contains } : {}),
      ...(match.below === undefined ? {} : { below: match.below }),
    })),
  };
}
