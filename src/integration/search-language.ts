import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { CompiledArticle } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import { createDigester, type ArticleDigest } from '#search/digest.ts';
import type { SearchContent } from '#search/search-files.ts';
import { cacheFolder } from '#content-layer/cache-folder.ts';
import { codeFingerprint } from '#content-layer/code-fingerprint.ts';
import {
  packDigest,
  readDigests,
  unpackDigest,
  writeDigests,
  type KeptDigest,
  type MadeFiles,
} from './search-digests.ts';

/** What is kept of the search of a language while a site is built. */
export interface SearchLanguage {
  lang: Lang;
  /** The files that were made last, of this site or of another. */
  made: MadeFiles | undefined;
  /** Takes an article apart, unless that was done before. `key` stands for all it was made from. */
  take: (article: CompiledArticle, key: string) => void;
  /** Changes whenever the files of the language may, as far as they depend on articles. */
  inputs: () => string;
  /** Of all articles that were taken, in that order. */
  digests: () => Generator<ArticleDigest>;
  save: (made: MadeFiles) => void;
}

export function openSearchLanguage(
  lang: Lang,
  contentRoot: string,
  { glossary }: SearchContent,
): SearchLanguage {
  const file = join(cacheFolder(contentRoot), `search-${lang}.json`);
  const code = codeFingerprint(['article', 'i18n', 'integration', 'search', 'content-layer']);
  const base = createHash('sha256').update(code).update(JSON.stringify(glossary)).digest('hex');
  const before = readDigests(file, base);
  const now = new Map<number, KeptDigest>();
  const digestOf = createDigester(lang, glossary);
  const anew = (article: CompiledArticle, key: string): KeptDigest => {
    const digest = digestOf(article);
    return { key, inputs: inputsOf(article, lang, digest), digest: packDigest(digest) };
  };
  return {
    lang,
    made: before.made,
    take: (article, key) => {
      const known = before.digests.get(article.kb);
      now.set(article.kb, known?.key === key ? known : anew(article, key));
    },
    inputs: () => JSON.stringify([...now].map(([kb, { inputs }]) => [kb, inputs])),
    digests: function* () {
      for (const { digest } of now.values()) yield unpackDigest(digest);
    },
    save: (made) => writeDigests(file, base, { made, digests: now }),
  };
}

/** All that tables, full text and phrases of a language take from an article. Cards take more, and are made of each alone. */
function inputsOf({ source, byLang }: CompiledArticle, lang: Lang, { referrals }: ArticleDigest): string {
  const own = byLang.get(lang);
  const { title, summary, keywords } = own ?? source;
  const text = own ? [own.lead, own.sections] : source.outline;
  return createHash('sha256')
    .update(JSON.stringify([source.facts, source.outline.map(({ id }) => id), referrals]))
    .update(JSON.stringify([own?.lang, title, summary, keywords, text]))
    .digest('hex')
    .slice(0, 24);
}
