import type { APIRoute } from 'astro';
import { languages, type Lang } from '#i18n/languages.ts';
import { pick } from '#i18n/translate.ts';
import { langPaths } from '#page-data/paths.ts';
import { installIcons } from '#page-data/install-icons.ts';
import { textResponse } from '#page-data/responses.ts';
import { loadSite } from '#page-data/site.ts';
import { manifest } from '#publish/manifest.ts';

export const getStaticPaths = langPaths;

/** The web manifest, from which a device installs the site. */
export const GET: APIRoute = async ({ params }) => {
  const { site } = await loadSite();
  const lang = params['lang'] as Lang;
  const name = pick(site.name, lang);
  const description = pick(site.tagline, lang) || name;
  const { paper = '#ffffff' } = site.theme.colors;
  const texts = {
    lang,
    dir: languages[lang].dir,
    name,
    description,
    paper: typeof paper === 'string' ? paper : paper.light,
    icons: installIcons(),
  };
  return textResponse(manifest(texts, site.base), 'application/manifest+json');
};
