import { describe, expect, test } from 'vitest';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) => places(lint(en, es).filter(({ ruleId }) => ruleId === 'messages'));

describe('messages', () => {
  test.each([
    ['<Msg>Login failed</Msg> appears.', 'Aparece <Msg>Fallo</Msg>.', 'messages es 1'],
    ['Choose <Ui>File</Ui>.', 'Elija el menú.', 'messages es 1'],
  ])('a difference is reported: %j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['<Msg>Login failed</Msg> appears.', 'Aparece <Msg>Login failed</Msg> (fallo).'],
    ['', ''],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});
