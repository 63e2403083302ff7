import { execFile } from 'node:child_process';

/** What `diagnose --json` says, as far as the lab reads it; see schema/diagnosis.json. */
export interface Report {
  readonly hypotheses: readonly {
    readonly problem: string;
    readonly confidence: string;
    readonly remedies: readonly RemedyReport[];
  }[];
}

export interface RemedyReport {
  readonly title: string;
  readonly rank: string;
  readonly steps: readonly StepReport[];
  readonly check: readonly StepReport[];
}

export interface StepReport {
  readonly kind: 'looks-only' | 'changes-system' | 'interrupts-service';
  readonly target: 'shell' | 'apache' | 'htaccess' | 'python' | 'text';
  readonly place: { readonly context: string; readonly file: string | null };
  readonly says: string;
  readonly text: string;
  readonly unfilled: readonly string[];
  readonly expect: string;
  readonly undo: { readonly text: string; readonly says?: string } | { readonly none: string };
}

/** Runs the program that a user runs. Throws where it fails to judge at all. */
export function diagnose(
  program: string,
  files: readonly string[],
  { answers = {}, set = {} }: Options,
): Promise<Report> {
  const pairs = (option: string, values: Readonly<Record<string, string>>): string[] =>
    Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`]);
  const args = [
    ...['--json', '--platform', 'debian'],
    ...pairs('--fact', answers),
    ...pairs('--set', { host: 'localhost', ...set }),
    ...files,
  ];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [program, ...args], { maxBuffer: 64 << 20 }, (error, out, said) => {
      // 1 means that nothing was recognized, which is a diagnosis too.
      if (error && error.code !== 1) reject(new Error(`diagnose failed: ${said}`));
      else resolve(JSON.parse(out) as Report);
    });
  });
}

interface Options {
  readonly answers?: Readonly<Record<string, string>>;
  readonly set?: Readonly<Record<string, string>>;
}
