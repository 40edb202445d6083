import { describe, expect, test } from 'vitest';
import { contentOf } from '../../support/built-site.ts';
import { serveSearch } from '../../support/search.ts';

const main = await serveSearch(contentOf('main'));
const [en, es] = [main.clientOf('en'), main.clientOf('es')];

describe('an answer', () => {
  test('shows a correction, and takes words as typed when asked to', async () => {
    const answer = await es.search('contrseña olvidada');
    expect(answer.corrections).toEqual([{ typed: 'contrseña', meant: 'contraseña' }]);
    expect((await es.search('contrseña olvidada', { isLiteral: true })).corrections).toEqual([]);
  });

  test('corrects a typo that resembles a stopword', async () => {
    expect((await es.search('segundo usario')).corrections).toMatchObject([{ meant: 'usuario' }]);
    const [first] = await (await en.search('conection test')).next(1);
    expect(first!.kb).toBe(2807);
  });

  test.each([
    ['en', 'increase heap size'],
    ['en', 'withdraw money'],
    ['en', 'talk to a human'],
    ['es', 'márgenes'],
    ['es', 'retirar dinero'],
    ['es', 'captura con la tecla de impresión'],
  ] as const)('never corrects an ordinary word: %s %s', async (lang, query) => {
    expect((await main.clientOf(lang).search(query)).corrections).toEqual([]);
  });

  test('ignores the stopwords of a query in another language', async () => {
    for (const query of ['how do i reset my password', 'lost device', 'forgot password']) {
      const [first] = await (await es.search(query)).next(1);
      expect([1132, 1133], query).toContain(first!.kb);
      expect(first!.url).toMatch(/\/es\/kb\//);
    }
  });

  test('reports words without hits', async () => {
    expect((await es.search('faxear puertos')).unknown).toEqual(['faxear']);
    const none = await es.search('contrabajista');
    expect(none.total).toBe(0);
    expect(none.facets().topics).toEqual([]);
  });

  test('reports that no article contains all words', async () => {
    const answer = await es.search('Shenzhen pantallazo comisiones watchlists');
    expect(answer.total).toBeGreaterThan(1);
    expect(answer.isRelaxed).toBe(true);
  });

  test('counts for each filter as many articles as the filter then returns', async () => {
    const all = await es.search('tws');
    const [kind] = all.facets().kinds;
    const filtered = await es.search('tws', { filters: { kinds: [kind!.id] } });
    expect(filtered.total).toBe(kind!.count);
    expect(filtered.found).toBe(all.total);
    expect((await filtered.next(100)).length).toBe(kind!.count);
  });

  test('finds articles elsewhere, and reports KB numbers that do not exist', async () => {
    const [elsewhere] = await (await es.search('KB3512')).next(1);
    expect(elsewhere).toMatchObject({ kb: 3512, isElsewhere: true, url: 'https://ibkr.info/article/3512' });
    const missing = await es.search('KB99999');
    expect(missing.total).toBe(0);
    expect(missing.missingNumber).toBe('99999');
  });

  test('returns each result once over several calls of next', async () => {
    const answer = await es.search('clave de acceso');
    const kbs = [...(await answer.next(3)), ...(await answer.next(100))].map(({ kb }) => kb);
    expect(new Set(kbs).size).toBe(answer.total);
    expect(await answer.next(1)).toEqual([]);
  });

  test('removes a known message before it searches the rest', async () => {
    const heading = 'The temporary passcode opens Client Portal, but not the platform';
    const results = await (await en.search(`${heading}: Login failed`)).next(5);
    const sections = results.flatMap((result) => result.sections.map(({ id }) => id));
    expect(sections).toContain('portal-works-platform-does-not');
  });
});

test.each([
  ['KB1133 section 6', { kb: 1133, sections: [{ number: 6 }] }],
  ['https://help.example/es/kb/1133/path/b3/', { kb: 1133 }],
  ['KB1133-D3', { kb: 1133 }],
  ['knowledge base 2807', { kb: 2807 }],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fhelp.example%2Fes%2Fkb%2F1133%2F%23login-attempt-loop&data=05',
    { kb: 1133, sections: [{ id: 'login-attempt-loop' }] },
  ],
  [
    'https://urldefense.com/v3/__https://help.example/es/kb/1133/*login-attempt-loop__;Iw!!OabC!x-y$',
    { kb: 1133, sections: [{ id: 'login-attempt-loop' }] },
  ],
  ['See https://urldefense.com/v3/__https://help.example/es/kb/1133/__;!!OabC!x$ .', { kb: 1133 }],
])('%s leads to its article', async (query, expected) => {
  const answer = await es.search(query);
  expect(answer.by).toBe('number');
  expect((await answer.next(1))[0]).toMatchObject(expected);
});

test('a result for a step opens the article at that step', async () => {
  const [first] = await (await es.search('KB1133-D3')).next(1);
  expect(first!.url).toMatch(/\/es\/kb\/1133\/path\/d3\/$/);
});

test('a search for a KB number fetches the table and fragments only, not Pagefind', async () => {
  const search = await serveSearch(contentOf('main'));
  await (await search.clientOf('es').search('kb 2816')).next(5);
  expect(search.requested.filter((path) => !path.endsWith('.pf_fragment'))).toHaveLength(1);
});

test('no requested address contains a word of the query', async () => {
  const search = await serveSearch(contentOf('main'));
  await (await search.clientOf('es').search('secreto puertos quijote')).next(5);
  expect(search.requested.length).toBeGreaterThan(3);
  expect(search.requested.join('\n')).not.toMatch(/secreto|puertos|quijote/);
});

test('a best bet comes first for its phrase, and for no other query', async () => {
  const chosen = await serveSearch(contentOf('main'), (content) => ({
    ...content,
    answers: [{ answer: 'kb:2320#export', phrases: { en: ['open ports'], es: ['puertos'] } }],
  }));
  const firstOf = async (query: string) => (await (await chosen.clientOf('en').search(query)).next(1))[0]!;
  for (const query of ['open ports', 'Open the ports!', 'how do I open ports?', 'puertos'])
    expect(await firstOf(query), query).toMatchObject({ kb: 2320, sections: [{ id: 'export' }] });
  for (const query of ['ports', 'open ports on the router of my hotel', 'KB2816'])
    expect((await firstOf(query)).kb, query).not.toBe(2320);
});

test('the words of a question find its section in any order, and no result shows them', async () => {
  const asked = await serveSearch('src/content', (content) => ({
    ...content,
    answers: [{ answer: 'kb:2320#export', questions: { en: ['my quokka wants the zebra screens'] } }],
  }));
  const [first] = await (await asked.clientOf('en').search('zebra screens for quokkas')).next(1);
  expect(first).toMatchObject({ kb: 2320, sections: [{ id: 'export' }] });
  expect(JSON.stringify(first)).not.toMatch(/quokka|zebra/);
});

test('an article without a translation is found, and marked with its language', async () => {
  const gaps = await serveSearch('tests/fixtures/sites/gaps');
  const results = await (await gaps.clientOf('es').search('kb 2')).next(1);
  expect(results[0]).toMatchObject({ kb: 2, foreignLang: 'en' });
});

test('the client tries again after a file could not be fetched', async () => {
  const search = await serveSearch(contentOf('main'));
  const files = new Map(search.files);
  const client = search.clientOf('es');
  search.files.clear();
  await expect(client.search('clave')).rejects.toThrow('404');
  for (const [path, bytes] of files) if (!path.includes('/index/')) search.files.set(path, bytes);
  await client.search('kb 69');
  for (const [path, bytes] of files) search.files.set(path, bytes);
  expect((await client.search('clave')).total).toBeGreaterThan(0);
});

test('a phrase in quotes finds its exact words, or reports that no text contains them', async () => {
  const answer = await en.search('"security card"');
  expect(answer.hasPhraseMissed).toBe(false);
  expect(answer.total).toBeLessThan((await en.search('security card')).total);
  const none = await en.search('"card security"');
  expect(none.hasPhraseMissed).toBe(true);
  expect(none.total).toBeGreaterThan(0);
});

const bad: Record<string, string> = {
  nothing: '',
  space: ' ',
  'marks and controls': '\u202e\u0000',
  brackets: '((((',
  'a backslash': '\\',
  'a percent sign': 'login#50%',
  'one long word': 'a'.repeat(10_000),
  'many words': 'x y '.repeat(5000),
  'names of the language': '__proto__ constructor',
};

test.each(Object.entries(bad))('the client answers unusual input: %s', async (_, query) => {
  const answer = await en.search(query);
  expect((await answer.next(100)).length).toBe(Math.min(100, answer.total));
});
