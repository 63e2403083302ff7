import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formats } from '../src/apache/index.ts';
import { observe } from '../src/engine/observe/observe.ts';
import { compileTemplate } from '../src/engine/match/compile-template.ts';
import { literalsOf } from '../src/engine/match/first-pass.ts';
import { literalScanner } from '../src/engine/match/scan.ts';
import type { KnowledgeBase, Message, Observation } from '../src/model/index.ts';
import { HITS, LOG_KINDS, random, writeLog } from './logs.ts';
import { alternate, type Contender } from './measure.ts';

/** Throughput of one way to read one log, in megabytes a second. */
export interface ScanRow {
  readonly log: string;
  readonly way: string;
  readonly speed: number;
}

const PIECE = 1 << 20;

/** Our scan, and our whole reading, against ripgrep and grep with the same literals. */
export async function againstGrep(
  kb: KnowledgeBase,
  folder: string,
  size: number,
  rounds: number,
): Promise<readonly ScanRow[]> {
  const literals = literalsOf(kb.messages);
  const patterns = join(folder, 'literals.txt');
  writeFileSync(patterns, `${literals.join('\n')}\n`);
  const rows: ScanRow[] = [];
  for (const kind of LOG_KINDS) {
    const path = join(folder, `${kind.name}.log`);
    writeLog(path, size, kind, literals);
    const contenders: Contender[] = [
      timed('plain reading', () => {
        eachPiece(path, () => undefined);
      }),
      timed('our scan', () => scan(path, literals)),
      timed('our whole reading', () => read(path, kb)),
      ...tool('ripgrep -i', 'rg', [
        '--ignore-case',
        '--fixed-strings',
        '--count',
        '-f',
        patterns,
        path,
      ]),
      ...tool('ripgrep', 'rg', ['--fixed-strings', '--count', '-f', patterns, path]),
      ...tool('grep -i', 'grep', ['-i', '-F', '-c', '-f', patterns, path]),
    ];
    // Everybody reads from memory, and is warm.
    await alternate(contenders, 1);
    const medians = await alternate(contenders, rounds);
    const bytes = statSync(path).size;
    for (const [way, ms] of medians) {
      rows.push({ log: kind.name, way, speed: bytes / 1000 / ms });
    }
  }
  return rows;
}

function timed(name: string, once: () => unknown): Contender {
  return {
    name,
    run: () => {
      once();
      return undefined;
    },
  };
}

/** A tool with its arguments, where it is installed. */
function tool(name: string, command: string, args: readonly string[]): readonly Contender[] {
  if (spawnSync(command, ['--version']).status !== 0) return [];
  const env = { ...process.env, LC_ALL: 'C' };
  return [timed(name, () => spawnSync(command, args, { env }))];
}

function eachPiece(path: string, take: (piece: Uint8Array) => void): void {
  const file = openSync(path, 'r');
  const piece = new Uint8Array(PIECE);
  for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
    take(piece.subarray(0, read));
  }
  closeSync(file);
}

function scan(path: string, literals: readonly string[]): number {
  let found = 0;
  let scanner: ReturnType<typeof literalScanner> | null = null;
  eachPiece(path, (piece) => {
    scanner ??= literalScanner(literals, piece.subarray(0, 64 * 1024));
    // As grep does: a line counts once.
    found += scanner.scan(piece, 0, piece.length, 'first-of-line').length;
  });
  return found;
}

function read(path: string, kb: Pick<KnowledgeBase, 'messages'>): Observation {
  const observing = observe(kb, formats);
  eachPiece(path, observing.push);
  return observing.end();
}

/** How long a reading takes, by the size of the log and the number of messages. */
export interface GrowthRow {
  readonly bytes: number;
  readonly messages: number;
  readonly ms: number;
}

/** One log that grows, read with ever more messages. */
export async function growth(
  folder: string,
  sizes: readonly number[],
  counts: readonly number[],
  rounds: number,
): Promise<readonly GrowthRow[]> {
  const rows: GrowthRow[] = [];
  for (const size of sizes) {
    const path = join(folder, 'growing.log');
    writeLog(
      path,
      size,
      HITS,
      madeUp(100).map(({ title }) => title),
    );
    for (const count of counts) {
      const messages = madeUp(count);
      const once = timed('read', () => read(path, { messages }));
      const medians = await alternate([once], rounds);
      rows.push({ bytes: size, messages: count, ms: medians.get('read') ?? NaN });
    }
  }
  return rows;
}

/** Messages that nothing prints: five words each, of a language with a few thousand. */
function madeUp(count: number): readonly Message[] {
  const next = random(7);
  const one = (choices: readonly string[]): string =>
    choices[Math.floor(next() * choices.length)] ?? '';
  const syllable = (): string => one(ONSETS) + one(VOWELS) + one(CODAS);
  const words = Array.from({ length: 4000 }, () => syllable() + (next() < 0.7 ? syllable() : ''));
  return Array.from({ length: count }, (_, index) => {
    const title = Array.from({ length: 5 }, () => one(words)).join(' ');
    const compiled = compileTemplate(`${title} of {file:path}`);
    if ('mistake' in compiled) throw new Error(compiled.mistake);
    return {
      id: `made-up-${String(index)}`,
      title,
      role: { kind: 'evidence' },
      codes: [],
      wordings: [compiled],
      unless: [],
      kinds: [],
      modules: [],
      errnos: [],
      derivations: [],
      labels: {},
      facts: {},
    };
  });
}

const ONSETS = 'b c ch d f g gr h l m n p pr qu r s st t tr v w'.split(' ');
const VOWELS = 'a e i o u ea io ou'.split(' ');
const CODAS = ['', '', 'n', 'r', 's', 't', 'nd', 'ng', 'st', 'ck'];
