import { describe, expect, test } from 'vitest';
import { giveItemIds } from '#lint/give-item-ids.ts';
import { articleOf, sourceText, translationText } from '../../support/article.ts';

const steps = (...items: string[]) =>
  `## Steps {/* #steps */}\n\n<Steps>\n\n${items.map((item, at) => `${at + 1}. ${item}\n`).join('')}\n</Steps>\n`;
const table = (...rows: string[]) =>
  `\n| Host | Port |\n| --- | --- |\n${rows.map((row) => `| ${row} |\n`).join('')}`;

/** The lines of items after an edit, by language. */
function given(
  english: string,
  spanish: string,
  recorded: { kb: number; step?: string; section?: string }[] = [],
) {
  const article = articleOf(sourceText(english), { es: translationText(spanish) });
  const edits = giveItemIds(
    article,
    recorded.map((id) => ({ ...id, kb: article.kb })),
  );
  const linesOf = (lang: string, before: string) =>
    (edits.find(({ path }) => path.endsWith(`${lang}.mdx`))?.text ?? before)
      .split('\n')
      .filter((line) => /^(?:\d\.|\| (?!Host|---))/.test(line));
  return { en: linesOf('en', english), es: linesOf('es', spanish), files: edits.length };
}

describe('steps and rows get ids', () => {
  test('that are the same in every language, after the text of the step or in the first cell', () => {
    expect(
      given(
        steps('**Open it.** Wait.', 'Press <Kbd>F5</Kbd>') +
          table('`a.example` | 4000', '`b.example` | 4001'),
        steps('**Ábralo.** Espere.', 'Pulse <Kbd>F5</Kbd>') +
          table('`a.example` | 4000', '`b.example` | 4001'),
      ),
    ).toMatchObject({
      en: [
        '1. **Open it.** Wait. {/* #s1 */}',
        '2. Press <Kbd>F5</Kbd> {/* #s2 */}',
        '| `a.example` {/* #r1 */} | 4000 |',
        '| `b.example` {/* #r2 */} | 4001 |',
      ],
      es: [
        '1. **Ábralo.** Espere. {/* #s1 */}',
        '2. Pulse <Kbd>F5</Kbd> {/* #s2 */}',
        '| `a.example` {/* #r1 */} | 4000 |',
        '| `b.example` {/* #r2 */} | 4001 |',
      ],
    });
  });

  test('a step inserted before others gets the next id, and the others keep theirs', () => {
    const { en, es } = given(
      steps('Start.', 'Open `a`. {/* #s1 */}', 'Press `b`. {/* #s2 */}'),
      steps('Empiece.', 'Abra `a`. {/* #s1 */}', 'Pulse `b`. {/* #s2 */}'),
    );
    expect(en[0]).toBe('1. Start. {/* #s3 */}');
    expect(es).toEqual(['1. Empiece. {/* #s3 */}', '2. Abra `a`. {/* #s1 */}', '3. Pulse `b`. {/* #s2 */}']);
  });

  test('a number that was ever used, or is a section id, is not used again', () => {
    const recorded = [
      { kb: 1, step: 's7' },
      { kb: 1, section: 's8' },
    ];
    expect(given(steps('Open `a`.'), steps('Abra `a`.'), recorded).en).toEqual(['1. Open `a`. {/* #s9 */}']);
  });

  test('a step missing from a translation does not shift the ids of its neighbours', () => {
    const { es } = given(steps('Open `a`.', 'Press `b`.', 'Read `c`.'), steps('Abra `a`.', 'Lea `c`.'));
    expect(es).toEqual(['1. Abra `a`. {/* #s1 */}', '2. Lea `c`. {/* #s3 */}']);
  });

  test('no file changes if every item has an id, and a guided path keeps its ids', () => {
    expect(given(steps('Open. {/* #s1 */}'), steps('Abra. {/* #s1 */}')).files).toBe(0);
    const path =
      '## P {/* #p */}\n\n<Path>\n\n- Ready? {/* #a1 */}\n  - **No.** Wait. {/* #a2 */}\n  - **Yes.** Go. {/* #a3 */}\n\n</Path>\n';
    expect(given(path, path).files).toBe(0);
  });
});
