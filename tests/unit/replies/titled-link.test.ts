import { describe, expect, test } from 'vitest';
import { findPlace } from '#replies/find-place.ts';
import { linkTo, placeCode, titledLink } from '#replies/titled-link.ts';
import { articleOf, sourceText } from '../../support/article.ts';
import { dataOf } from './reply-fixture.ts';

const body = '## One {/* #one */}\n\nText.\n\n## Two & more {/* #two */}\n\nText.\n';
const article = dataOf(articleOf(sourceText(body, { sectionAliases: '{ old: two }' })), 'en');

test('codes name the article, a section or a step', () => {
  expect([{ kb: 7 }, { kb: 7, number: 2 }, { kb: 7, number: 2, step: 'b3' }].map(placeCode)).toEqual([
    'KB7',
    'KB7 §2',
    'KB7-B3',
  ]);
});

test('text and HTML say the same; signs of HTML are escaped, and a title is said once', () => {
  expect(titledLink('KB7', ['A <b>', 'A <b>'], 'https://help.example/?a&b')).toEqual({
    text: 'KB7 · A <b> · https://help.example/?a&b',
    html: '<a href="https://help.example/?a&#x26;b">KB7 · A &#x3C;b></a>',
  });
});

describe('a place by its ids', () => {
  test('the link to a section has both titles and the day of its text', () => {
    expect(linkTo({ article, section: 'two' }).text).toBe(
      `KB${article.kb} §2 · ${article.title} · Two & more · ${article.url}?r=${article.revised}#two`,
    );
  });

  test('a former id leads to what took its place, one that never was to the article', () => {
    expect(findPlace({ article, section: 'old' }).section?.id).toBe('two');
    expect(findPlace({ article, section: 'never' })).toEqual({});
    expect(linkTo({ article, section: 'never' }).text).toBe(
      `KB${article.kb} · ${article.title} · ${article.url}?r=${article.revised}`,
    );
  });
});
