import { createHash } from 'node:crypto';
import type { CompiledArticle } from '#article/view.ts';
import type { Lang } from '#i18n/languages.ts';
import { createDigester, type ArticleDigest } from '#search/digest.ts';
import type { SearchContent } from '#search/search-files.ts';
import type { Cache } from '#content-layer/cache.ts';
import { codeVersion } from '#content-layer/code-version.ts';
import {
  packDigest,
  unpackDigest,
  type DigestFile,
  type KeptDigest,
  type MadeFiles,
} from './search-digests.ts';

/** What is kept of the search of a language while a site is built. */
export interface SearchLanguage {
  lang: Lang;
  /** The files that were made last, of this site or of another. */
  made: MadeFiles | undefined;
  /** Takes an article apart, unless that was done before. `key` stands for all it was made from. */
  take: (article: CompiledArticle, key: string) => KeptDigest;
  /** Changes whenever the files of the language may, as far as they depend on articles. */
  inputs: () => string;
  /** Of all articles that were taken, in that order. */
  digests: () => Generator<ArticleDigest>;
  save: (made: MadeFiles) => void;
}

export function openSearchLanguage(lang: Lang, cache: Cache, { glossary }: SearchContent): SearchLanguage {
  const name = `search-terms/${lang}`;
  const base = createHash('sha256').update(codeVersion()).update(JSON.stringify(glossary)).digest('hex');
  const before = cache.read<DigestFile>(name, base);
  const known = new Map(before?.digests);
  const now = new Map<number, KeptDigest>();
  const digestOf = createDigester(lang, glossary);
  const digest = (article: CompiledArticle, key: string): KeptDigest => {
    const made = digestOf(article);
    return { key, inputs: inputsOf(article, lang, made), digest: packDigest(made) };
  };
  return {
    lang,
    made: before?.made,
    take: (article, key) => {
      const last = known.get(article.kb);
      const kept = last?.key === key ? last : digest(article, key);
      now.set(article.kb, kept);
      return kept;
    },
    inputs: () => JSON.stringify([...now].map(([kb, { inputs }]) => [kb, inputs])),
    digests: function* () {
      for (const { digest: packed } of now.values()) yield unpackDigest(packed);
    },
    save: (made) => cache.write(name, base, { made, digests: [...now] } satisfies DigestFile),
  };
}

/** All that tables, full text and phrases of a language take from an article. Cards take more, and are made of each alone. */
function inputsOf(
  { shared, source, byLang }: CompiledArticle,
  lang: Lang,
  { referrals }: ArticleDigest,
): string {
  const own = byLang.get(lang);
  const { title, summary, keywords } = own ?? source;
  const text = own ? [own.lead, own.sections] : source.outline;
  return createHash('sha256')
    .update(JSON.stringify([shared, source.outline.map(({ id }) => id), referrals]))
    .update(JSON.stringify([own?.lang, title, summary, keywords, text]))
    .digest('hex')
    .slice(0, 24);
}
