// Starts the site as a newcomer does, and sees that the page and all that it names are served.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './build.mjs';

const minutes = 3;
const server = spawn('npm', ['start'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  // A group of its own, so that npm's children end with it.
  detached: true,
});
const late = setTimeout(
  () => fail(`npm start gave no address in ${minutes} minutes.`),
  minutes * 60_000,
);

try {
  const address = await addressOf(server);
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

async function addressOf({ stdout }) {
  for await (const line of createInterface(stdout)) {
    console.log(line);
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(line) ?? [];
    if (address !== undefined) return address;
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
