import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) => places(lint(en, es).filter(({ ruleId }) => ruleId === 'steps'));

describe('steps', () => {
  test.each([
    [
      '1. Open the menu.\n2. Choose `Network` there.\n3. Restart.',
      '1. Abra el menú.\n2. Reinicie.',
      'steps es 1',
    ],
    ['- a `x`\n- b `y`', '- a `x`\n- b `y`\n- c `z`', 'steps es 3'],
  ])('%j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['1. Open.\n1. Close.', '1. Abra.\n2. Cierre.'],
    ['', ''],
  ])('silent: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
