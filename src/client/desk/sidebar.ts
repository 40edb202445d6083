/** The desk in a frame of a ticket tool: the tool says what the customer has written. */
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
    // A tool tells the same again whenever its window is shown: what the agent has typed since stays.
    const told = JSON.stringify(message);
    if (told !== last) desk.setMessage(message.text, message.lang);
    last = told;
  });
  // The question carries nothing, so whoever frames the page may hear it; answers are read from the allowed only.
  window.parent.postMessage('chatwoot-dashboard-app:fetch-info', '*');
}
