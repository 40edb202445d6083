import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(lint(en, es).filter(({ ruleId }) => ruleId === 'untranslated'));

describe('untranslated', () => {
  test.each([
    [
      'Open the file that you have in the folder.',
      'Open the file that you have in the folder.',
      'untranslated es 1',
    ],
    [
      '- one\n- Open the file in the folder with it',
      '- uno\n- Open the file in the folder with it',
      'untranslated es 2',
    ],
  ])('%j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['Docker Compose', 'Docker Compose'],
    ['Log in with `ssh`.', 'Entre con `ssh`.'],
    ['', ''],
  ])('silent: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
