import { describe, expect, test } from 'vitest';
import { articleView, formerItemIds, isRequiredIn } from '#article/view.ts';
import { articleOf, sourceText, translationText } from '../../support/article.ts';

const source = sourceText(
  'Lead.\n\n## One {/* #one */}\n\nFirst.\n\n### Part {/* #part */}\n\nA part.\n\n## Two {/* #two */}\n\nSecond.\n',
);

function view(lang: 'en' | 'es' | 'pt', es?: { body: string; stamped: string[] }) {
  const fingerprints = articleOf(source).source.fingerprints;
  const sections = es?.stamped.map((id) => `${id}: "${fingerprints[id]}"`).join(', ');
  const article = articleOf(
    source,
    es
      ? {
          es: translationText(es.body, {
            title: 'Un título',
            translated: `{ from: en, sections: { ${sections} } }`,
          }),
        }
      : {},
  );
  return articleView(article, lang, ['en', 'es', 'pt']);
}

const whole = {
  body: 'Entrada.\n\n## Uno {/* #one */}\n\nA.\n\n### Parte {/* #part */}\n\nB.\n\n## Dos {/* #two */}\n\nC.\n',
  stamped: ['top', 'one', 'part', 'two'],
};

describe('the page of an article in a language', () => {
  test('shows the source in its own language', () => {
    const { textLang, sections, states } = view('en', whole);
    expect(textLang).toBe('en');
    expect(sections.map(({ id, number, lang, state }) => [id, number, lang, state])).toEqual([
      ['one', 1, 'en', 'in-step'],
      ['part', undefined, 'en', 'in-step'],
      ['two', 2, 'en', 'in-step'],
    ]);
    expect([...states].map(([lang, { kind }]) => [lang, kind])).toEqual([
      ['en', 'source'],
      ['es', 'in-step'],
      ['pt', 'missing'],
    ]);
  });

  test('counts as missing in no other language if the article is for one language only', () => {
    const article = articleOf(source.replace('kind:', 'only: en\nkind:'));
    expect([...articleView(article, 'es', ['en', 'es']).states.keys()]).toEqual(['en']);
    expect(isRequiredIn(article, 'en')).toBe(true);
    expect(isRequiredIn(article, 'es')).toBe(false);
  });

  test('says that the text is a machine translation, and what the reader needs', () => {
    const machine = translationText(whole.body, {
      title: 'Un título',
      needs: '[una cuenta]',
      translated: '{ from: en, by: machine, sections: {} }',
    });
    const { isMachine, needs } = articleView(articleOf(source, { es: machine }), 'es', ['en', 'es']);
    expect(isMachine).toBe(true);
    expect(needs).toEqual(['una cuenta']);
    expect(view('es', whole).isMachine).toBe(false);
  });

  test('shows the source if there is no translation', () => {
    const { lang, textLang, title, sections, leadState } = view('pt', whole);
    expect(lang).toBe('pt');
    expect(textLang).toBe('en');
    expect(title).toBe('A title');
    expect(leadState).toBe('missing');
    expect(sections.every((section) => section.lang === 'en' && section.state === 'missing')).toBe(true);
  });

  test('shows source sections that are missing and marks stale ones', () => {
    const { sections, states } = view('es', {
      body: '## Uno {/* #one */}\n\nA.\n\n## Dos {/* #two */}\n\nC.\n',
      stamped: ['top', 'one'],
    });
    expect(sections.map(({ id, lang, state }) => [id, lang, state])).toEqual([
      ['one', 'es', 'in-step'],
      ['part', 'en', 'missing'],
      ['two', 'es', 'behind'],
    ]);
    expect(states.get('es')).toMatchObject({ kind: 'behind', current: 1, total: 3 });
  });
});

test('a page without earlier changes or needs has none', () => {
  const { earlier, needs } = view('en');
  expect({ earlier, needs }).toEqual({ earlier: [], needs: [] });
});

test('the title of a section is its heading without spaces around it', () => {
  expect(view('en').sections.map(({ title }) => title)).toEqual(['One', 'Part', 'Two']);
});

test('former steps and rows belong to the section that has their replacement, or to the top', () => {
  const { source: article } = articleOf(
    sourceText(
      '1. Lead. {/* #s1 */}\n\n## One {/* #one */}\n\n1. Open. {/* #s2 */}\n2. Close. {/* #s3 */}\n',
      {
        stepAliases: '{ s7: s2, s8: s3, s9: top, a1: s2 }',
      },
    ),
  );
  expect(formerItemIds(article)).toEqual(
    new Map([
      ['one', ['s7', 's8']],
      ['top', ['s9']],
    ]),
  );
});
