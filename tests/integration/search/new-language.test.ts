import { beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '#article/model.ts';
import type { Lang } from '#i18n/languages.ts';
import { strings } from '#i18n/translate.ts';
import type { SearchClient } from '#search/client.ts';
import { articleOf, sourceText } from '../../support/article.ts';
import { serveSearch } from '../../support/search.ts';

/** Title, keywords and text of an article by its number. */
type Texts = Record<number, [title: string, keywords: string, body: string]>;

const texts: Record<string, Texts> = {
  fr: {
    1: [
      'Détartrer la cafetière',
      'calcaire, tartre',
      '## Quand détartrer {/* #when */}\n\nDétartrez quand le voyant orange s’allume, ou **tous les 2 mois**.\n\n## Comment détartrer {/* #how */}\n\nVidez le réservoir, versez le détartrant et lancez le programme.',
    ],
    2: [
      'Renvoyer un article',
      'retour, remboursement',
      '## Combien de temps ai-je ? {/* #period */}\n\nVous avez **30 jours**. Imprimez l’étiquette et emballez la machine.\n\n## La garantie {/* #warranty */}\n\nLes moulins et les chaudières sont garantis **3 ans**.',
    ],
    3: [
      'Le café est trop léger',
      'goût, amer',
      '## Moudre plus finement {/* #grind */}\n\nRéglez le moulin sur une mouture plus fine.',
    ],
  },
  de: {
    1: [
      'Die Kaffeemaschine entkalken',
      'Kalk, hartes Wasser',
      '## Wann entkalken {/* #when */}\n\nEntkalken Sie, wenn die orange Lampe leuchtet, oder **alle 2 Monate**.\n\n## So geht es {/* #how */}\n\nLeeren Sie den Wasserbehälter, füllen Sie den Entkalker ein und starten Sie das Programm.',
    ],
    2: [
      'Einen Artikel zurückgeben',
      'Rückgabe, Erstattung',
      '## Wie lange? {/* #period */}\n\nSie haben **30 Tage**. Drucken Sie das Etikett und verpacken Sie die Maschine.\n\n## Die Garantie {/* #warranty */}\n\nAuf Mühlen und Heizungen geben wir **3 Jahre** Garantie.',
    ],
    3: [
      'Der Kaffee schmeckt dünn',
      'Geschmack, bitter',
      '## Feiner mahlen {/* #grind */}\n\nStellen Sie die Mühle feiner ein.',
    ],
  },
};

function articlesIn(lang: string): Article[] {
  return Object.entries(texts[lang]!).map(([kb, [title, keywords, body]]) => {
    const fields = { kb, title, summary: `${title}.`, keywords: `[${keywords}]` };
    const { source, ...rest } = articleOf(sourceText(`${body}\n`, fields), {}, kb);
    return { ...rest, source: { ...source, lang: lang as Lang } };
  });
}

describe.each([
  [
    'fr',
    {
      détartrage: '1#',
      'quand faut-il détartrer': '1#when',
      'réservoirs vidés': '1#how',
      remboursements: '2#',
      'jour étiquettes': '2#period',
      'garantie du moulin': '2#warranty',
      mouture: '3#grind',
    },
    { cafetiere: '', cafetièr: '', rembousement: 'remboursement', gatantie: 'garantie' },
    ['bonjour', 'maison', 'comment', 'argent', 'toujours'],
  ],
  [
    'de',
    {
      Kaffeemaschinen: '1#',
      'entkalke ich': '1#',
      'volle Wasserbehältern': '1#how',
      Rückgaben: '2#',
      'Tage Etiketten': '2#period',
      'Garantie der Mühle': '2#warranty',
      'feinere Mühlen': '3#grind',
    },
    { Kaffeemaschiene: 'kaffeemaschine', Erstatung: 'erstattung', Garantei: 'garantie' },
    ['guten', 'Haus', 'warum', 'Geld', 'immer'],
  ],
] as const)('the search in a language it was not tuned for: %s', (lang, stems, slips, common) => {
  let client: SearchClient;
  beforeAll(async () => {
    Object.assign(strings, { [lang]: strings.en });
    const served = await serveSearch('tests/fixtures/sites/subpath', (content) => ({
      ...content,
      site: { ...content.site, languages: [lang as Lang] },
      articles: articlesIn(lang),
    }));
    client = served.clientOf(lang as Lang);
  });

  test.each(Object.entries(stems))('finds inflected forms: %s', async (query, expected) => {
    const [first] = await (await client.search(query)).next(1);
    expect(`${first?.kb}#${first?.sections[0]?.id ?? ''}`).toMatch(expected);
  });

  test.each(Object.entries(slips))('corrects %s', async (query, meant) => {
    const answer = await client.search(query);
    expect(answer.total).toBeGreaterThan(0);
    expect(answer.corrections.map((each) => each.meant)).toEqual(meant === '' ? [] : [meant]);
  });

  test('never corrects a common word', async () => {
    for (const word of common) expect((await client.search(word)).corrections, word).toEqual([]);
  });
});
