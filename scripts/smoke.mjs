// Starts the site as a newcomer does, and sees that the page and all that it names are served.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './build.mjs';

const minutes = 3;
/** More lines than these, npm's own left out, and a newcomer wonders what went wrong. */
const MOST_LINES = 5;
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\S*/;
const server = spawn('npm', ['start'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'pipe'],
  // A group of its own, so that npm's children end with it.
  detached: true,
});
const late = setTimeout(
  () => fail(`npm start gave no address in ${minutes} minutes.`),
  minutes * 60_000,
);

const said = [];
for (const stream of [server.stdout, server.stderr]) {
  createInterface(stream).on('line', (line) => {
    console.log(line);
    if (line.trim() !== '' && !line.startsWith('> ')) said.push(line);
  });
}

try {
  const address = await addressOf(server);
  if (said.length > MOST_LINES) {
    throw new Error(
      `npm start printed ${said.length} lines, where at most ${MOST_LINES} are allowed.`,
    );
  }
  const html = await fetched(address);
  const named = [...html.matchAll(/(?:src|href)="(\.\/[^"]+)"/g)].map(([, path]) => path);
  if (named.length === 0) throw new Error(`The page at ${address} names no file of its own.`);
  for (const path of named) await fetched(new URL(path, address));
  console.log(`npm start serves the page and the ${named.length} files that it names.`);
} catch (error) {
  fail(error.message);
}
clearTimeout(late);
stop();

/** The address, once it is printed. */
async function addressOf(child) {
  while (child.exitCode === null) {
    const address = said.map((line) => ADDRESS.exec(line)?.[0]).find((one) => one !== undefined);
    if (address !== undefined) return address;
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error('npm start ended without an address.');
}

async function fetched(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  return response.text();
}

function fail(message) {
  console.error(message);
  stop();
  process.exit(1);
}

function stop() {
  if (server.exitCode === null) process.kill(-server.pid);
}
