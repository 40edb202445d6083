import { describe, expect, test } from 'vitest';
import { createSearchClient } from '#search/client.ts';
import type { FindPhrase } from '#search/full-text.ts';
import { stem } from '#search/stem.ts';
import type { TableFile } from '#search/table.ts';
import { searchDataOf } from '../../support/search.ts';

const main = searchDataOf('src/content');
const es = createSearchClient('es', '/', main.read);
const gaps = 'tests/fixtures/sites/gaps';

describe('an answer', () => {
  test('shows a correction, and takes words as typed when asked to', async () => {
    const answer = await es.search('contrseña olvidada');
    expect(answer.corrections).toEqual([{ typed: 'contrsena', meant: 'contraseña' }]);
    expect(answer.corrected).toBe('contraseña olvidada');
    expect((await es.search('contrseña olvidada', { isLiteral: true })).corrections).toEqual([]);
  });

  test('corrects a slip that only has the stem of a word that says nothing, or looks like another language', async () => {
    expect((await es.search('segundo usario')).corrections).toMatchObject([{ meant: 'usuario' }]);
    const [first] = await (await createSearchClient('en', '/', main.read).search('conection test')).next(1);
    expect(first!.kb).toBe(2807);
  });

  test.each([
    ['en', 'increase heap size'],
    ['es', 'captura con la tecla de impresión'],
    ['es', 'la tarjeta dejó de funcionar el miércoles'],
  ] as const)('leaves words alone that are no slips: %s %s', async (lang, query) => {
    expect((await createSearchClient(lang, '/', main.read).search(query)).corrections).toEqual([]);
  });

  test('reads a query of another language by what says something in that language', async () => {
    for (const query of ['how do i reset my password', 'lost device']) {
      const [first] = await (await es.search(query)).next(1);
      expect([1132, 1133], query).toContain(first!.kb);
    }
  });

  test('says which words stand nowhere, and offers others when nothing was found', async () => {
    expect((await es.search('fax puertos el miércoles')).unknown).toEqual(['fax']);
    const none = await es.search('contrabajista');
    expect([none.total, none.facets.topics]).toEqual([0, []]);
    expect(none.suggestions.length).toBeGreaterThan(0);
    const stems = (await es.search('hotelería')).suggestions.map((word) => stem(word, 'es'));
    expect(new Set(stems).size).toBe(stems.length);
  });

  test('says that no article has all words', async () => {
    const answer = await es.search('Shenzhen pantallazo comisiones watchlists');
    expect(answer.total).toBeGreaterThan(1);
    expect(answer.isRelaxed).toBe(true);
  });

  test('counts what a filter would leave, and leaves it', async () => {
    const all = await es.search('tws');
    const [kind] = all.facets.kinds;
    const filtered = await es.search('tws', { filters: { kinds: [kind!.id] } });
    expect(filtered.total).toBe(kind!.count);
    expect(filtered.found).toBe(all.total);
    expect((await filtered.next(100)).length).toBe(kind!.count);
  });

  test('knows articles elsewhere and numbers that do not exist', async () => {
    const [elsewhere] = await (await es.search('KB3512')).next(1);
    expect(elsewhere).toMatchObject({ kb: 3512, isElsewhere: true, url: 'https://ibkr.info/article/3512' });
    const missing = await es.search('KB99999');
    expect([missing.total, missing.missingNumber]).toEqual([0, '99999']);
  });

  test('has each result once, however it is asked for', async () => {
    const answer = await es.search('clave de acceso');
    const kbs = [...(await answer.next(3)), ...(await answer.next(100))].map(({ kb }) => kb);
    expect(new Set(kbs).size).toBe(answer.total);
    expect(await answer.next(1)).toEqual([]);
  });
});

test('an article without a translation is found through the glossary, never by its foreign text', async () => {
  const { read } = searchDataOf(gaps);
  const table = (await read('es', 'table.json')) as { words: string; untranslated: number[] };
  expect(table.untranslated.length).toBeGreaterThan(0);
  const results = await (await createSearchClient('es', '/', read).search('kb 2')).next(1);
  expect(results[0]).toMatchObject({ kb: 2, foreignLang: 'en' });
});

test('what is only typed leads to what the articles write, not to what else is typed for it', async () => {
  const { concepts } = (await main.read('es', 'table.json')) as TableFile;
  const firewall = concepts.find(({ forms }) => forms.en?.includes('firewal'))!;
  expect(firewall.forms.es!.slice(0, firewall.written)).toEqual([stem('cortafuegos', 'es')]);
  expect(firewall.forms.es!.length).toBeGreaterThan(firewall.written);
});

test('a word of another language is looked up there, and the answer is in this one', async () => {
  const [first] = await (await es.search('forgot password')).next(1);
  expect(first!.foreignLang).toBeUndefined();
  expect(first!.url).toMatch(/^\/es\/kb\//);
});

test('a name is found as it is typed and while it is typed, from a file fetched for it', async () => {
  const asked: string[] = [];
  const client = createSearchClient('en', '/', (lang, file) => {
    asked.push(file);
    return main.read(lang, file);
  });
  await client.search('memory');
  expect(asked.filter((file) => file.startsWith('names'))).toEqual([]);
  expect((await (await client.search('7497')).next(1))[0]!.kb).toBe(2816);
  expect((await (await client.search('ndc1.ib', { isOpen: true })).next(1))[0]!.kb).toBe(2816);
  expect(asked).toContain('names-0.json');
});

test('a file that cannot be had is an error once, not for ever', async () => {
  let isBroken = true;
  const client = createSearchClient('es', '/', async (lang, file) => {
    if (isBroken) throw new Error('offline');
    return main.read(lang, file);
  });
  await expect(client.search('clave')).rejects.toThrow('offline');
  isBroken = false;
  expect((await client.search('clave')).total).toBeGreaterThan(0);
});

describe('a phrase in quotes', () => {
  const client = (findPhrase: FindPhrase) => createSearchClient('en', '/', main.read, findPhrase);

  test('keeps what the full text has', async () => {
    const answer = await client(async () => [{ kb: 1132, sections: ['bad-character'] }]).search(
      '"without spaces"',
    );
    expect(answer.phraseMiss).toBeUndefined();
    const [only, ...others] = await answer.next(10);
    expect([only!.kb, only!.sections[0]!.id, others.length]).toEqual([1132, 'bad-character', 0]);
  });

  test.each([
    ['absent', async () => []],
    ['unreachable', () => Promise.reject(new Error('offline'))],
  ] as const)('counts words where it is %s, and says so', async (phraseMiss, findPhrase) => {
    const answer = await client(findPhrase).search('"without spaces"');
    expect(answer.phraseMiss).toBe(phraseMiss);
    expect(answer.total).toBeGreaterThan(0);
    expect((await client(findPhrase).search('without spaces')).phraseMiss).toBeUndefined();
  });
});

const bad: Record<string, string> = {
  nothing: '',
  space: ' ',
  'marks and controls': '\u202e\u0000',
  brackets: '((((',
  'a backslash': '\\',
  'one long word': 'a'.repeat(10_000),
  'many words': 'x y '.repeat(5000),
  'names of the language': '__proto__ constructor',
};

test.each(Object.entries(bad))('bad input is answered: %s', async (_, query) => {
  const answer = await createSearchClient('en', '/', main.read).search(query);
  expect((await answer.next(100)).length).toBe(Math.min(100, answer.total));
});
