// Opens one page without a network: the one below whose address this script stands. It keeps what every visitor may
// see: the empty page, styles, scripts, fonts.
'use strict';
const PAGE = self.location.pathname.replace(/\/worker\.js$/, '');
const SHELF = PAGE.slice(1);
const SHELL = `${PAGE}/shell`;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

const page = async (request) => {
  try {
    return await fetch(request);
  } catch (lost) {
    const kept = await caches.match(SHELL);
    if (kept) return kept;
    throw lost;
  }
};

// An asset's address changes with its content, so what is kept is right for ever.
const asset = async (request) => {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) {
    const shelf = await caches.open(SHELF);
    await shelf.put(request, fresh.clone());
  }
  return fresh;
};

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate' && pathname === PAGE) event.respondWith(page(request));
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(request));
});
