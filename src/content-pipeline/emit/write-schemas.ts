import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as platformSchemas from '../parse/platform-schemas.ts';
import * as schemas from '../parse/schemas.ts';
import * as testSchemas from '../parse/test-schemas.ts';
import * as upstreamSchemas from '../parse/upstream-schemas.ts';

/** The files that have a schema, by the name of their JSON Schema. */
const FILES = {
  facts: schemas.facts,
  families: schemas.families,
  platforms: platformSchemas.platforms,
  vocabularies: platformSchemas.vocabularies,
  parameters: schemas.parameters,
  'anti-remedies': schemas.antiRemedies,
  script: schemas.probes,
  synonyms: schemas.synonyms,
  lookups: schemas.lookups,
  messages: schemas.messages,
  question: schemas.question,
  problem: schemas.problem,
  expectation: testSchemas.expectation,
  kinds: testSchemas.ruleTests,
  examples: schemas.examples,
  claims: upstreamSchemas.claims,
  silent: testSchemas.silent,
  tree: schemas.tree,
  waivers: upstreamSchemas.waivers,
  survivors: testSchemas.survivors,
};

/** Writes the JSON Schemas for completion in editors. */
export function writeSchemas(folder: string): { readonly done: string } {
  const target = join(folder, 'schema');
  mkdirSync(target, { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas())) {
    writeFileSync(join(target, `${name}.json`), text);
  }
  return { done: `wrote ${String(Object.keys(FILES).length)} schemas to ${target}` };
}

/** JSON Schemas by name, as text. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(FILES).map(([name, schema]) => [
      name,
      // The author's input, before numbers become texts. Rules in code have no JSON form.
      `${JSON.stringify(toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' }), null, 2)}\n`,
    ]),
  );
}
