import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(lint(en, es).filter(({ ruleId }) => ruleId === 'components'));

describe('components', () => {
  test.each([
    ['<Note>\n\nText.\n\n</Note>', 'Texto.', 'components es 1'],
    ['Call <Contact of="tac" /> now.', 'Llame ahora.', 'components es 1'],
  ])('a difference is reported: %j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['<Note>\n\nText.\n\n</Note>', '<Note>\n\nTexto.\n\n</Note>'],
    ['', ''],
    ['<Note>\n\nOne two.\n\n</Note>\n\nThree.', '<Note>\n\nUno dos.\n\n</Note>\n\nTres.'],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });

  test('the message names the missing component and its line', () => {
    const messages = (es: string) => lint('Text.', es).map(({ message }) => message);
    expect(messages('Texto.\n\n<Badge />\n\n<Badge />')).toEqual([
      'Unexpected 2 components `<Badge>`, which the English does not have',
    ]);
    expect(messages('Texto.\n\n<Badge />')).toEqual([
      'Unexpected component `<Badge>`, which the English does not have',
    ]);
  });
});
