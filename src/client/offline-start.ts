import { savesData } from './saves-data.ts';

/**
 * Starts the service worker two seconds after the page has loaded, tells it which article is read, and offers an update that is ready.
 * If the browser asks to save data, the worker starts only when the reader saves something.
 */
export function startOffline(): void {
  const notice = document.querySelector<HTMLElement>('[data-worker]');
  const container = navigator.serviceWorker;
  const wasControlled = container?.controller;
  if (!notice || !container || (savesData() && !wasControlled)) return;

  const start = async () => {
    // Do not wait for `register`: it waits for an update that is still being installed.
    void container.ready.then(({ active }) => active?.postMessage({ ask: 'read', path: location.pathname }));
    const registration = await container.register(notice.dataset['worker']!, { updateViaCache: 'none' });
    const offer = () => (notice.hidden = !registration.waiting || !wasControlled);
    offer();
    registration.onupdatefound = () => (registration.installing!.onstatechange = offer);
    // Ask until the page reloads: Chromium forgets the request if a file is asked for at the same moment.
    notice.querySelector('button')!.onclick = () =>
      setInterval(() => registration.waiting?.postMessage({ ask: 'replace' }), 250);
  };
  if (wasControlled) container.oncontrollerchange = () => location.reload();
  onload = () => setTimeout(() => start().catch(() => {}), 2000);
}
