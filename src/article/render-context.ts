import { languages, type Lang } from '#i18n/languages.ts';
import { translator } from '#i18n/translate.ts';
import { picturePath } from '#i18n/urls/assets.ts';
import { withBase } from '#i18n/urls/base.ts';
import { articlePath, guideStepPath } from '#i18n/urls/pages.ts';
import { contactLink } from '#schema/contacts.ts';
import type { SiteData } from '#schema/site-data.ts';
import { blocksIn, linesIn, textOf, type Block, type CalloutKind, type Inline } from './blocks.ts';
import type { KbLink } from './kb-link.ts';
import type { Article, ArticleText } from './model.ts';
import { pictureFile, type Picture } from './picture-file.ts';

/** What writers need besides the text of an article: data and texts of the site. */
export interface RenderContext {
  /** The number of the article the text belongs to. */
  kb: number;
  /** Titles of callouts in the language of the text. */
  callouts: Record<CalloutKind, string>;
  /** The labels of the buttons that copy a table as a list, and a block of code. */
  copy: { list: (columns: string) => string; code: string };
  /** The language of a label or message, if it differs from that of the text. `given` is what the author states. */
  programLang: (text: string, given: string | undefined) => string | undefined;
  articleHref: (link: KbLink) => string;
  /** The direction of the language of the text. */
  dir: 'ltr' | 'rtl';
  /** The link that starts a guided path. It takes the id of the first question and the highest number of questions. */
  pathStart: (id: string, questions: number) => { href: string; label: string; whole: string };
  contact: (id: string) => { href: string; label: string };
  picture: (src: string) => { href: string; width?: number | undefined; height?: number | undefined };
}

/**
 * Creates the render contexts of an article, one for each language of its text. `pictures` has the pictures by article number
 * and file name.
 */
export function createContexts(
  { kb, source }: Article,
  {
    site,
    contacts,
    external,
    pictures,
  }: Pick<SiteData, 'contacts' | 'external'> & {
    site: { base: string };
    pictures: ReadonlyMap<number, ReadonlyMap<string, Picture>>;
  },
): (lang: Lang) => RenderContext {
  const elsewhere = new Map(external.map((each) => [each.kb, each.url]));
  const contactById = new Map(contacts.map((contact) => [contact.id, contact]));
  const files = pictures.get(kb) ?? new Map<string, Picture>();
  const known = new Map<Lang, RenderContext>();
  const create = (lang: Lang): RenderContext => {
    const t = translator(lang);
    const quoted = lang === source.lang ? undefined : programTexts(source);
    return {
      kb,
      copy: { list: (columns) => t('copy.list', { columns }), code: t('copy.code') },
      callouts: {
        note: t('callout.note'),
        tip: t('callout.tip'),
        warning: t('callout.warning'),
        agent: t('callout.agent'),
      },
      programLang: (text, given = quoted?.has(text) ? source.lang : lang) =>
        given === lang ? undefined : given,
      dir: languages[lang].dir,
      pathStart: (id, count) => ({
        href: withBase(site.base, guideStepPath(lang, kb, id)),
        label: t('path.start', { count }),
        whole: t('path.all'),
      }),
      articleHref: (link) =>
        elsewhere.get(link.kb) ?? withBase(site.base, articlePath(lang, link.kb, link.section)),
      contact: (id) => {
        const contact = contactById.get(id);
        const { url = '', label = '' } = contact ? contactLink(contact) : {};
        return { href: url, label };
      },
      picture: (src) => {
        const file = pictureFile(src, lang, files) ?? src;
        const { width, height } = files.get(file) ?? {};
        return { href: withBase(site.base, picturePath(kb, file)), width, height };
      },
    };
  };
  return (lang) => {
    const context = known.get(lang) ?? create(lang);
    known.set(lang, context);
    return context;
  };
}

/** A context with absolute addresses of links and pictures. `origin` is the address of the site. */
export function withOrigin(context: RenderContext, origin: string): RenderContext {
  const url = (href: string) => new URL(href, origin).href;
  return {
    ...context,
    articleHref: (link) => url(context.articleHref(link)),
    picture: (src) => ({ href: url(context.picture(src).href) }),
  };
}

/** The labels and messages of a text. A translation may quote them in the language of the program. */
function programTexts({ lead, sections }: ArticleText): Set<string> {
  const texts = new Set<string>();
  const readInline = (inline: Inline) => {
    if (typeof inline === 'string' || !('children' in inline)) return;
    if (inline.type === 'label' || inline.type === 'message') texts.add(textOf(inline.children).trim());
    inline.children.forEach(readInline);
  };
  const readBlock = (block: Block) => {
    linesIn(block).flat().forEach(readInline);
    blocksIn(block).forEach(readBlock);
  };
  lead.forEach(readBlock);
  for (const { heading, blocks } of sections) {
    heading.forEach(readInline);
    blocks.forEach(readBlock);
  }
  return texts;
}
