import { describe, expect, test } from 'vitest';
import { check } from './pairs.ts';

describe('French', () => {
  test.each([
    ['Wait two days.', 'Attendez deux jours.'],
    ['It takes twenty-one minutes.', 'Cela prend vingt et une minutes.'],
    ['There are 80 of them.', 'Il y en a quatre-vingts.'],
    ['It costs $1,234.50.', 'Cela coûte 1 234,50 $.'],
    ['It takes half an hour.', 'Cela prend une demi-heure.'],
    ['At 5:30 p.m.', 'À 17 h 30.'],
    ['At 2:30 p.m.', 'À 14h30.'],
    ['At half past five.', 'À cinq heures et demie.'],
    ['It takes an hour and a half.', 'Cela prend une heure et demie.'],
    ['Until March 1, 2024.', 'Jusqu’au 1er mars 2024.'],
    ['On Monday, March 4.', 'Le lundi 4 mars.'],
    ['From Monday to Friday.', 'Du lundi au vendredi.'],
    ['Files up to 20 MB.', 'Des fichiers de 20 Mo au plus.'],
    ['Press Ctrl+Shift+Delete.', 'Appuyez sur Ctrl+Maj+Suppr.'],
    ['It grew by 5%.', 'Cela a augmenté de 5 %.'],
    ['It grew by 5 percent.', 'Cela a augmenté de cinq pour cent.'],
    ['A new phone for you.', 'Un téléphone neuf pour vous.'],
    ['The third step.', 'La troisième étape.'],
    ['3 million people.', '3 millions de personnes.'],
  ])('equal facts are no finding: %s | %s', (english, french) => {
    expect(check('fr', english, french)).toEqual([]);
  });

  test.each([
    ['Wait two days.', 'Attendez trois jours.', '3 days'],
    ['It takes 20 minutes.', 'Cela prend 20 heures.', 'heures'],
    ['Until March 1, 2024.', 'Jusqu’au 1er mai 2024.', 'mai'],
    ['At 5:30 p.m.', 'À 17 h 45.', '17 h 45'],
    ['Files up to 20 MB.', 'Des fichiers de 20 Go au plus.', '20 Go'],
    ['Press Ctrl+Delete.', 'Appuyez sur Ctrl+Échap.', 'Échap'],
    ['Open the window and then wait.', 'Open the window and then wait.', 'in English, expected French'],
  ])('a different fact is a finding: %s | %s', (english, french, said) => {
    const found = check('fr', english, french);
    expect(found).toHaveLength(1);
    expect(found[0]!.replace('trois jours', '3 days')).toContain(said);
  });
});
