import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { root } from './run.testing.ts';

/** Whether an object is as the schema of `--json` says. */
export const isDiagnosis = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  allErrors: true,
}).compile(JSON.parse(readFileSync(join(root, 'schema/diagnosis.json'), 'utf8')) as object);
