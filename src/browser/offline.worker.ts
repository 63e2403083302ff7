// Serves the wizard when there is no network.
declare const self: ServiceWorkerGlobalScope;

/** Filled in at build time: the wizard's files with the start of their hash, and a hash of all. */
declare const FILES: Readonly<Record<string, string>>;
declare const VERSION: string;

/** Another copy of the wizard at the same origin keeps its own files. */
const PREFIX = `wsgi-triage ${new URL(self.registration.scope).pathname} `;
const NAME = PREFIX + VERSION;

// A newer version waits until the last tab of the older one is closed. It never takes over a tab in
// use: that tab keeps its files.
self.addEventListener('install', (event) => {
  event.waitUntil(keep());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers());
});

self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(answer(event.request));
});

async function keep(): Promise<void> {
  const cache = await caches.open(NAME);
  await Promise.all(Object.entries(FILES).map(([file, hash]) => keepFile(cache, file, hash)));
}

/**
 * Keeps a file if it is the one that was built. A network that asks for a login serves its own page
 * with status 200, and that page would be served until the next version.
 */
async function keepFile(cache: Cache, file: string, hash: string): Promise<void> {
  // Bypasses the browser's own cache, which may still hold the previous version's page.
  const response = await fetch(new Request(file, { cache: 'reload' }));
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer());
  const start = Array.from(new Uint8Array(digest, 0, hash.length / 2), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  if (!response.ok || start !== hash) throw new TypeError(`${file} isn't the file that was built`);
  await cache.put(file, response);
}

async function forgetOthers(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== NAME) await caches.delete(name);
  }
}

/** Serves what was kept. Everything else, such as static pages, comes from the network. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}
