/** The worker of a site that no longer wants one: removes everything stored, and itself. Bundled into `/sw.js` instead. */
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
