import { decodeAddress } from '#i18n/urls/base.ts';
import type { Lang } from '#i18n/languages.ts';
import { findLang } from '../find-lang.ts';
import type { Former, FormerPage, FormerPicture, FormerTopic, Note } from '../model.ts';
import { readFragment } from '../read-html.ts';
import type { ZendeskExport, ZendeskGroup } from './zendesk-schema.ts';
import { sortArticles, textsOf, titleOf, translationKey, type Translations } from './zendesk-texts.ts';

/** Returns the bytes of an attachment, or undefined if the export lacks it. */
export type FindAttachment = (attachment: {
  id: string | undefined;
  name: string;
  url: string;
}) => Promise<Uint8Array | undefined>;

/**
 * Reads a help centre from the Help Center API of Zendesk. Drafts and articles for signed-in people are left out.
 *
 * @throws {ImportError} if an article is there twice with different texts
 */
export function zendeskSite(
  data: ZendeskExport,
  languages: readonly Lang[],
  findAttachment: FindAttachment,
): Former {
  const notes: Note[] = [];
  const pages: FormerPage[] = [];
  const neutral = new Map<string, string[]>();
  const hosts = new Set(data.articles.flatMap(({ html_url }) => URL.parse(html_url ?? '')?.host ?? []));
  const unknownLocales = new Map<string, number>();
  const translations = Map.groupBy(data.translations, ({ source_id, source_type }) =>
    translationKey(source_type, source_id),
  );
  for (const article of sortArticles(data)) {
    const where = `article ${article.id}`;
    if (article.draft) {
      notes.push({ where, text: `“${titleOf(article)}” is a draft; it was left out.` });
      continue;
    }
    if (article.user_segment_id !== undefined) {
      notes.push({ where, text: `“${titleOf(article)}” is not for everybody; it was left out.` });
      continue;
    }
    const texts = textsOf(article, translations, languages, notes, unknownLocales);
    if (texts.length > 0) neutral.set(article.id, [`/hc/articles/${article.id}`]);
    for (const { locale, lang, title, body, updated, isOutdated } of texts)
      pages.push({
        key: article.id,
        lang,
        where: `${where} (${locale})`,
        title: title.replace(/\s+/g, ' ').trim(),
        keywords: article.label_names ?? [],
        topic: article.section_id,
        revised: (article.edited_at ?? updated)?.slice(0, 10),
        addresses: [`/hc/${locale}/articles/${article.id}`, `/hc/${locale}/articles/${article.id}-*`],
        isOutdated,
        body: readFragment(body, `${where} (${locale})`),
      });
  }
  for (const [locale, count] of unknownLocales)
    notes.push({
      where: 'languages',
      text: `Left out, because the site does not have that language: ${locale} (${count}).`,
    });
  for (const { file_name, article_id } of data.article_attachments.filter(({ inline }) => inline === false))
    notes.push({
      where: `article ${article_id ?? '?'}`,
      text: `The attachment ${file_name} was not taken along.`,
    });
  const isOurs = (url: URL | null) => url === null || hosts.has(url.host) || url.host === 'former.invalid';
  return {
    system: 'zendesk',
    pages,
    topics: data.sections.map((section) => topicOf(section, translations, languages)),
    neutralAddresses: neutral,
    notes,
    linkOf: (href) => {
      const url = URL.parse(href, 'https://former.invalid/');
      const id = /^\/hc\/(?:[\w-]+\/)?articles\/(\d+)/.exec(url?.pathname ?? '')?.[1];
      return id !== undefined && isOurs(url)
        ? { key: id, anchor: decodeAddress(url!.hash.slice(1)) || undefined }
        : undefined;
    },
    hrefOf: (href) => {
      const url = URL.parse(href, 'https://former.invalid/');
      if (url === null) return undefined;
      if (!/^https?:$/.test(url.protocol)) return /^(?:mailto|tel):$/.test(url.protocol) ? href : undefined;
      return isOurs(url) && (url.host === 'former.invalid' || url.pathname.startsWith('/hc/'))
        ? undefined
        : url.href;
    },
    pictureOf: (src) => readPicture(src, data, hosts, findAttachment),
  };
}

function topicOf(section: ZendeskGroup, translations: Translations, languages: readonly Lang[]): FormerTopic {
  const topic: FormerTopic = { key: section.id, names: {}, descriptions: {}, addresses: {} };
  const texts = [
    { locale: section.locale, title: section.name, body: section.description },
    ...(section.translations ?? []),
    ...(translations.get(translationKey('Section', section.id)) ?? []),
  ];
  for (const { locale, title, body } of texts) {
    const lang = findLang(locale, languages);
    if (!lang || topic.names[lang] !== undefined || !title) continue;
    topic.names[lang] = title.trim();
    if (body?.trim())
      topic.descriptions[lang] = body
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    const path = `/hc/${locale.toLowerCase()}/sections/${section.id}`;
    topic.addresses[lang] = [path, `${path}-*`];
  }
  return topic;
}

async function readPicture(
  src: string,
  { article_attachments }: ZendeskExport,
  hosts: ReadonlySet<string>,
  findAttachment: FindAttachment,
): Promise<FormerPicture> {
  const [host] = hosts;
  const url = URL.parse(src, `https://${host ?? 'former.invalid'}/`);
  const id = /\/article_attachments\/(\d+)/.exec(url?.pathname ?? '')?.[1];
  const attachment = article_attachments.find(
    (each) => each.id === id || (each.content_url !== undefined && each.content_url === url?.href),
  );
  const last = decodeAddress(url?.pathname.split('/').at(-1) ?? '');
  const name = attachment?.file_name ?? (url?.searchParams.get('name') || last || 'picture.png');
  const from = url?.href ?? src;
  return { name, from, bytes: await findAttachment({ id: attachment?.id ?? id, name, url: from }) };
}
