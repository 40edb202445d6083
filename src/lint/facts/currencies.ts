import { fold } from '../locales/fold.ts';
import type { LocaleData } from '../locales/locale-data.ts';
import type { Measure } from './units.ts';

const codes =
  'USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD TWD MXN ARS CLP COP UYU PHP BRL PEN INR SEK NOK DKK ISK PLN CZK HUF RUB TRY ZAR KRW ILS THB AED SAR GTQ HNL NIO CRC BOB PYG VES DOP UAH VND IDR MYR EGP NGN KES'.split(
    ' ',
  );

const englishNames = new Intl.DisplayNames('en', { type: 'currency' });

/** The noun in the name of a currency: `dollar`, `peso`, `franc`. The noun alone may mean any currency that shares it. */
function family(code: string): string {
  return englishNames.of(code)!.split(' ').at(-1)!.toLowerCase();
}

function money(ids: readonly string[]): Measure {
  return { dimension: 'money', ids };
}

const byCode: ReadonlyMap<string, Measure> = new Map(codes.map((code) => [code, money([code])]));

const dollars = codes.filter((code) => ['dollar', 'peso', 'real'].includes(family(code)));

/** Measures by currency symbol and code. They are the same in every language. */
export const currencySigns: ReadonlyMap<string, Measure> = new Map([
  ...byCode,
  ['€', byCode.get('EUR')!],
  ['£', byCode.get('GBP')!],
  ['¥', money(['JPY', 'CNY'])],
  ['$', money(dollars)],
  ['US$', byCode.get('USD')!],
  ['R$', byCode.get('BRL')!],
  ['MX$', byCode.get('MXN')!],
  ['₹', byCode.get('INR')!],
  ['₩', byCode.get('KRW')!],
  ['₪', byCode.get('ILS')!],
]);

/** Returns the names of currencies in a language, folded, and the nouns that several currencies share. */
export function currencyWords(locale: LocaleData): [string, Measure][] {
  const words = new Map<string, Measure>();
  const families = new Map<string, Set<string>>();
  for (const code of codes) {
    const format = new Intl.NumberFormat(locale.lang, {
      style: 'currency',
      currency: code,
      currencyDisplay: 'name',
    });
    for (const n of [1, 2]) {
      const name = fold(format.formatToParts(n).find(({ type }) => type === 'currency')?.value ?? '');
      if (!name) continue;
      words.set(name, byCode.get(code)!);
      for (const noun of [name.split(' ')[0]!, name.split(' ').at(-1)!]) {
        const key = `${noun}`;
        families.set(key, (families.get(key) ?? new Set()).add(code));
      }
    }
  }
  for (const [noun, members] of families) {
    const [one] = members;
    const sharesFamily = [...members].every((code) => family(code) === family(one!));
    if (!words.has(noun) && sharesFamily && !adjectives.has(noun)) words.set(noun, money([...members]));
  }
  return [...words];
}

/** Words of currency names that are not the noun and have another meaning alone. */
const adjectives = new Set(
  'us british swiss japanese chinese canadian new hong singapore mexican indian south israeli turkish nuevo nuevos novo novos real'.split(
    ' ',
  ),
);
