import { describe, expect, test } from 'vitest';
import { findPlace, type ReplyChoice } from '#replies/find-place.ts';
import { buildReply } from '#replies/build-reply.ts';
import { linkTo, placeCode, titledLink } from '#replies/titled-link.ts';
import { translator } from '#i18n/translate.ts';
import { articleOf, sourceText } from '../../support/article.ts';
import { dataOf } from './reply-fixture.ts';

const body = '## One {/* #one */}\n\nText.\n\n## Two & more {/* #two */}\n\nText.\n';
const partOf = (choice: ReplyChoice) =>
  buildReply([choice], { amount: 'answer', translate: translator }).parts[0]!;
const article = dataOf(articleOf(sourceText(body, { sectionAliases: '{ old: two }' })), 'en');

test('placeCode has the article and its section or step', () => {
  expect([{ kb: 7 }, { kb: 7, number: 2 }, { kb: 7, number: 2, step: 'b3' }].map(placeCode)).toEqual([
    'KB7',
    'KB7 §2',
    'KB7-B3',
  ]);
});

test('titledLink escapes HTML and writes equal titles once', () => {
  expect(titledLink('KB7', ['A <b>', 'A <b>'], 'https://help.example/?a&b')).toEqual({
    text: 'KB7 · A <b> · https://help.example/?a&b',
    html: '<a href="https://help.example/?a&#x26;b">KB7 · A &#x3C;b></a>',
  });
});

describe('findPlace by section id', () => {
  test('the link to a section has both titles and the day of the revision', () => {
    expect(linkTo({ article, section: 'two' }).text).toBe(
      `KB${article.kb} §2 · ${article.title} · Two & more · ${article.url}?r=${article.revised}#two`,
    );
  });

  test('a former id leads to its replacement, an unknown id to the article', () => {
    expect(findPlace({ article, section: 'old' }).section?.id).toBe('two');
    expect(findPlace({ article, section: 'never' })).toEqual({});
    expect(linkTo({ article, section: 'never' }).text).toBe(
      `KB${article.kb} · ${article.title} · ${article.url}?r=${article.revised}`,
    );
  });
});

describe('findPlace by the id of a step or row', () => {
  const withItems = dataOf(
    articleOf(
      sourceText(
        '## Do it {/* #do */}\n\n<Steps>\n\n1. Open. {/* #s4 */}\n2. Press *it*. {/* #s2 */}\n\n</Steps>\n\n| Host | Port |\n| --- | --- |\n| a | 1 |\n| b {/* #r1 */} | 2 |\n',
        { stepAliases: '{ s1: s2, s3: top }' },
      ),
    ),
    'en',
  );
  const { kb, url, revised } = withItems;

  test('the link has the code, the address of the step and the day of the revision', () => {
    expect(linkTo({ article: withItems, step: 's2' }).text).toMatch(
      new RegExp(`^KB${kb}-S2 · .* · Do it · ${url}\\?r=${revised}#s2$`),
    );
  });

  test('the reply has the step with its number, or the row below the table head', () => {
    expect(findPlace({ article: withItems, step: 's2' }).item?.block).toMatchObject({
      type: 'steps',
      start: 2,
    });
    const part = partOf({ article: withItems, section: 'r1' });
    expect(part.blocks).toMatchObject([
      { type: 'table', head: [['Host'], ['Port']], rows: [[['b'], ['2']]] },
    ]);
    expect(part.link.href).toBe(`${url}?r=${revised}#r1`);
  });

  test('a former id gives its replacement, an id without one the article', () => {
    expect(findPlace({ article: withItems, step: 's1' }).item?.id).toBe('s2');
    expect(findPlace({ article: withItems, step: 's3' }).item).toBeUndefined();
  });
});
