import { apiLists, type TextFile } from '#replies/api-files.ts';
import { isListed, type CompiledArticle } from '#article/view.ts';
import { languages as known, type Lang } from '#i18n/languages.ts';
import { pick, translator } from '#i18n/translate.ts';
import { llmsOf, llmsRoot } from '#publish/llms.ts';
import { webManifestPath } from '#i18n/urls/assets.ts';
import { llmsPath, openSearchPath } from '#i18n/urls/files.ts';
import { manifest } from '#publish/manifest.ts';
import { openSearch } from '#publish/open-search.ts';
import { siteFeeds } from './feed-files.ts';
import { hostFiles } from './host-files.ts';
import type { LoadedContent } from '#content-layer/load-content.ts';
import type { Content } from '#content-layer/read-content.ts';

/** Files for machines that need no template and tell of all articles: lists of the API, feeds, llms.txt, OpenSearch, redirects and headers. */
export function* generatedFiles(content: LoadedContent): Generator<TextFile> {
  const { site, compiled } = content;
  yield* apiLists({ ...content, articles: compiled });
  yield* llmsFiles(content, compiled);
  for (const lang of site.languages) {
    const about = translator(lang)('site.tagline');
    const texts = { lang, dir: known[lang].dir, name: site.name, description: about };
    yield { path: webManifestPath(lang), text: manifest(texts, site.base) };
    yield { path: openSearchPath(lang), text: openSearch(lang, site.name, about, site) };
  }
  yield* siteFeeds(content, compiled);
  yield* hostFiles(content);
}

function* llmsFiles({ site, topics }: Content, compiled: readonly CompiledArticle[]): Generator<TextFile> {
  const about = (lang: Lang) => translator(lang)('site.tagline');
  for (const lang of site.languages) {
    const lists = topics.map((topic) => ({
      name: pick(topic.name, lang),
      articles: compiled
        .filter((article) => isListed(article) && article.source.facts!.topics[0] === topic.id)
        .map(({ kb, source, byLang }) => {
          const { title, summary } = byLang.get(lang) ?? source;
          return { kb, title, summary };
        }),
    }));
    const filled = lists.filter(({ articles }) => articles.length > 0);
    yield { path: llmsPath(lang), text: llmsOf(lang, about(lang), filled, site) };
  }
  const all = site.languages.map((lang) => ({ name: known[lang].name, path: llmsPath(lang) }));
  yield { path: llmsPath(), text: llmsRoot(about(site.languages[0]!), all, site) };
}
