import { describe, expect, test } from 'vitest';
import { check } from './pairs.ts';

describe('German', () => {
  test.each([
    ['Wait two days.', 'Warten Sie zwei Tage.'],
    ['After 3 days.', 'Nach drei Tagen.'],
    ['It takes twenty-one minutes.', 'Das dauert einundzwanzig Minuten.'],
    ['There are 30 of them.', 'Davon gibt es dreißig.'],
    ['There are 30 people.', 'Es gibt dreissig Leute.'],
    ['It costs €1,234.50.', 'Das kostet 1.234,50 €.'],
    ['It takes half an hour.', 'Das dauert eine halbe Stunde.'],
    ['It takes an hour and a half.', 'Das dauert anderthalb Stunden.'],
    ['At 5:30 p.m.', 'Um 17:30 Uhr.'],
    ['At 5 p.m.', 'Um 17 Uhr.'],
    ['At 5:30 p.m.', 'Um 17.30 Uhr.'],
    ['Until March 5, 2024.', 'Bis zum 5. März 2024.'],
    ['On Monday, March 4.', 'Am Montag, dem 4. März.'],
    ['From Monday to Friday.', 'Von Montag bis Freitag.'],
    ['Files up to 20 MB.', 'Dateien bis 20 MB.'],
    ['Press Ctrl+Shift+Delete.', 'Drücken Sie Strg+Umschalt+Entf.'],
    ['It grew by 5 percent.', 'Es wuchs um fünf Prozent.'],
    ['The third step.', 'Der dritte Schritt.'],
    ['3 million people.', '3 Millionen Menschen.'],
    ['Two thousand people came.', 'Es kamen zweitausend Menschen.'],
    ['There are 3.', 'Davon gibt es 3.'],
  ])('equal facts are no finding: %s | %s', (english, german) => {
    expect(check('de', english, german)).toEqual([]);
  });

  test.each([
    ['Wait two days.', 'Warten Sie drei Tage.', 'drei Tage'],
    ['There are 30 of them.', 'Davon gibt es vierzig.', 'vierzig'],
    ['It takes 20 minutes.', 'Das dauert 20 Stunden.', 'Stunden'],
    ['Until March 5, 2024.', 'Bis zum 6. März 2024.', '6. März'],
    ['At 5 p.m.', 'Um 18 Uhr.', '18 Uhr'],
    ['Press Ctrl+Delete.', 'Drücken Sie Strg+Einfg.', 'Einfg'],
    ['Open the window and then wait.', 'Open the window and then wait.', 'in English, expected German'],
  ])('a different fact is a finding: %s | %s', (english, german, said) => {
    const found = check('de', english, german);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(said);
  });
});
