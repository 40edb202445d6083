import { describe, expect, test } from 'vitest';
import { readFacts } from '#lint/facts/read-facts.ts';
import { siteFactsOf } from '#lint/facts/site-facts.ts';
import { localeLanguages, localeDataOf } from '#lint/locales/registry.ts';
import { openDocument } from '#lint/read/open-document.ts';
import { checkPair } from '#lint/run.ts';
import { noSettings } from '#lint/settings.ts';

const site = siteFactsOf(noSettings);

const check = (source: string, target: string, [from, to]: [string, string]) => {
  const open = (lang: string, text: string) => openDocument(`${lang}.md`, lang, text).document!;
  return checkPair(open(from, source), open(to, target), noSettings);
};

describe('a regional tag gets the locale data of its language with the marks of its region', () => {
  test.each([
    ['es-MX', 'Spanish', '.'],
    ['es-ES', 'Spanish', ','],
    ['pt-BR', 'Portuguese', ','],
    ['en-ZA', 'English', ','],
    ['en-GB', 'English', '.'],
  ])('%s', (tag, name, decimal) => {
    expect(localeDataOf(tag)).toMatchObject({ lang: tag, name, decimal });
    expect(localeDataOf(tag).functionWords).toBe(localeDataOf(tag.split('-')[0]!).functionWords);
  });

  test('number words are read under a regional tag', () => {
    expect(check('Wait 2 days.\n', 'Espere dos días.\n', ['en', 'es-MX'])).toEqual([]);
    expect(check('Wait 2 days.\n', 'Espere três dias.\n', ['en-US', 'pt-BR'])).toHaveLength(1);
  });
});

describe('a language without locale data gets the neutral one', () => {
  const trees: [lang: string, name: string, right: string, wrong: string][] = [
    ['sv', 'Swedish', 'Vänta till den 5 mars 2024.\n', 'Vänta till den 6 mars 2024.\n'],
    ['pl', 'Polish', 'Poczekaj do 5 marca 2024.\n', 'Poczekaj do 6 marca 2024.\n'],
    ['it', 'Italian', 'Attendere fino al 5 marzo 2024.\n', 'Attendere fino al 6 marzo 2024.\n'],
    ['ru', 'Russian', 'Подождите до 5 марта 2024 г.\n', 'Подождите до 6 марта 2024 г.\n'],
    ['tr', 'Turkish', '5 Mart 2024 tarihine kadar bekleyin.\n', '6 Mart 2024 tarihine kadar bekleyin.\n'],
  ];

  test.each(trees)('%s reads dates as Intl writes them', (lang, name, right, wrong) => {
    expect(check('Wait until 5 March 2024.\n', right, ['en', lang])).toEqual([]);
    const [found, ...more] = check('Wait until 5 March 2024.\n', wrong, ['en', lang]);
    expect(found?.ruleId).toBe('figures');
    expect(found?.hint).toContain(name);
    expect(more).toEqual([]);
  });

  test.each(['ja', 'zh-CN', 'ar', 'he', 'hi', 'ko', 'th', 'fi', 'und'])(
    'reading facts in %s never throws',
    (lang) => {
      for (const text of ['', '5', 'May 5', 'a one 1.234,5 12:30 am 3/4', '2024年3月5日', '५ मार्च'])
        expect(() => readFacts(text, lang, site)).not.toThrow();
      expect(readFacts('one day and two, uno dos três', lang, site)).toEqual([]);
    },
  );

  test.each([
    ['nl', 'We hebben 144 miljoen bezoekers in 3 jaar.'],
    ['it', 'Abbiamo 144 milioni di visitatori in 3 anni.'],
    ['pl', 'Mamy 144 miliony odwiedzających w 3 lata.'],
    ['fa', 'ما در ۳ سال ۱۴۴ میلیون بازدیدکننده داریم.'],
  ])('digits of every script and words for millions match: %s', (lang, target) => {
    const found = check('We have 144 million visitors in 3 years.', target, ['en', lang]);
    expect(found).toEqual([]);
  });

  test('a different digit is a finding in every script', () => {
    const source = 'Wait 3 days.';
    expect(check(source, '৩ দিন অপেক্ষা করুন।', ['en', 'bn'])).toEqual([]);
    expect(check(source, '৪ দিন অপেক্ষা করুন।', ['en', 'bn'])).toHaveLength(1);
  });

  test.each([
    ['nl', 'Of het in de map is of was, we zijn er over en weer mee bezig.'],
    ['it', 'A volte è in una directory, e per noi non è un problema.'],
    ['pl', 'Jeśli do tego pliku nie ma dostępu, to do folderu ma go nadal.'],
  ])('a sentence that shares words with English is not taken for English: %s', (lang, target) => {
    expect(check('If you have it in a folder, it is no problem at all.', target, ['en', lang])).toEqual([]);
  });

  test('no message names a language other than the two compared', () => {
    const source = '# Start\n\nWait 3 days.\n\n1. Open `a`.\n2. Close [it](https://a.example/b).\n';
    const target = '# Start\n\nWait for it and then go on with the work.\n\n1. Open `b`.\n';
    const found = check(source, target, ['en', 'sv']);
    expect(found.length).toBeGreaterThanOrEqual(3);
    for (const { message, hint } of found)
      expect(`${message} ${hint}`).not.toMatch(/Spanish|Portuguese|French|German/);
  });
});

test.each(localeLanguages)('the locale data of %s has that language', (lang) => {
  expect(localeDataOf(lang).lang).toBe(lang);
});
