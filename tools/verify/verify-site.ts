import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { inLanguage } from '#article/model.ts';
import type { Content } from '#content-layer/read-content.ts';
import { withBase, withoutBase } from '#i18n/urls/base.ts';
import { articlePath, searchPath } from '#i18n/urls/pages.ts';
import { headerRulesOf } from '#publish/headers.ts';
import { createSiteServer, listen } from '#serve/server.ts';
import { launchBrowser } from '../launch-browser.ts';
import { choosePages, fileIn, pagesIn, type ChosenPage } from './choose-pages.ts';
import { searchFor, tryPage } from './try-page.ts';
import { pageBudget, weigh } from './weigh.ts';

const weighed = new Set(['article', 'page']);
/** The number of articles to search for in each language, spread evenly over all. */
const searched = 40;

/**
 * Tests a built site as a host would serve it: some pages of each kind, their weight, and the search for titles.
 *
 * @param say called with each finding, and with a line for each part
 * @returns the number of findings
 */
export async function verifySite(
  folder: string,
  content: Content,
  say: (text: string) => void,
): Promise<number> {
  const { site } = content;
  const server = createSiteServer({ folder, base: site.base, headerRules: headerRulesOf(site) });
  const origin = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  const urlOf = (path: string) => origin + withBase(site.base, path);
  const browser = await launchBrowser();
  let found = 0;
  const report = (place: string, problems: readonly string[]) => {
    found += problems.length;
    if (problems.length > 0) say([`  ${place}`, ...problems].join('\n    '));
  };
  try {
    const paths = pagesIn(folder).filter((path) => !isStub(fileIn(folder, path)));
    const pages = choosePages(paths, (path) => sizeOf(folder, site.base, path));
    say('\nPages');
    for (const { path } of pages) report(path, await tryPage(browser, urlOf(path)));
    const kinds = new Set(pages.map(({ kind }) => kind));
    say(`  ${pages.length} pages of ${kinds.size} kinds, in light, dark and high contrast`);
    say('\nWeight');
    for (const page of pages.filter(({ kind }) => weighed.has(kind)))
      report(page.path, await tooHeavy(browser, urlOf(page.path), page, say));
    say('\nSearch');
    say(`  ${await lookForTitles(browser, urlOf, content, report)} titles looked for`);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
  return found;
}

async function tooHeavy(
  browser: Browser,
  url: string,
  { kind, path }: ChosenPage,
  say: (text: string) => void,
): Promise<string[]> {
  const { media, ...all } = await weigh(browser, url);
  const bytes = all.bytes - media.bytes;
  const requests = all.requests - media.requests;
  const problems: string[] = [];
  if (bytes > pageBudget.bytes || requests > pageBudget.requests)
    problems.push(
      `Unexpected weight ${kilobytes(bytes)} in ${requests} requests, expected at most ${kilobytes(pageBudget.bytes)} in ` +
        `${pageBudget.requests}: cut the ${kind === 'article' ? 'article' : 'page'} in two, or say less in it`,
    );
  if (media.bytes > pageBudget.media)
    problems.push(
      `Unexpected ${kilobytes(media.bytes)} of pictures and fonts, expected at most ${kilobytes(pageBudget.media)}: ` +
        'save pictures smaller, or as WebP or AVIF, and leave out of fonts what is not written',
    );
  if (problems.length === 0)
    say(`  ${path}: ${kilobytes(bytes)} in ${requests} requests${besides(media.bytes)}`);
  return problems;
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const besides = (media: number) => (media === 0 ? '' : `, and ${kilobytes(media)} of pictures and fonts`);

/** Searches for articles by their titles and returns the number of searches. */
async function lookForTitles(
  browser: Browser,
  urlOf: (path: string) => string,
  { site, articles }: Content,
  report: (place: string, problems: string[]) => void,
): Promise<number> {
  const current = articles.filter(({ source }) => source.frontmatter.status === 'current');
  const step = Math.max(1, Math.ceil(current.length / searched));
  const chosen = current.filter((_, index) => index % step === 0);
  const page = await browser.newPage({ serviceWorkers: 'block' });
  let tried = 0;
  for (const lang of site.languages) {
    for (const article of chosen) {
      const title = inLanguage(article, lang)?.frontmatter.title;
      if (title === undefined) continue;
      tried++;
      const result = await searchFor(page, urlOf(searchPath(lang, title)));
      const own = withBase(site.base, articlePath(lang, article.kb));
      if (result.hits.slice(0, 3).includes(own)) continue;
      const instead =
        result.hits.length === 0 ? `the page says: ${result.said}` : `first is ${result.hits[0]}`;
      report(withBase(site.base, articlePath(lang, article.kb)), [
        `Unexpected search: its title \`${title}\` does not find it among the first three; ${instead}`,
      ]);
    }
  }
  return tried;
}

/** Whether a page only redirects, so that there is nothing to test. */
function isStub(file: string): boolean {
  return readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}

/** The size of a page and of the pictures in it. */
function sizeOf(folder: string, base: string, path: string): number {
  const html = readFileSync(fileIn(folder, path), 'utf8');
  const pictures = [...html.matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, src]) => withoutBase(base, src!));
  return pictures.reduce(
    (sum, picture) => sum + (statSync(join(folder, picture ?? ''), { throwIfNoEntry: false })?.size ?? 0),
    html.length,
  );
}
