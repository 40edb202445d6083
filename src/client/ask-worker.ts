import type { Answer, Request } from '#offline/messages.ts';

/**
 * Returns why there is no service worker: the browser does not support it, or the host redirects every address with a trailing slash to
 * one without, so that no page matches its hash.
 */
export function whyNoWorker(): 'unsupported' | 'moved' {
  return isMoved() ? 'moved' : 'unsupported';
}

function isMoved(): boolean {
  return !location.pathname.endsWith('/');
}

/**
 * Sends a request to the service worker and returns its last answer. Registers the worker first if there is none. `onAnswer` gets the
 * answers before the last.
 *
 * @throws if the browser has no service workers, or the worker cannot be installed
 */
export async function askWorker(
  request: Request,
  onAnswer: (answer: Answer) => void = () => {},
): Promise<Answer> {
  const worker = await activeWorker();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('progress' in data) return onAnswer(data);
      port1.close();
      resolve(data);
    };
    worker.postMessage(request, [port2]);
  });
}

async function activeWorker(): Promise<ServiceWorker> {
  const container = navigator.serviceWorker;
  const address = document.querySelector<HTMLElement>('[data-worker]')?.dataset['worker'];
  if (!container || !address || isMoved()) throw new Error('There is no service worker here.');
  const registration = await container.register(address, { updateViaCache: 'none' });
  if (registration.active) return registration.active;
  const installing = registration.installing ?? registration.waiting;
  return new Promise((resolve, reject) => {
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'activated') resolve(installing);
      if (installing.state === 'redundant') reject(new Error('The service worker could not be installed.'));
    });
  });
}
