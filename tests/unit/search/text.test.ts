import { expect, test } from 'vitest';
import { excerptOf, markWords } from '#search/excerpt.ts';
import { quotedPhrase } from '#search/find.ts';
import { fold } from '#search/fold.ts';
import { searchForms } from '#search/forms.ts';
import { bareNumber, findNumber } from '#search/kb-numbers.ts';
import { loggedQuery } from '#search/logged-query.ts';
import { queryWords } from '#search/query-words.ts';
import { weightedEditDistance } from '#search/edit-distance.ts';
import { words } from '#search/words.ts';

test('fold removes accents, case, apostrophes and invisible characters', () => {
  expect(fold('Contraseña “CADUCADA”')).toBe('contrasena "caducada"');
  expect(fold('can’t')).toBe('cant');
  expect(fold('\u202eab\u200bc\u0000')).toBe('abc');
});

test('words returns parts, and positions in the original text', () => {
  expect(words('-Djava.net.preferIPv4Stack').map((word) => word.text)).toEqual(['java.net.preferipv4stack']);
  expect(words('NinjaTrader')[0]!.parts).toEqual(['ninja', 'trader']);
  expect(words('C:\\Jts\\tws.vmoptions')[0]!.parts).toEqual(['c', 'jts', 'tws', 'vmoptions']);
  const text = 'La clave, ¡caducó!';
  expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(['La', 'clave', 'caducó']);
  expect(words('… — !')).toEqual([]);
});

test.each([
  ['2816', '2816', true],
  ['kb 2816', '2816', true],
  ['KB nº 2807', '2807', true],
  ['K B 1004', '1004', true],
  ['artículo kb 0069', '69', true],
  ['https://ibkr.info/article/KB1133', '1133', true],
  ['/es/kb/1133/?mark=a#loop', '1133', true],
  ['artículo número 69', '69', true],
  ['they sent me KB2170 yesterday', '2170', false],
])('findNumber finds the KB number in %s', (query, id, isWhole) => {
  expect(findNumber(query)).toMatchObject({ id, isWhole });
});

test.each(['port 4000', 'attempt #3', '24 hours', 'HB1133', ''])(
  'findNumber finds no KB number in “%s”',
  (query) => {
    expect(findNumber(query)).toBeUndefined();
  },
);

test.each([
  ['el 2816', '2816'],
  ['nº 1132', '1132'],
  ['number 0069 please', '69'],
  ['send him 2807', '2807'],
  ['2816 ports', undefined],
  ['port 2816', undefined],
  ['2816 2807', undefined],
  ['2026-11-26', undefined],
  ['the 3', undefined],
])('bareNumber of “%s” is %s', (query, id) => {
  const isStopword = (word: string) => ['el', 'the', 'please', 'no'].includes(word);
  expect(bareNumber(query, isStopword)?.id).toBe(id);
});

test.each([
  ['KB1133-D3', { step: 'd3' }],
  ['kb1133 – d3', { step: 'd3' }],
  ['KB1133, step D3', { step: 'd3' }],
  ['KB1133 paso d3 sigue igual', { step: 'd3' }],
  ['KB1133 §6', { sectionNumber: 6 }],
  ['KB1133 apartado 6', { sectionNumber: 6 }],
  ['https://help.example/es/kb/1133/path/b3/', { step: 'b3' }],
])('findNumber finds the section or step in %s', (query, part) => {
  expect(findNumber(query)).toMatchObject({ id: '1133', ...part });
});

test.each([
  ['https://help.example/es/kb/\n1133/path/b3/', { step: 'b3' }],
  ['see https://help.example/es/kb/1133/\r\n> path/b3/', { step: 'b3' }],
  ['> https://help.example/es/kb/1133/\n> #login-attempt-loop', { section: 'login-attempt-loop' }],
  ['https://help.example/es/kb/1133/#login-\nattempt-loop', { section: 'login-attempt-loop' }],
  [
    'https://a-very-long-name.of-a-host.example/help/es/kb/1133/#login-att\nempt-loop',
    { section: 'login-attempt-loop' },
  ],
  ['https://help.example/es/kb/1133/=\n#login-attempt-loop', { section: 'login-attempt-loop' }],
])('findNumber joins an address that is broken across lines: %j', (query, part) => {
  expect(findNumber(query)).toMatchObject({ id: '1133', ...part });
});

test.each([
  'https://help.example/es/kb/1133/\nI still cannot log in',
  'https://help.example/es/kb/1133/#login-attempt-loop\nThanks',
])('findNumber does not join the next line to an address: %j', (query) => {
  expect(findNumber(query)?.id).toBe('1133');
  expect(findNumber(query)?.section).toBe(query.includes('#') ? 'login-attempt-loop' : undefined);
});

test('findNumber keeps the section of an address', () => {
  expect(findNumber('https://help.example/es/kb/1133/#login-attempt-loop')).toMatchObject({
    id: '1133',
    section: 'login-attempt-loop',
  });
});

test('the edit distance is lower for a more likely typo', () => {
  expect(weightedEditDistance('captrua', 'captura', 2)).toBeCloseTo(0.8);
  expect(weightedEditDistance('clabe', 'clave', 2)).toBeLessThan(weightedEditDistance('clafe', 'clave', 2));
  expect(weightedEditDistance('clave', 'clave', 2)).toBe(0);
  expect(weightedEditDistance('clave', 'puerto', 2)).toBeGreaterThan(2);
});

test('loggedQuery removes names and numbers', () => {
  expect(loggedQuery('fax a ana@example.com, cuenta U1234567')).toBe('fax a … cuenta …');
});

test('quotedPhrase accepts only a query that is in quotes from end to end', () => {
  expect(quotedPhrase('“lista blanca”')).toBe('lista blanca');
  expect(quotedPhrase('the "white" list')).toBeUndefined();
  expect(quotedPhrase('"word"')).toBeUndefined();
});

test.each([
  ['25,000', ['25000']],
  ['1.000,50 EUR', ['1000']],
  ['+34 91 123 45 67', ['34911234567', '911234567']],
  ['1-877-442-2757', ['18774422757', '8774422757']],
  ['ports 4000 4001', []],
  ['4gb and 21days', ['4 gb', '21 days']],
  ['C++ or C#', ['cplusplus', 'csharp']],
  ['-Djava.net.preferIPv4Stack', ['java.net.preferIPv4Stack']],
])('searchForms of “%s” are %j', (text, forms) => {
  expect(searchForms(text)).toEqual(forms);
});

test('words splits a compound at a non-breaking hyphen', () => {
  expect(words('Wi\u2011Fi')[0]!.parts).toEqual(['wi', 'fi']);
});

test('queryWords keeps a content word at the end of a long text', () => {
  const story = `${'so then when we '.repeat(90)} firewall`;
  const isStopword = (word: string) => word !== 'firewall';
  expect(queryWords(story, isStopword).words.map(({ text }) => text)).toContain('firewall');
});

test('an excerpt begins below the heading, near the matches, and ends before the hidden text', () => {
  const fragment = {
    url: '1#a',
    meta: { title: 'The card' },
    content: `The card. ${'word '.repeat(40)}the passcode expired. ∎ hidden words`,
  };
  const excerpt = excerptOf(fragment, [43], new Set(['passcode']));
  const text = excerpt.map((piece) => piece.text).join('');
  expect(text).toMatch(/^… word.*passcode expired\.$/);
  expect(excerpt.filter(({ isFound }) => isFound)).toEqual([{ text: 'passcode', isFound: true }]);
  expect(markWords('Pass', new Set(['passcode']))).toEqual([{ text: 'Pass', isFound: false }]);
});
