import type { RenderContext } from '#article/render-context.ts';
import { programTexts, type ContextFor } from '#article/compile.ts';
import { pictureFile } from '#article/picture-file.ts';
import { languages } from '#i18n/languages.ts';
import { translator } from '#i18n/translate.ts';
import { withBase } from '#i18n/urls/base.ts';
import { articlePath, guideStepPath } from '#i18n/urls/pages.ts';
import { contactLink } from '#schema/contacts.ts';
import { picturePath } from '#i18n/urls/assets.ts';
import type { Content } from './read-content.ts';
import type { PictureSize } from './pictures.ts';

type Data = Pick<Content, 'site' | 'contacts' | 'external' | 'pictures'>;

/** How the articles of a site are rendered: where links lead, what contacts say, which picture a language has. */
export function createContextFor(
  { site, contacts, external, pictures }: Data,
  sizeOf: PictureSize,
): ContextFor {
  const elsewhere = new Map(external.map(({ kb, url }) => [kb, url]));
  const contactById = new Map(contacts.map((contact) => [contact.id, contact]));
  return ({ kb, source }, translation): RenderContext => {
    const { lang } = translation;
    const t = translator(lang);
    const quoted = translation.lang === source.lang ? undefined : programTexts(source);
    return {
      callouts: { note: t('callout.note'), tip: t('callout.tip'), warning: t('callout.warning') },
      programLang: (text, given = quoted?.has(text) ? source.lang : lang) =>
        given === lang ? undefined : given,
      dir: languages[lang].dir,
      pathStart: (id) => ({
        href: withBase(site.base, guideStepPath(lang, kb, id)),
        label: t('path.start'),
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
        const file = pictureFile(src, lang, pictures.get(kb) ?? new Set()) ?? src;
        return { href: withBase(site.base, picturePath(kb, file)), ...sizeOf(kb, file) };
      },
    };
  };
}
