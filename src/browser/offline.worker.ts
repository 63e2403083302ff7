// Serves the wizard when there is no network.
declare const self: ServiceWorkerGlobalScope;

/** Filled in at build time: the wizard's files, and a hash of all of them. */
declare const FILES: readonly string[];
declare const VERSION: string;

const PREFIX = 'wsgi-triage-';
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
  // Bypasses the browser's own cache, which may still hold the previous version's page.
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })));
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
