import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const programs = ['core', 'core-tests', 'node', 'web', 'worker', 'web-tests'];
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => `src/${name}`)
  .filter((name) => /\.tsx?$/.test(name))
  .sort();

describe('the layers', () => {
  test('are watched in every module of src', async () => {
    const { seen } = await cruise(root, ['src']);

    expect(seen.length).toBeGreaterThan(0);
    expect(sources.filter((source) => !seen.includes(source))).toEqual([]);
  });

  test('are compiled, each module in a program for its environment', () => {
    const compiled = programs.flatMap(filesOf);
    const core = sources.filter((name) =>
      /^src\/(?:model|engine|apache|correction|redaction)\//.test(name),
    );

    expect(sources.filter((source) => !compiled.includes(source))).toEqual([]);
    expect(filesOf('core')).toEqual(core.filter((name) => !/\.test\.ts$/.test(name)));
  });
});

describe('a planted import', () => {
  let violations: readonly string[] = [];

  beforeAll(async () => {
    const folder = plant({
      'src/model/cause.ts': "export { consequence } from './consequence.ts';",
      'src/model/consequence.ts': "export { cause as consequence } from './cause.ts';",
      'src/model/noun.ts': 'export type Noun = string;',
      'src/engine/rank/reads.ts': "export { readFileSync } from 'node:fs';",
      'src/engine/rank/renders.ts': "export { useState } from 'react';",
      'src/engine/rank/shows.ts': "export { button } from '../../ui/button.ts';",
      'src/engine/rank/rank.ts': "export type { Noun } from '../../model/noun.ts';",
      'src/engine/rank/asks.ts': "export { separate } from '../ask/separate.ts';",
      'src/engine/rank/concludes.ts': "export { conclude } from '../conclude.ts';",
      'src/engine/ask/separate.ts': "export type { Noun as separate } from '../rank/rank.ts';",
      'src/engine/guess/guess.ts': "export type { Noun } from '../rank/rank.ts';",
      'src/engine/conclude.ts': "export type { separate as conclude } from './ask/separate.ts';",
      'src/engine/counted.ts': "export type { separate } from './ask/separate.ts';",
      'src/content-pipeline/read.ts': "export { readFileSync } from 'node:fs';",
      'src/ui/button.ts': "export { createElement as button } from 'react';",
      'src/embed/load.ts': "export { createElement } from 'react';",
      'src/features/ask/ask.ts': "export { button } from '../../ui/button.ts';",
      'src/features/ask/strays.ts': "export { fix } from '../fix/fix.ts';",
      'src/features/fix/fix.ts': "export { knowledgeBase as fix } from 'virtual:knowledge-base';",
      'src/app/main.ts': "export { knowledgeBase } from 'virtual:knowledge-base';",
      'src/app/compiles.ts': "export { readFileSync } from '../content-pipeline/read.ts';",
    });
    ({ violations } = await cruise(folder, ['src']));
  });

  test.each([
    ['of React into the engine', 'engine-imports', 'src/engine/rank/renders.ts'],
    ['of a screen into the engine', 'engine-imports', 'src/engine/rank/shows.ts'],
    ['of Node into the engine', 'engine-imports', 'src/engine/rank/reads.ts'],
    ['of a later stage into an earlier one', 'rank-before-later-stages', 'src/engine/rank/asks.ts'],
    ['of the conclusion into a stage', 'rank-before-later-stages', 'src/engine/rank/concludes.ts'],
    ['of a stage into what stages share', 'shared-before-stages', 'src/engine/counted.ts'],
    ['into a stage without a place', 'a-stage-for-each-folder', 'src/engine/guess/guess.ts'],
    ['of React into the embed', 'embed-imports', 'src/embed/load.ts'],
    ['of one feature into another', 'features-apart', 'src/features/ask/strays.ts'],
    [
      'of the knowledge base into a feature',
      'knowledge-base-in-composition-roots',
      'src/features/fix/fix.ts',
    ],
    ['of the pipeline into the app', 'pipeline-at-build-only', 'src/app/compiles.ts'],
    ['that closes a cycle', 'no-cycles', 'src/model/cause.ts'],
  ])('%s is refused', (_what, rule, from) => {
    expect(violations).toContain(`${rule}: ${from}`);
  });

  test.each([
    'src/engine/rank/rank.ts',
    'src/engine/ask/separate.ts',
    'src/engine/conclude.ts',
    'src/features/ask/ask.ts',
    'src/app/main.ts',
  ])('that is allowed, in %s, passes', (from) => {
    expect(violations.filter((violation) => violation.endsWith(from))).toEqual([]);
  });
});

describe('a planted global', () => {
  let errors = '';

  beforeAll(async () => {
    const folder = plant({
      'width.ts': 'export const width = () => window.innerWidth;',
      'page.ts': 'export const page = () => document.title;',
      'ask.ts': "export const ask = () => fetch('/');",
      'mode.ts': "export const mode = () => process.env['MODE'];",
      'file.ts': "export { readFileSync } from 'node:fs';",
      'text.ts': 'export const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);',
      'tsconfig.json': JSON.stringify({
        extends: join(root, 'tsconfig/core.json'),
        compilerOptions: { tsBuildInfoFile: './tsbuildinfo' },
        include: ['*.ts', join(root, 'src/engine/environment.d.ts')],
        exclude: [],
      }),
    });
    errors = await output(folder, 'typescript/bin/tsc', ['-p', '.', '--pretty', 'false']);
  });

  test.each(['width', 'page', 'ask', 'mode', 'file'])(
    'of the browser or of Node does not compile in the engine: %s',
    (file) => {
      expect(errors).toContain(`${file}.ts(1,`);
    },
  );

  test('that browser, worker and Node share compiles', () => {
    expect(errors).not.toContain('text.ts');
    expect(errors).not.toContain('environment.d.ts');
  });
});

const planted: string[] = [];

afterAll(() => {
  for (const folder of planted) rmSync(folder, { recursive: true });
});

/** A folder of its own with these files in it, that sees the packages installed here. */
function plant(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  planted.push(folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), `${text}\n`);
  }
  return folder;
}

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly {
      readonly from: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

async function cruise(folder: string, what: readonly string[]) {
  const json = await output(folder, 'dependency-cruiser/bin/dependency-cruise.mjs', [
    '--config',
    join(root, '.dependency-cruiser.mjs'),
    '--output-type',
    'json',
    ...what,
  ]);
  const { modules, summary } = JSON.parse(json) as Cruise;
  return {
    seen: modules.map((module) => module.source),
    violations: summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`),
  };
}

/** What a program of a package prints, whether it is content or not. */
function output(folder: string, program: string, args: readonly string[]): Promise<string> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(root, 'node_modules', program), ...args],
      { cwd: folder, maxBuffer: 2 ** 26 },
      (_error, stdout) => {
        done(stdout);
      },
    );
  });
}

function filesOf(program: string): readonly string[] {
  const path = join(root, 'tsconfig', `${program}.json`);
  const { config } = ts.readConfigFile(path, (name) => ts.sys.readFile(name)) as {
    config: unknown;
  };
  return ts
    .parseJsonConfigFileContent(config, ts.sys, dirname(path))
    .fileNames.map((name) => relative(root, name))
    .sort();
}
