import { describe, expect, test } from 'vitest';
import { checkReferences } from '#article/check-references.ts';
import { pictureFile } from '#article/picture-file.ts';
import { articleOf, sourceText, translationText } from '../../support/article.ts';

const references = {
  externalIds: new Set([70]),
  unparsedIds: new Set([99]),
  topicIds: new Set(['devices']),
  contactIds: new Set(['desk']),
  pictures: () => new Set(['button.png']),
};

function problems(body: string, fields = {}, es?: string): string[] {
  const article = articleOf(
    sourceText(`## One {/* #one */}\n\n${body}\n`, fields),
    es === undefined ? {} : { es: translationText(es) },
  );
  return checkReferences([article], references).map(
    ({ lang, range, message, hint }) => `${lang} ${range.start.line}: ${message} | ${hint}`,
  );
}

describe('what leads somewhere is silent', () => {
  test.each([
    '[own](kb:7#one) [anchor](#one) [elsewhere](kb:70) [not parsed](kb:99#any) [site](https://ibkr.com/support)',
    'Call <Contact of="desk" />.\n\n<Figure src="button.png" alt="A button" />',
  ])('%s', (body) => {
    expect(problems(body, { related: '[70, 99]' })).toEqual([]);
  });
});

describe('what leads nowhere is reported at its place', () => {
  test.each([
    [
      '[x](kb:71)',
      'en 17: Unexpected link to `71`, expected an article | An id that exists elsewhere goes into external.yaml.',
    ],
    ['[x](kb:7#on)', 'en 17: Unexpected link to section `on` of KB7 | An'],
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
    ['<Contact of="dosk" />', 'en 17: Unexpected contact `dosk` | Did you mean `desk`?'],
    ['<Figure src="buton.png" alt="x" />', 'en 17: Missing picture `buton.png` | Did you mean `button.png`?'],
  ])('%s', (body, problem) => {
    const found = problems(body);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem.replace(/ \| An$/, ''));
  });

  test.each([
    [
      { related: '[71]' },
      'en 13: Unexpected id `71` in `related`, expected an article | An id that exists elsewhere goes into external.yaml.',
    ],
    [{ related: '[7]' }, 'en 13: Unexpected own id `7` in `related` | Remove it.'],
    [{ topics: '[device]' }, 'en 8: Unexpected topic `device` | Did you mean `devices`?'],
    [
      { errors: '[{ message: Oops, section: two }]' },
      'en 13: Unexpected section `two` in `errors` | What this article has: one.',
    ],
    [
      { supersededBy: '70' },
      'en 1: Unexpected `status: current` with `supersededBy` | A superseded article, and only that, names the article that replaces it.',
    ],
    [
      { status: 'superseded' },
      'en 13: Unexpected `status: superseded` without `supersededBy` | A superseded article, and only that, names the article that replaces it.',
    ],
    [
      { aliases: '[seven, seven]' },
      'en 13: Unexpected alias `seven`, expected one that is free | It belongs to KB7.',
    ],
  ])('%j', (fields, problem) => {
    expect(problems('Text.', fields)).toEqual([problem]);
  });

  test('in a translation as well', () => {
    expect(problems('Text.', {}, '## Uno {/* #one */}\n\n[x](kb:71)\n')).toEqual([
      'es 12: Unexpected link to `71`, expected an article | An id that exists elsewhere goes into external.yaml.',
    ]);
  });
});

test('a picture has a variant for a language', () => {
  expect(pictureFile('x.png', 'es', new Set(['x.png', 'x.es.png']))).toBe('x.es.png');
  expect(pictureFile('x.png', 'es', new Set(['x.png']))).toBe('x.png');
  expect(pictureFile('x.png', 'es', new Set())).toBeUndefined();
});
