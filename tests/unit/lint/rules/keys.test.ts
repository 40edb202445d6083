import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) => places(lint(en, es).filter(({ ruleId }) => ruleId === 'keys'));

describe('keys', () => {
  test.each([['Press Ctrl+C.', 'Pulse Ctrl+X.', 'keys es 1']])(
    'a difference is reported: %j | %j',
    (en, es, place) => {
      expect(found(en, es)).toEqual([place]);
    },
  );

  test.each([
    ['Press Ctrl+Shift+P.', 'Pulse Ctrl+Mayús+P.'],
    ['Press <Kbd>Ctrl+Alt+Del</Kbd>.', 'Pulse <Kbd>Ctrl+Alt+Supr</Kbd>.'],
    ['', ''],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
