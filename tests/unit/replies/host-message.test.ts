import { expect, test } from 'vitest';
import { readHostMessage } from '#replies/host-message.ts';

const allowed = ['https://app.chatwoot.com'];
const read = (data: unknown, origin = allowed[0]!) => readHostMessage(origin, data, allowed);
const context = (messages: unknown) =>
  JSON.stringify({ event: 'appContext', data: { conversation: { messages } } });

test('readHostMessage returns the last customer message from Chatwoot', () => {
  const messages = [
    { message_type: 0, content: 'first' },
    { message_type: 0, content: 'last' },
    { message_type: 1, content: 'the agent' },
  ];
  expect(read(context(messages))).toEqual({ text: 'last', lang: undefined, ticket: undefined });
});

test('readHostMessage returns text and language from any other tool', () => {
  const data = { type: 'lockstep:message', text: 'a'.repeat(9000), lang: 'es-MX' };
  expect(read(data)).toEqual({ text: 'a'.repeat(4000), lang: 'es', ticket: undefined });
});

test('readHostMessage ignores an origin that is not allowed, even a similar one', () => {
  const data = { type: 'lockstep:message', text: 'hello' };
  for (const origin of ['https://evil.example', 'https://app.chatwoot.com.evil.example', 'null', ''])
    expect(read(data, origin)).toBeUndefined();
});

test.each([
  null,
  7,
  '',
  '{',
  '[]',
  'null',
  '{"event":"appContext"}',
  { type: 'lockstep:message' }, // prettier-ignore
  { type: 'lockstep:message', text: { toString: 'x' } },
  context('none'),
  context([null, 7, { message_type: 0, content: 7 }]), // prettier-ignore
])('no trouble with %j', (data) => {
  expect(read(data)).toBeUndefined();
});

test('a ticket without a message gives an empty text', () => {
  const empty = { type: 'lockstep:message', text: '  ', ticket: 4711 };
  expect(read(empty)).toEqual({ text: '', lang: undefined, ticket: '4711' });
  expect(read(context([]))?.text).toBe('');
});
