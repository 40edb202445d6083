import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CompiledArticle } from '#article/view.ts';
import type { Site } from '#schema/site.ts';
import type { LoadedContent } from '#content-layer/load-content.ts';
import { fileHistory } from '#content-layer/file-history.ts';
import { strengthFor } from './compress.ts';

/** What pages as code depend on. */
export function pagesBase({ url, base }: Site): string {
  return codeHash()
    .update(JSON.stringify([url, base]))
    .digest('hex')
    .slice(0, 24);
}

/** What every file of a site depends on: the code, the data that is not an article, and how strongly files are compressed. */
export function siteBase(content: LoadedContent): string {
  const strength = strengthFor(content.articles.length);
  return codeHash().update(dataOf(content)).update(JSON.stringify(strength)).digest('hex');
}

function dataOf({ site, topics, contacts, external, glossary, retired, formerSteps }: LoadedContent): string {
  return JSON.stringify([site, topics, contacts, external, glossary, retired, formerSteps]);
}

/** The site's own pages are code, too: with what they import, they decide which styles the bundler puts together. */
const codePaths = [
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'public',
  'src',
  join('src', 'content', 'pages'),
];

function codeHash(): Hash {
  const hash = createHash('sha256').update(process.version);
  for (const path of codePaths) hashInto(hash, path);
  return hash;
}

/** Code and what it serves, content apart. */
function hashInto(hash: Hash, path: string): void {
  if (path === join('src', 'content')) return;
  const stats = statSync(path, { throwIfNoEntry: false });
  // Editors mark a file that is open by a link beside it that leads nowhere.
  if (!stats) return;
  if (!stats.isDirectory()) {
    hash.update(`\0${path}\0`).update(readFileSync(path));
    return;
  }
  for (const name of readdirSync(path).sort()) hashInto(hash, join(path, name));
}

/**
 * By number, what the files of an article alone were made from, beyond the base: its own files, those of the articles it
 * names, and where its history is shown. What such a file reads beyond that must come in here, or an edit would not show.
 */
export function articleKeys(contentRoot: string, content: LoadedContent): ReadonlyMap<number, string> {
  const { keys, compiled, site } = content;
  const history = fileHistory(join(contentRoot, 'articles'), site.repository);
  const keyOf = ({ kb, source, byLang }: CompiledArticle) => {
    const { related, supersededBy = 0 } = source.facts!;
    const shown = [kb, supersededBy, ...related].map((id) => keys.get(id) ?? '');
    const histories = [...byLang.values()].map(({ path }) => history.get(path) ?? '');
    return createHash('sha256')
      .update([...shown, ...histories].join('\0'))
      .digest('hex')
      .slice(0, 24);
  };
  return new Map(compiled.map((article) => [article.kb, keyOf(article)]));
}
