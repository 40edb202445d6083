/** The service worker of the site: bundled into `/sw.js` after the build. See docs/offline.md. */
import type { Answer, Request as Question } from '../messages.ts';
import { forgetStaleClients } from './stale-clients.ts';
import { keepRead, offers, remove, save, stored } from './keep.ts';
import { carryOver } from './repair-cache.ts';
import { respond } from './respond.ts';
import { release, scope } from './scope.ts';
import { stage } from './stage.ts';
import { otherCaches } from './store.ts';

scope.addEventListener('install', (event) => event.waitUntil(stage()));

scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));

async function takeOver(): Promise<void> {
  // Keep the caches of other builds while a newer build is being installed: one of them is its own. It removes the
  // others when it takes over.
  const oldCaches = scope.registration.installing ? [] : await otherCaches();
  // If copying fails, this build still works, and the next page fetches the missing files.
  await carryOver().catch(() => {});
  await Promise.all([...oldCaches.map((name) => caches.delete(name)), forgetStaleClients()]);
}

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const isOurs = origin === scope.location.origin && pathname.startsWith(release.base);
  if (request.method === 'GET' && isOurs && !request.headers.has('range')) event.respondWith(respond(event));
});

scope.addEventListener('message', (event) => event.waitUntil(answer(event)));

async function answer({ data, ports }: ExtendableMessageEvent): Promise<void> {
  const question = data as Question;
  const send = (message: Answer) => ports[0]?.postMessage(message);
  try {
    switch (question.ask) {
      case 'read':
        return await keepRead(question.path);
      case 'offers':
        return send({ offers: await offers(question.paths) });
      case 'save':
        return await save(question.path, send);
      case 'remove':
        await remove(question.path);
        return send({ done: true });
      case 'stored':
        return send({ stored: await stored() });
      case 'replace':
        return await scope.skipWaiting();
    }
  } catch {
    // Without a connection or without room nothing is added, and the stored files stay.
    send({ failed: 'unreachable' });
  }
}
