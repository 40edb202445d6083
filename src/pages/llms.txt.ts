import type { APIRoute } from 'astro';
import { llmsPath } from '#i18n/urls/files.ts';
import { languages as known } from '#i18n/languages.ts';
import { pick } from '#i18n/translate.ts';
import { textResponse } from '#page-data/responses.ts';
import { loadSite } from '#page-data/site.ts';
import { llmsRoot } from '#publish/llms.ts';

/** Links assistants to the list of articles in each language. */
export const GET: APIRoute = async () => {
  const { site, languages } = await loadSite();
  const lists = languages.map((lang) => ({ name: known[lang].name, path: llmsPath(lang) }));
  return textResponse(
    llmsRoot(pick(site.tagline, languages[0]!), lists, { ...site, name: pick(site.name, languages[0]!) }),
    'text/plain',
  );
};
