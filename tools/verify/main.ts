/** Tries a built site in a browser: each kind of page, the weight of the heaviest articles, and the search. */
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentRoot } from '#content-layer/content-root.ts';
import { readContent } from '#content-layer/read-content.ts';
import { articlePath, searchPath } from '#i18n/urls/pages.ts';
import { withBase } from '#i18n/urls/base.ts';
import { inLanguage } from '#article/model.ts';
import { headerRulesOf } from '#publish/headers.ts';
import { createSiteServer, listen } from '#serve/server.ts';
import { launchBrowser } from '../../tests/support/browser.ts';
import { choosePages, fileIn, pagesIn } from './choose-pages.ts';
import { searchFor, tryPage } from './try-page.ts';
import { weigh } from './weigh.ts';

/** What the design promises of an article before any interaction: `bench` measures it on the base content. */
const budget = { bytes: 14 * 1024, requests: 4 };
/** So many articles are looked for, in each language. */
const searched = 12;

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
const { site, articles } = readContent(contentRoot());
const server = createSiteServer({ folder: values.dir, base: site.base, headerRules: headerRulesOf(site) });
const origin = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
const urlOf = (path: string) => origin + withBase(site.base, path);
const browser = await launchBrowser();
let found = 0;
const say = (text: string) => console.log(text);
const report = (place: string, problem: string) => {
  found++;
  say(`  ${place}\n    ${problem}`);
};

try {
  const paths = pagesIn(values.dir).filter((path) => !isStub(path));
  const pages = choosePages(paths, (path) => statSync(fileIn(values.dir, path)).size);
  for (const { path } of pages)
    for (const problem of await tryPage(browser, urlOf(path))) report(path, problem);
  const kinds = new Set(pages.map(({ kind }) => kind));
  say(`  ${pages.length} pages of ${kinds.size} kinds, in light, dark and high contrast`);

  say('\nWeight');
  const heavy = pages.filter(({ kind }) => kind === 'article');
  for (const { path } of heavy) {
    const { media, ...all } = await weigh(browser, urlOf(path));
    const bytes = all.bytes - media.bytes;
    const requests = all.requests - media.requests;
    const kilobytes = (count: number) => `${(count / 1024).toFixed(1)} KB`;
    const pictures = media.bytes > 0 ? `, and ${kilobytes(media.bytes)} of pictures and fonts` : '';
    const weight = `${path}: ${kilobytes(bytes)} in ${requests} requests${pictures}`;
    if (bytes > budget.bytes || requests > budget.requests)
      report(
        weight,
        `expected at most ${kilobytes(budget.bytes)} in ${budget.requests}: cut the article in two, or load less`,
      );
    else say(`  ${weight}`);
  }

  say('\nSearch');
  const page = await browser.newPage({ serviceWorkers: 'block' });
  let tried = 0;
  for (const lang of site.languages) {
    for (const article of articles.slice(0, searched)) {
      const text = inLanguage(article, lang);
      if (!text || article.source.frontmatter.status !== 'current') continue;
      tried++;
      const hits = await searchFor(page, urlOf(searchPath(lang, text.frontmatter.title)));
      const own = withBase(site.base, articlePath(lang, article.kb));
      if (!hits.slice(0, 3).includes(own))
        report(
          `KB${article.kb} ${lang}`,
          `its title \`${text.frontmatter.title}\` does not find it among the first three`,
        );
    }
  }
  say(`  ${tried} titles looked for`);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}
say(found === 0 ? '\nNothing was found.' : `\n${found} found.`);
process.exitCode = found === 0 ? 0 : 1;

/** Pages that only lead on have nothing to try. */
function isStub(path: string): boolean {
  return readFileSync(fileIn(values.dir, path), 'utf8').includes('http-equiv="refresh"');
}
