import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { createMessageMatcher } from '#search/messages.ts';
import { unpackWords } from '#search/word-list.ts';
import { serveSearch } from '../support/search.ts';

const { messages, stopwords } = (await serveSearch('src/content')).tableOf('en');
const common = new Set(unpackWords(stopwords));
const match = createMessageMatcher(messages, (word) => common.has(word));
const sentences = parse(readFileSync('tests/content/unrelated-sentences.yaml', 'utf8')) as string[];

test('no unrelated sentence is taken for a message', () => {
  expect(sentences.length).toBeGreaterThanOrEqual(180);
  expect(sentences.filter((sentence) => match(sentence).length > 0)).toEqual([]);
});

/** What a hole of a message may hold. */
const fillings: Record<string, string> = {
  n: '17',
  path: '/Users/ana/Applications/TWS/a b.jar',
  text: ' here',
};

const noises: [string, (message: string) => string][] = [
  ['as it is', (message) => message],
  ['in capitals', (message) => message.toUpperCase()],
  ['in small letters', (message) => message.toLowerCase()],
  ['behind a timestamp', (message) => `2026-11-23 09:14:55.120 [JTS-Main] ERROR - ${message}`],
  ['in quotes', (message) => `It says “${message}” since Monday`],
  ['among other lines', (message) => `TWS 10.32 build 1030.2a\n${message}\nOK   Cancel\nC:\\Jts\\tws.log`],
  ['pasted twice', (message) => `${message}\n${message}`],
  ['without accents', (message) => message.normalize('NFD').replace(/\p{M}/gu, '')],
];

test.each(noises)('every message is known %s', (_, noise) => {
  const unknown = messages.filter(([pattern, article, record]) => {
    const text = noise(pattern.replace(/\{(\w+)\}/g, (_all, hole: string) => fillings[hole]!));
    return !match(text).some((hit) => hit.article === article && hit.record === record);
  });
  expect(unknown.map(([pattern]) => pattern)).toEqual([]);
});
