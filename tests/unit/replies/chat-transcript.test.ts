import { expect, test } from 'vitest';
import { customerLines } from '#replies/chat-transcript.ts';

test.each([
  ['[09:14:02] Visitor: it hangs\n[09:15:10] HelpBot: Which one?\n[09:16] Visitor: TWS', 'it hangs\nTWS'],
  [
    'Chat transcript\n10:31 AM - You joined the chat\n10:31 AM - Carol: my card\n10:32 AM - Liam [Agent]: Hi',
    'my card',
  ],
  [
    '20/11/2026, 10:31 - Ana: no entro\n20/11/2026, 10:32 - Pedro: Gracias por contactar. ¿En qué puedo ayudarle?',
    'no entro',
  ],
  ['Carol  10:32 AM\nit hangs\nall day\nLiam (Support)  10:33 AM\nHow can I help?', '\nit hangs\nall day'],
  ['Cliente: no arranca\nAgente: ¿Desde cuándo?\nCliente: desde ayer', 'no arranca\ndesde ayer'],
  ['[11:02] Tom (Support): Login failed means two things.', ''],
])('%j', (chat, said) => {
  expect(customerLines(chat)).toBe(said);
});

test.each([
  'Error: cannot open the file\nPath: C:\\Jts',
  'Client Portal: how do I log in?',
  '2026-11-20 08:14:33 Log in progress (attempt #12)',
  'It froze at 10:31 and again at 10:45: why?',
  '',
])('%j is no chat', (text) => {
  expect(customerLines(text)).toBe(text);
});
