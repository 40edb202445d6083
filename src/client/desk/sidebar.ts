/** The desk in a frame of a ticket tool, which passes the message of the customer. */
import { readHostMessage } from '#replies/host-message.ts';
import './desk.ts';

interface DeskElement extends HTMLElement {
  setMessage: (text: string, lang?: string) => void;
}

let last: string | undefined;

const desk = document.querySelector<DeskElement>('kb-desk');
const origins = (document.querySelector<HTMLElement>('[data-origins]')?.dataset['origins'] ?? '').split(' ');

if (desk && window.parent !== window) {
  addEventListener('message', ({ origin, data, source }) => {
    if (source !== window.parent) return;
    const message = readHostMessage(origin, data, origins);
    if (!message) return;
    // A tool repeats its message whenever its window is shown. Ignore that, so that text typed since stays.
    const told = JSON.stringify(message);
    if (told !== last) desk.setMessage(message.text, message.lang);
    last = told;
  });
  // The request contains no data, so any origin may receive it. Answers are read from allowed origins only.
  window.parent.postMessage('chatwoot-dashboard-app:fetch-info', '*');
}
