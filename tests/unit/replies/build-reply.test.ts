import { describe, expect, test } from 'vitest';
import { buildReply } from '#replies/build-reply.ts';
import type { ReplyChoice } from '#replies/find-place.ts';
import { plain } from '#replies/formats/plain.ts';
import { translator } from '#i18n/translate.ts';
import { articleOf, sourceText, translationText } from '../../support/article.ts';
import { dataOf } from './reply-fixture.ts';

const english = `## First {/* #first */}

Background.

{/* reply */}

Call us.

## Steps {/* #steps */}

Do this:

1. Open it.

<Warning>

Not twice.

</Warning>

## Empty {/* #empty */}

### Part {/* #part */}

Wait.
`;
const spanish = english
  .replace('{/* reply */}\n\n', '')
  .replace('Call us.', 'Llámenos.')
  .replace('## First', '## Primero');
const article = (body = english, es: string | undefined = spanish) =>
  articleOf(sourceText(body), es === undefined ? {} : { es: translationText(es) });

function textOf(chosen: ReplyChoice, amount: 'answer' | 'all' | 'link' = 'answer'): string {
  const { text } = plain.write(buildReply([chosen], { amount, translate: translator }));
  return text.slice(0, text.indexOf('\n\nKB7'));
}

describe('a reply quotes', () => {
  test('the marked blocks, in every language', () => {
    expect(textOf({ article: dataOf(article(), 'en'), section: 'first' })).toBe('First\n\nCall us.');
    expect(textOf({ article: dataOf(article(), 'es'), section: 'first' })).toContain('Primero');
    expect(textOf({ article: dataOf(article(), 'es'), section: 'first' })).toContain('\n\nLlámenos.');
    expect(textOf({ article: dataOf(article(), 'es'), section: 'first' })).not.toContain('Background');
  });

  test('the default blocks if a translation has other blocks than the source', () => {
    const other = dataOf(article(english, spanish.replace('Background.\n\n', '')), 'es');
    expect(textOf({ article: other, section: 'first' })).toContain('Llámenos.');
  });

  test('the steps with their introduction and their warning', () => {
    expect(textOf({ article: dataOf(article(), 'en'), section: 'steps' })).toBe(
      'Steps\n\nDo this:\n\n1. Open it.\n\nWarning: Not twice.',
    );
  });

  test('the replies of the subsections if a section has no text', () => {
    expect(textOf({ article: dataOf(article(), 'en'), section: 'empty' })).toBe('Empty\n\nPart\n\nWait.');
  });

  test('the summary of an article', () => {
    expect(textOf({ article: dataOf(article(), 'en') })).toBe('A title\n\nA sentence.');
  });

  test('the procedure that an article begins with', () => {
    const how = article(english.slice(english.indexOf('## Steps')));
    expect(textOf({ article: dataOf(how, 'en') })).toBe(
      'A title\n\nA sentence.\n\n1. Open it.\n\nWarning: Not twice.',
    );
  });

  test('the marked sections of an article, with headings if there are several', () => {
    const one = article(`{/* reply */}\n\n${english}`);
    expect(textOf({ article: dataOf(one, 'en') })).toBe('A title\n\nA sentence.\n\nCall us.');
    const two = article(`{/* reply */}\n\n${english.replace('## Empty', '{/* reply */}\n\n## Empty')}`);
    expect(textOf({ article: dataOf(two, 'en') })).toContain('A sentence.\n\nFirst\n\nCall us.\n\nEmpty');
  });
});

describe('a reply has a notice', () => {
  const data = dataOf(article(), 'en');

  test('with a link to the article that supersedes it', () => {
    const successor = { kb: 8, title: 'New', url: 'https://help.example/en/kb/8/' };
    expect(textOf({ article: { ...data, status: 'superseded', successor }, section: 'first' })).toBe(
      'First\n\nThis article has been replaced by KB8: New: https://help.example/en/kb/8/\n\nCall us.',
    );
  });

  test('that an article is withdrawn', () => {
    expect(textOf({ article: { ...data, status: 'withdrawn' } })).toContain(
      'This article has been withdrawn; its text may no longer be right.',
    );
  });

  test('that there is no translation', () => {
    const only = dataOf(articleOf(sourceText(english)), 'es');
    expect(textOf({ article: only, section: 'first' })).toContain(
      'Por ahora solo está disponible en inglés.',
    );
  });
});
