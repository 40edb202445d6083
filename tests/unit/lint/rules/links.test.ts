import { expect, test } from 'vitest';
import { articleOf, sourceText, translationText } from '../../../support/article.ts';
import { findInContent, placedFields } from '../../../support/content.ts';

const content = {
  externalIds: new Set([70]),
  unparsedIds: new Set([99]),
  contactIds: new Set(['desk']),
  pictures: () => new Set(['button.png']),
};

function problems(body: string, fields = {}, es?: string): string[] {
  const article = articleOf(
    sourceText(`## One {/* #one */}\n\n${body}\n`, fields),
    es === undefined ? {} : { es: translationText(es) },
  );
  return findInContent('links', { ...content, articles: [article] }).map(
    ({ lang, range, message, hint }) => `${lang} ${range.start.line}: ${message} | ${hint}`,
  );
}

test('links that lead to existing targets are not reported', () => {
  const body =
    '[own](kb:7#one) [anchor](#one) [elsewhere](kb:70) [not parsed](kb:99#any) [site](https://ibkr.com/support)';
  expect(problems(body)).toEqual([]);
  expect(findInContent('links', {})).toEqual([]);
});

test.each([
  [
    '[x](kb:71)',
    'en 17: Unexpected link to `71`, expected an article | An id that exists elsewhere goes into external.yaml.',
  ],
  ['[x](kb:7#on)', 'en 17: Unexpected link to section `on` of KB7 | What KB7 has: one.'],
  ['[x](kb:7#onee)', 'en 17: Unexpected link to section `onee` of KB7 | Did you mean `one`?'],
  [
    '[x](kb:70#part)',
    'en 17: Unexpected link to section `part` of KB70 | Articles that live elsewhere are linked as a whole.',
  ],
  [
    '[x](kb:seven)',
    'en 17: Unexpected link `kb:seven`, expected a number | Write `kb:2816` or `kb:2816#section-id`.',
  ],
  ['[x](#two)', 'en 17: Unexpected link to section `two` | What this article has: one.'],
  [
    '[x](/es/kb/7/)',
    'en 17: Unexpected address `/es/kb/7/`, expected `kb:…` or `https://…` | Link an article by its number: `kb:2816`.',
  ],
  [
    '[x](javascript:alert(1))',
    'en 17: Unexpected address `javascript:alert(1)`, expected `kb:…` or `https://…` | Link an article by its number: `kb:2816`.',
  ],
  [
    '[x](https://good.example@evil.example/)',
    'en 17: Unexpected user name in an address, expected a plain one | Write the address as readers see it.',
  ],
  [
    '[x](<https://good.example/\u202Egnp.exe>)',
    'en 17: Unexpected direction mark in an address, expected a plain one | Write the address as readers see it.',
  ],
])('a link without a target is reported: %s', (body, problem) => {
  expect(problems(body)).toEqual([problem]);
});

test('a link without a target is reported in a translation', () => {
  expect(problems('Text.', {}, '## Uno {/* #one */}\n\n[x](kb:71)\n')).toEqual([
    'es 12: Unexpected link to `71`, expected an article | An id that exists elsewhere goes into external.yaml.',
  ]);
});

test('an answer that does not lead to an article of the site is reported', () => {
  const article = articleOf(sourceText('## One {/* #one */}\n\nText.\n'));
  const answerTo = (answer: string) =>
    findInContent('links', {
      ...content,
      articles: [article],
      answers: {
        entries: [{ answer, phrases: { en: ['ports'] } }],
        ...placedFields('answers.yaml', '0.answer'),
      },
    }).map(({ path, range, message }) => `${path} ${range.start.line}: ${message}`);
  expect(answerTo('kb:7')).toEqual([]);
  expect(answerTo('kb:7#one')).toEqual([]);
  expect(answerTo('kb:7#two')).toEqual(['answers.yaml 9: Unexpected link to section `two` of KB7']);
  expect(answerTo('kb:71')).toEqual(['answers.yaml 9: Unexpected link to `71`, expected an article']);
  expect(answerTo('kb:70')).toEqual([
    'answers.yaml 9: Unexpected answer `kb:70`, expected an article of this site',
  ]);
});
