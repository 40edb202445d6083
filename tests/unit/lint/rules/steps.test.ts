import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) => places(lint(en, es).filter(({ ruleId }) => ruleId === 'steps'));

describe('steps', () => {
  test.each([
    [
      '* `a`: The first one.\n* `b`: The second one, with `c` and 7 more.',
      '* `a`: La primera.\n`b`: La segunda, con `c` y 7 más.',
      'List item `b: La segunda, con c y 7 más.` is none here: it runs on in the text above',
    ],
    [
      '1. Open `a.txt` with it.\n2. Close the file `b.txt` then.',
      '1. Abra `a.txt` con él.\nCierre luego el archivo `b.txt`.',
      'Step `Cierre luego el archivo b.txt.` is none here: it runs on in the text above',
    ],
    [
      '- One with `x`.\n- Another longer one with `y`.\n- And `z`.',
      '- Uno con `x`.\n- Otro más largo con `y`.\nY `z`.',
      'List item `Y z.` is none here: it runs on in the text above',
    ],
  ])('an item without its mark is reported: %j | %j', (en, es, message) => {
    expect(lint(en, es)).toMatchObject([{ ruleId: 'steps', message, severity: 'error' }]);
  });

  test.each([
    [
      '1. Open the menu.\n2. Choose `Network` there.\n3. Restart.',
      '1. Abra el menú.\n2. Reinicie.',
      'steps es 1',
    ],
    ['- a `x`\n- b `y`', '- a `x`\n- b `y`\n- c `z`', 'steps es 3'],
  ])('a difference is reported: %j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    [
      '- Is it on? {/* #a1 */}',
      '- ¿Está encendido? {/* #a2 */}',
      'Unexpected step id `a2`, expected `a1` as in English',
    ],
    ['- Is it on? {/* #a1 */}', '- ¿Está encendido?', 'Missing id `a1` of this step, which the English has'],
    [
      '- Is it on?',
      '- ¿Está encendido? {/* #a1 */}',
      'Unexpected step id `a1`, which the English does not have',
    ],
  ])('a wrong step id is reported: %j | %j', (en, es, message) => {
    expect(lint(en, es)).toMatchObject([{ ruleId: 'steps', message, severity: 'error' }]);
    expect(lint(en, en.replace('Is it on', '¿Está encendido'))).toEqual([]);
  });

  test.each([
    ['1. Open.\n1. Close.', '1. Abra.\n2. Cierre.'],
    ['', ''],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
