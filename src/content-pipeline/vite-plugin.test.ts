import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, describe, expect, test } from 'vitest';
import { CLOSED, instead, smallContent, type Changes } from './small-content.testing.ts';
import { knowledgeBase } from './vite-plugin.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder with the small content, and a page that asks for it. */
function planted(changes: Changes = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  folders.push(folder);
  const files = smallContent(changes).map(({ path, text }) => [`content/${path}`, text] as const);
  const main = `import { knowledgeBase } from 'virtual:knowledge-base';
import { fixes } from 'virtual:fixes';
console.log(knowledgeBase.problems.length, Object.keys(fixes));
`;
  for (const [path, text] of [...files, ['main.js', main] as const]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The chunks of a production build. */
async function chunks(folder: string): Promise<readonly Rolldown.OutputChunk[]> {
  const built = (await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [knowledgeBase(join(folder, 'content'))],
    build: { write: false, rolldownOptions: { input: join(folder, 'main.js') } },
  })) as Rolldown.RolldownOutput;
  return built.output.filter((one) => one.type === 'chunk');
}

describe('a production build', () => {
  test('holds the knowledge base, and each fix apart', async () => {
    const built = await chunks(planted());
    const holders = (text: string): readonly string[] =>
      built.filter(({ code }) => code.includes(text)).map(({ name }) => name);
    expect(holders('Apache may not enter the directory')).toEqual(['main']);
    expect(holders('delete the line.')).toHaveLength(2);
    expect(holders('delete the line.')).not.toContain('main');
  });

  test('fails on an issue, and names it', async () => {
    const folder = planted({ [CLOSED]: instead('connect-refused', 'conect-refused') });
    await expect(chunks(folder)).rejects.toThrow(
      `content/${CLOSED}:7:5 dangling names the message "conect-refused", which does not exist`,
    );
  });

  test('fails where a page asks for a fix that is none', async () => {
    const folder = planted();
    writeFileSync(join(folder, 'main.js'), "import 'virtual:fixes/nothing';\n");
    await expect(chunks(folder)).rejects.toThrow('there is no content module');
  });
});
