/**
 * The worker of a site with `offline: false`: removes everything stored, then itself. Bundled into `/sw.js` in place of `main.ts`.
 */
import { scope } from './scope.ts';
import { clearAll } from './stage.ts';

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));

scope.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  await clearAll();
  await scope.registration.unregister();
  const pages = await scope.clients.matchAll({ type: 'window' });
  await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => {})));
}
