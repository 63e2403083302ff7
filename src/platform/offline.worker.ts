// Keeps the wizard at hand where there is no network.
declare const self: ServiceWorkerGlobalScope;

/** Put in when the site is built: the files of the wizard, and a hash of all of them. */
declare const FILES: readonly string[];
declare const VERSION: string;

const PREFIX = 'wsgi-triage-';
const NAME = PREFIX + VERSION;

// A newer version waits until the last tab of the older one is closed, and never takes over one in
// which somebody works: that tab goes on with the files that it began with.
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
  // Past the browser's own cache, which may still hold the page of the version before.
  await cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })));
}

async function forgetOthers(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== NAME) await caches.delete(name);
  }
}

/** What was kept; what was not, such as the written pages, comes from the network as ever. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}
