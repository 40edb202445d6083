import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { guessLanguage } from '#replies/guess-language.ts';
import { createFinder, type Candidate } from '#client/desk/candidates.ts';
import { isLang, type Lang } from '#i18n/languages.ts';
import { readContent } from '#content-layer/read-content.ts';
import { readQueries, serveSearch } from '../support/search.ts';

interface Message {
  lang: Lang;
  /** Articles, or places such as `1133#login-attempt-loop`; none for a message that nothing answers. */
  answers: (number | string)[];
  /** Places that answer a second question. */
  also?: string[];
  text: string;
}

const { langs, clientOf } = await serveSearch('src/content');
const outside = Object.values(readContent('src/content').site.outside).flat();
const find = createFinder(clientOf, outside);
const read = (file: string) => parse(readFileSync(`tests/content/${file}`, 'utf8')) as unknown;
const labelled = read('desk-messages.yaml') as Record<'tuning' | 'held-out' | 'unanswered', Message[]>;

const articleOf = (place: number | string) => String(place).replace(/#.*/, '');
const placeOf = ({ kb, section }: Candidate) => (section === undefined ? String(kb) : `${kb}#${section}`);

async function candidatesFor({ text, lang }: Message): Promise<Candidate[]> {
  const guess = guessLanguage(text, langs)?.lang ?? lang;
  return (await find(text, isLang(guess) ? guess : lang)).candidates;
}

/** Shares of messages, and what failed. */
async function judge(messages: readonly Message[]) {
  const misses: string[] = [];
  const count = { article: 0, section: 0, three: 0, nothing: 0 };
  const answered = messages.filter(({ answers }) => answers.length > 0);
  for (const message of messages) {
    const { answers, also = [], text } = message;
    const candidates = await candidatesFor(message);
    const wanted = [...answers, ...also].map(articleOf);
    const at = [...new Set(candidates.map(({ kb }) => String(kb)))].findIndex((kb) => wanted.includes(kb));
    if (at === 0) count.article++;
    if (at >= 0 && at < 3) count.three++;
    if (candidates[0] && [...answers, ...also].includes(placeOf(candidates[0]))) count.section++;
    if (answers.length === 0 && candidates.length === 0) count.nothing++;
    if (at !== 0 && (answers.length > 0 || candidates.length > 0))
      misses.push(`${answers.join('/')} → ${candidates.map(placeOf).join(' ')}: ${text.trim().slice(0, 80)}`);
  }
  return {
    article: count.article / answered.length,
    three: count.three / answered.length,
    section: count.section / answered.length,
    nothing: count.nothing / (messages.length - answered.length),
    misses: misses.join('\n'),
  };
}

function show(name: string, result: object): void {
  if (process.env['KB_SHOW']) process.stdout.write(`${name} ${JSON.stringify(result, undefined, 1)}\n`);
}

test.each(['tuning', 'held-out'] as const)('%s: the right answer, or none', async (half) => {
  const result = await judge(labelled[half]);
  show(half, result);
  expect(result.article, result.misses).toBeGreaterThanOrEqual(0.9);
  expect(result.section, result.misses).toBeGreaterThanOrEqual(0.8);
  expect(result.nothing, result.misses).toBeGreaterThanOrEqual(0.9);
});

test('a question that only points back to what was said is not answered by itself', async () => {
  const { candidates } = await find(
    'My security device was stolen. Could you tell me how that is done?',
    'en',
  );
  expect(candidates.filter(({ question }) => question !== undefined)).toEqual([]);
});

test('beside a vague message, the rest of the text decides the section', async () => {
  const { candidates } = await find(
    'My temporary passcode still works in Client Portal, but the platform only says Login failed',
    'en',
  );
  expect(candidates[0]!.section).toBe('portal-works-platform-does-not');
});

test('both questions of a message are answered', async () => {
  const double = [...labelled.tuning, ...labelled['held-out']].filter(({ also }) => also);
  const answered = await Promise.all(
    double.map(async (message) => {
      const found = (await candidatesFor(message)).map(({ kb }) => String(kb));
      return [message.answers, message.also!].every((places) =>
        places.some((place) => found.includes(articleOf(place))),
      );
    }),
  );
  expect(answered.filter(Boolean).length).toBeGreaterThanOrEqual(double.length - 1);
});

test('nothing is offered for what no article covers', async () => {
  const result = await judge(labelled.unanswered);
  show('unanswered', result);
  expect(result.nothing, result.misses).toBeGreaterThanOrEqual(0.9);
});

test.each([
  ['messages.yaml', 100],
  ['messages-held-out.yaml', 20],
])('%s: the right article is first for 85 in 100, among three for 95', async (file, least) => {
  const messages = read(file) as Message[];
  expect(messages.length).toBeGreaterThanOrEqual(least);
  const result = await judge(messages);
  show(file, result);
  expect(result.article, result.misses).toBeGreaterThanOrEqual(0.85);
  expect(result.three, result.misses).toBeGreaterThanOrEqual(0.95);
});

test('an agent’s few words are answered as the search answers them', async () => {
  const queries = readQueries('queries.yaml');
  const lost = [];
  for (const { query, lang } of queries)
    if ((await find(query, lang)).candidates.length === 0) lost.push(query);
  show('queries.yaml', lost);
  expect(lost.length / queries.length, lost.join('\n')).toBeLessThanOrEqual(0.04);
});

test('the language of a message is seen from its words', () => {
  const messages = ['messages.yaml', 'messages-held-out.yaml'].flatMap((file) => read(file) as Message[]);
  const all = [...messages, ...labelled.tuning, ...labelled['held-out']];
  const wrong = all.filter(({ text, lang }) => guessLanguage(text, langs)?.lang !== lang);
  expect(wrong.length / all.length, wrong.map(({ text }) => text).join('')).toBeLessThan(0.03);
});
