import { expect, test } from 'vitest';
import { excerptOf, markWords } from '#search/excerpt.ts';
import { fold } from '#search/fold.ts';
import { bareNumber, findNumber } from '#search/kb-numbers.ts';
import { markLink } from '#search/mark-link.ts';
import { missText } from '#search/miss.ts';
import { nearness, spaced } from '#search/near.ts';
import { quotedPhrase } from '#search/with-phrase.ts';
import { queryWords } from '#search/query-words.ts';
import { slipCost } from '#search/slip-cost.ts';
import { stem } from '#search/stem.ts';
import { stemPt } from '#search/stem/pt.ts';
import { stemmed } from '#search/concepts.ts';
import { words } from '#search/words.ts';

test('folding takes away what people leave out or cannot see', () => {
  expect(fold('Contraseña “CADUCADA”')).toBe('contrasena "caducada"');
  expect(fold('can’t')).toBe('cant');
  expect(fold('\u202eab\u200bc\u0000')).toBe('abc');
});

test('words have their parts, and places in the text as it was', () => {
  expect(words('-Djava.net.preferIPv4Stack').map((word) => word.text)).toEqual(['java.net.preferipv4stack']);
  expect(words('NinjaTrader')[0]!.parts).toEqual(['ninja', 'trader']);
  expect(words('C:\\Jts\\tws.vmoptions')[0]!.parts).toEqual(['c', 'jts', 'tws', 'vmoptions']);
  const text = 'La clave, ¡caducó!';
  expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual(['La', 'clave', 'caducó']);
  expect(words('… — !')).toEqual([]);
});

test.each([
  ['en', 'expire expired expires expiry expiration', 'expir'],
  ['en', 'install installer installation installing', 'instal'],
  ['en', 'cancelled canceled', 'cancel'],
  ['en', 'synchronise synchronize synchronised', 'synchroniz'],
  ['en', 'forgot forgotten', 'forget'],
  ['es', 'caducada caducado caduco caduca caducar', 'caduc'],
  ['es', 'bloqueo bloqueada bloquear', 'bloc'],
  ['es', 'prueba pruebas probar', 'prob'],
  ['es', 'activarlo activar activacion', 'activ'],
  ['pt', 'atualizacao atualizacoes atualizar', 'atualic'],
] as const)('the forms of a word meet: %s %s', (lang, forms, expected) => {
  expect([...new Set(forms.split(' ').map((form) => stem(form, lang)))]).toEqual([expected]);
});

test('words of one beginning do not meet for that alone', () => {
  expect(stem('posicion', 'es')).not.toBe(stem('posible', 'es'));
  expect(stem('portal', 'en')).not.toBe(stem('ports', 'en'));
});

test('of a long story the words that say something are kept, wherever they stand', () => {
  const story = `${'so then when we were there it was as it had been for all of us until now '.repeat(3)} firewall`;
  expect(queryWords(story, 'en').words.map(({ text }) => text)).toContain('firewall');
  const [yesterday, firewall] = queryWords('yesterday firewall', 'en').words;
  expect([yesterday!.isEveryday, firewall!.isEveryday]).toEqual([true, false]);
});

test('words are near where they stand together, with what was typed between them', () => {
  const near = (query: string, text: string) => nearness(query, queryWords(query, 'es'), '', text);
  expect(near('clave de acceso caducada', 'la clave de acceso')).toBeGreaterThan(0);
  expect(near('clave de acceso caducada', 'la clave y el acceso')).toBe(0);
  expect(near('clave de acceso caducada', 'la clave de la puerta')).toBe(0);
});

test('what has digits or is short stays as it is', () => {
  expect([stem('ipv4s', 'en'), stem('tws', 'es'), stemPt('não')]).toEqual(['ipv4s', 'tws', 'não']);
  expect(stemmed('Tarjeta de seguridad', 'es')).toBe('tarjet de segur');
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
])('%s asks for an article by its number', (query, id, isWhole) => {
  expect(findNumber(query)).toMatchObject({ id, isWhole });
});

test.each(['port 4000', 'attempt #3', '24 hours', 'HB1133', ''])('%s does not', (query) => {
  expect(findNumber(query)).toBeUndefined();
});

test.each([
  ['el 2816', 'es', '2816'],
  ['nº 1132', 'es', '1132'],
  ['number 0069 please', 'en', '69'],
  ['send him 2807', 'en', '2807'],
  ['2816 ports', 'en', undefined],
  ['port 2816', 'en', undefined],
  ['2816 2807', 'en', undefined],
  ['2026-11-26', 'en', undefined],
  ['the 3', 'en', undefined],
] as const)('%s (%s) has the bare number %s', (query, lang, id) => {
  expect(bareNumber(query, lang)?.id).toBe(id);
});

test('an address keeps its section', () => {
  expect(findNumber('https://help.example/es/kb/1133/#login-attempt-loop')).toMatchObject({
    id: '1133',
    section: 'login-attempt-loop',
  });
});

test('slips cost by how likely they are', () => {
  expect(slipCost('captrua', 'captura', 2)).toBeCloseTo(0.8);
  expect(slipCost('clabe', 'clave', 2)).toBeLessThan(slipCost('clafe', 'clave', 2));
  expect(slipCost('clave', 'clave', 2)).toBe(0);
  expect(slipCost('clave', 'puerto', 2)).toBeGreaterThan(2);
});

test('a phrase is marked only where its words follow each other', () => {
  const phrases = [{ lang: 'es', stems: ['abr', 'ses'] } as const];
  const found = (text: string) => markWords(text, phrases).filter(({ isFound }) => isFound);
  expect(found('Abra la sesión').map(({ text }) => text)).toEqual(['Abra', 'sesión']);
  expect(found('Abra otra ventana y la sesión')).toEqual([]);
});

test('a word of any story is not marked for having the stem of another', () => {
  const found = markWords('El login; luego, nada', [{ lang: 'es', stems: ['login'] }]).filter(
    ({ isFound }) => isFound,
  );
  expect(found.map(({ text }) => text)).toEqual(['login']);
  expect(
    markWords('y luego', [{ lang: 'es', stems: [stem('luego', 'es')] }]).some(({ isFound }) => isFound),
  ).toBe(false);
  const entering = [{ lang: 'es' as const, stems: [stem('entrar', 'es')] }];
  const marked = markWords('La entrada entre dos salas', entering).filter(({ isFound }) => isFound);
  expect(marked.map(({ text }) => text)).toEqual(['entrada']);
});

test('an excerpt keeps blocks apart', () => {
  const excerpt = excerptOf('Open them:\nRegion\nPort 443\nEnd.', []);
  expect(excerpt.map(({ text }) => text).join('')).toBe('Open them: Region · Port 443 · End.');
});

test('addresses carry the words to mark, and misses no names or numbers', () => {
  expect(markLink('/es/kb/69/#card', [[{ text: 'Tarjeta', isFound: true }]])).toBe(
    '/es/kb/69/?mark=tarjeta#card',
  );
  expect(markLink('/es/kb/69/', [[{ text: 'Tarjeta', isFound: false }]])).toBe('/es/kb/69/');
  expect(missText('fax a ana@example.com, cuenta U1234567')).toBe('fax a … cuenta …');
});

test('only a query that is in quotes from end to end is a phrase', () => {
  expect(quotedPhrase('“lista blanca”')).toBe('lista blanca');
  expect(quotedPhrase('the "white" list')).toBeUndefined();
  expect(quotedPhrase('"word"')).toBeUndefined();
  expect(spaced('Lock & Exit')).toBe(' lock exit ');
});

test.each([
  ['parte', 'para', 'es'],
  ['luego', 'log', 'es'],
  ['logueo', 'log', 'es'],
  ['letters', 'lets', 'en'],
  ['trader', 'trades', 'en'],
] as const)('%s and %s are not forms of one word (%s)', (word, other, lang) => {
  expect(stem(word, lang)).not.toBe(stem(other, lang));
});

test('words that stand together in the title of the article count for each of its sections alike', () => {
  const query = 'grafico lento ninja trader';
  const near = (head: string) => nearness(query, queryWords(query, 'es'), '', 'un texto', head);
  expect(near('Ninja Trader con TWS')).toBeGreaterThan(near('TWS'));
  const own = (text: string) => nearness(query, queryWords(query, 'es'), '', text, 'Ninja Trader con TWS');
  expect(own('con Ninja Trader')).toBe(own('sin nombre'));
});
