import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { guessLanguage } from '#replies/guess-language.ts';
import { createFinder } from '#client/desk/candidates.ts';
import type { Lang } from '#i18n/languages.ts';
import { serveSearch } from '../support/search.ts';

interface Message {
  lang: Lang;
  answers: number[];
  text: string;
}

const { langs, clientOf } = await serveSearch('src/content');
const find = createFinder(clientOf);

function readMessages(file: string): Message[] {
  return parse(readFileSync(`tests/content/${file}`, 'utf8')) as Message[];
}

async function answer(messages: readonly Message[]) {
  const misses: string[] = [];
  let first = 0;
  let three = 0;
  for (const { answers, text, lang } of messages) {
    const language = guessLanguage(text, langs)?.lang ?? lang;
    const candidates = await find(text, language);
    const found = [...new Set(candidates.map(({ kb }) => kb))];
    const at = found.findIndex((kb) => answers.includes(kb));
    if (at === 0) first++;
    else misses.push(`${answers.join('/')} → ${found.join(' ')}: ${text.trim().slice(0, 80)}`);
    if (at >= 0 && at < 3) three++;
  }
  return { first: first / messages.length, three: three / messages.length, misses };
}

test.each([
  ['messages.yaml', 100],
  ['messages-held-out.yaml', 20],
])('%s: the right article is first for 85 in 100, among three for 95', async (file, least) => {
  const messages = readMessages(file);
  expect(messages.length).toBeGreaterThanOrEqual(least);
  const { first, three, misses } = await answer(messages);
  if (process.env['KB_SHOW']) process.stdout.write(`${file}: ${first} ${three}\n${misses.join('\n')}\n`);
  expect(first, misses.join('\n')).toBeGreaterThanOrEqual(0.85);
  expect(three, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
});

test('the language of a message is seen from its words', () => {
  const messages = ['messages.yaml', 'messages-held-out.yaml'].flatMap(readMessages);
  const wrong = messages.filter(({ text, lang }) => guessLanguage(text, langs)?.lang !== lang);
  expect(wrong.length / messages.length, wrong.map(({ text }) => text).join('')).toBeLessThan(0.03);
});
