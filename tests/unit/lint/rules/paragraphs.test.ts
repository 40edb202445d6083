import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(lint(en, es).filter(({ ruleId }) => ruleId === 'paragraphs'));

describe('paragraphs', () => {
  test.each([
    ['One sentence.\n\nAnother with `code`.\n\nThe last.', 'Una frase.\n\nLa última.', 'paragraphs es 2'],
    ['One.', 'Uno.\n\nAlgo más que sobra aquí del todo.', 'paragraphs es 3'],
  ])('a difference is reported: %j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  const first = 'Uno de los archivos `a.xml` de la carpeta.';
  const second = 'El otro archivo es `b.xml`, y no se abre.';
  const one = 'One of the files `a.xml` of the folder.';
  const two = 'The other file is `b.xml`, and does not open.';
  test.each([
    [
      `${one}\n\n${two}`,
      `${first}\n${second}`,
      2,
      'Two paragraphs are one here, the second `El otro archivo es b.xml, y no se abre.`',
    ],
    [
      `${one}\n\n${two}`,
      `${first} ${second}`,
      1,
      'Two paragraphs are one here, the second `The other file is b.xml, and does not open.`',
    ],
    [
      `${one} ${two}`,
      `${first}\n\n${second}`,
      3,
      'One paragraph is two here, the second `El otro archivo es b.xml, y no se abre.`',
    ],
    [
      '- **`a`**: Sets it to `x`.\n\n  [from 4]\n- b',
      '- **`a`**: Lo pone en `x`.\n  [desde 4]\n- b',
      2,
      'Two paragraphs are one here, the second `[desde 4]`',
    ],
  ])('merged paragraphs are reported: %j | %j', (en, es, line, message) => {
    expect(lint(en, es)).toMatchObject([{ severity: 'warning', range: { start: { line } }, message }]);
  });

  test('a missing paragraph is not reported as merged with the one before', () => {
    expect(lint(`${one}\n\n${two}`, first).map(({ message }) => message)).toEqual([
      'Missing paragraph `The other file is b.xml, and does not open.`, which the English has here',
    ]);
  });

  test.each([
    [
      'The [request](/req) (`req`) and the [reply](/res) (`res`) come before `next`.',
      'La ruta usa `time`, y después `log`.',
    ],
    ['See [a](/a), [b](/b) and [c](/c) first.', 'Abra [d](/d), luego pulse `e`.'],
    ['Run `go`, `stop` and `wait` by turns.', 'Lea el manual de `man` y de `less`.'],
  ])('an unrelated paragraph in the same place is reported: %j | %j', (en, es) => {
    expect(lint(en, es).map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Paragraph `.+` does not correspond to the English `.+`$/),
    ]);
  });

  test.each([
    ['One.\n\nTwo things.', 'Uno.\n\nDos cosas.'],
    ['', ''],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
