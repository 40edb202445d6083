import { savesData } from './saves-data.ts';

/**
 * Starts the service worker when the page has long been there, tells it what is read, and offers an update that is ready.
 * Readers who save data get a worker only by saving something.
 */
export function startOffline(): void {
  const notice = document.querySelector<HTMLElement>('[data-worker]');
  const container = navigator.serviceWorker;
  const wasControlled = container?.controller;
  if (!notice || !container || (savesData() && !wasControlled)) return;

  const start = async () => {
    // Not after `register`: that waits for an update which is still on its way.
    void container.ready.then(({ active }) => active?.postMessage({ ask: 'read', path: location.pathname }));
    const registration = await container.register(notice.dataset['worker']!, { updateViaCache: 'none' });
    const offer = () => (notice.hidden = !registration.waiting || !wasControlled);
    offer();
    registration.onupdatefound = () => (registration.installing!.onstatechange = offer);
    notice.querySelector('button')!.onclick = () => registration.waiting?.postMessage({ ask: 'replace' });
  };
  if (wasControlled) container.oncontrollerchange = () => location.reload();
  onload = () => setTimeout(() => start().catch(() => {}), 2000);
}
