import { describe, expect, test } from 'vitest';
import { buildReply, isByMachine, stateOf } from '#replies/build-reply.ts';
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

  test('not that it is superseded, if it is current or nothing supersedes it', () => {
    const successor = { kb: 8, title: 'New', url: 'https://help.example/en/kb/8/' };
    expect(textOf({ article: { ...data, successor } })).not.toContain('replaced');
    expect(textOf({ article: { ...data, status: 'superseded' } })).not.toContain('replaced');
  });

  test('that a translation is behind, with a link to the source of the section', () => {
    const stale = dataOf(article(), 'es');
    expect(textOf({ article: stale, section: 'first' })).toContain('https://help.example/en/kb/7/#first');
    const reversed = { ...stale, languages: stale.languages.toReversed() };
    expect(textOf({ article: reversed })).toContain('https://help.example/en/kb/7/\n');
    expect(textOf({ article: data })).not.toContain('https://help.example/en/kb/7/\n');
  });

  test('that a translation was made by a machine, before that it is behind', () => {
    const machine = { ...dataOf(article(), 'es'), machine: true };
    const [part] = buildReply([{ article: machine, section: 'first' }], {
      amount: 'link',
      translate: translator,
    }).parts;
    expect(part!.notices.map(({ text, link }) => [text.slice(0, 20), link !== undefined])).toEqual([
      [expect.stringContaining('máquina'), false],
      [expect.any(String), true],
    ]);
    expect(isByMachine({ article: machine })).toBe(true);
    expect(isByMachine({ article: { ...machine, machine: false } })).toBe(false);
  });
});

describe('the amount of a reply', () => {
  const partOf = (choice: ReplyChoice, amount: 'answer' | 'all' | 'link') =>
    buildReply([choice], { amount, translate: translator }).parts[0]!;

  test('`link` is the title and the link', () => {
    const { heading, blocks, link, id, lang } = partOf({ article: dataOf(article(), 'en') }, 'link');
    expect({ heading, blocks, id, lang }).toEqual({
      heading: ['A title'],
      blocks: [],
      id: 'KB7 · en · 2026-11-01',
      lang: 'en',
    });
    expect(link.href).toContain('https://help.example/en/kb/7/');
  });

  test('`all` is the whole text, each section with its heading', () => {
    const whole = dataOf(article(`Lead.\n\n${english}`), 'en');
    expect(textOf({ article: whole }, 'all')).toBe(
      'A title\n\nLead.\n\nFirst\n\nBackground.\n\nCall us.\n\nSteps\n\nDo this:\n\n1. Open it.\n\nWarning: Not twice.\n\nEmpty\n\nPart\n\nWait.',
    );
  });

  test('`all` of a section has its subsections, but not the sections after it', () => {
    expect(textOf({ article: dataOf(article(), 'en'), section: 'first' }, 'all')).toBe(
      'First\n\nBackground.\n\nCall us.',
    );
    expect(textOf({ article: dataOf(article(), 'en'), section: 'empty' }, 'all')).toBe(
      'Empty\n\nPart\n\nWait.',
    );
  });

  test('of a step is its text, or its link', () => {
    const path =
      '<Path>\n\n- Ready? {/* #a1 */}\n  - **No.** Wait. {/* #a2 */}\n  - **Yes.** Go. {/* #a3 */}\n\n</Path>\n';
    const choice = { article: dataOf(articleOf(sourceText(path)), 'en'), step: 'a2' };
    const [answer, link] = [partOf(choice, 'answer'), partOf(choice, 'link')];
    expect(answer.blocks).toHaveLength(1);
    expect(link).toEqual({ ...answer, blocks: [] });
  });

  test('`answer` is the summary alone if the chosen section has no text of its own', () => {
    expect(textOf({ article: { ...dataOf(article(), 'en'), reply: ['empty'] } })).toBe(
      'A title\n\nA sentence.',
    );
    const list = article('## Steps {/* #steps */}\n\n1. Open it.\n');
    expect(textOf({ article: { ...dataOf(list, 'en'), reply: ['steps'] } })).toBe(
      'A title\n\nA sentence.\n\n1. Open it.',
    );
  });
});

describe('the state of a choice', () => {
  const data = dataOf(article(), 'es');

  test.each([
    ['behind', 'behind'],
    ['missing', 'missing'],
    ['in-step', undefined],
    ['source', undefined],
  ] as const)('of an article that is %s: %s', (state, expected) => {
    expect(stateOf({ article: { ...data, state } })).toBe(expected);
  });

  test('is that of the section if one is chosen', () => {
    const [first, ...others] = data.sections;
    const choice = (state: 'behind' | 'in-step') => ({
      article: { ...data, sections: [{ ...first!, state }, ...others] },
      section: 'first',
    });
    expect(stateOf(choice('behind'))).toBe('behind');
    expect(stateOf(choice('in-step'))).toBeUndefined();
  });

  test('of an untranslated article has the language of the text in its id', () => {
    const [part] = buildReply([{ article: dataOf(articleOf(sourceText(english)), 'es') }], {
      amount: 'link',
      translate: translator,
    }).parts;
    expect(part).toMatchObject({ lang: 'en', id: 'KB7 · en · 2026-11-01' });
  });
});
