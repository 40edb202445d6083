import { expect, test } from 'vitest';
import { translator } from '#i18n/translate.ts';
import { articleData } from '#replies/api/article.ts';
import { markdownVersion } from '#replies/markdown-version.ts';
import { buildReply } from '#replies/build-reply.ts';
import type { ReplyChoice } from '#replies/find-place.ts';
import { articleOf, sourceText, translationText } from '../../support/article.ts';
import { dataOf } from './reply-fixture.ts';

const english = '## First {/* #first */}\n\nCall us.\n\n## Second {/* #second */}\n\nWait.\n';
const spanish = '## Primero {/* #first */}\n\nLlámenos.\n';
const source = articleOf(sourceText(english)).source;

function article(by: string, fingerprints: Record<string, string> = source.fingerprints) {
  const translated = `{ from: en, ${by}sections: ${JSON.stringify(fingerprints)} }`;
  return articleOf(sourceText(english), { es: translationText(spanish, { translated }) });
}

const noticesOf = (choice: ReplyChoice) =>
  buildReply([choice], { amount: 'answer', translate: translator }).parts[0]!.notices;
const label = 'Una máquina tradujo este artículo del inglés y nadie lo ha revisado todavía.';

test('the API marks a machine translation until a person reviews it', () => {
  expect(dataOf(article('by: machine, '), 'es').machine).toBe(true);
  expect(articleData.parse(dataOf(article('by: machine, '), 'es')).machine).toBe(true);
  expect(dataOf(article('by: machine, '), 'en').machine).toBeUndefined();
  expect(dataOf(article(''), 'es').machine).toBeUndefined();
});

test('a reply has a notice about the machine translation, and links the original once', () => {
  const machine = dataOf(article('by: machine, '), 'es');
  expect(noticesOf({ article: machine, section: 'first' })).toEqual([
    { text: label, link: { label: 'Léalo en inglés', href: 'https://help.example/en/kb/7/#first' } },
  ]);
  const behind = dataOf(article('by: machine, ', {}), 'es');
  const notices = noticesOf({ article: behind, section: 'first' });
  expect(notices).toHaveLength(2);
  expect(notices.map(({ link }) => link !== undefined)).toEqual([false, true]);
  expect(notices[0]!.text).toBe(label);
});

test('the Markdown version has the notice above the text', () => {
  expect(markdownVersion(dataOf(article('by: machine, '), 'es'))).toContain(`> ${label}\n`);
  expect(markdownVersion(dataOf(article(''), 'es'))).not.toContain(label);
});

test('a reply from an untranslated section has no notice about machine translation', () => {
  const machine = dataOf(article('by: machine, '), 'es');
  expect(noticesOf({ article: machine, section: 'second' }).map(({ text }) => text)).not.toContain(label);
  expect(noticesOf({ article: machine }).map(({ text }) => text)).toContain(label);
});

test('a reply from a reviewed translation has no notice', () => {
  expect(noticesOf({ article: dataOf(article(''), 'es'), section: 'first' })).toEqual([]);
});
