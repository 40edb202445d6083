import type { APIRoute } from 'astro';
import { absoluteUrl, withBase } from '#i18n/urls/base.ts';
import { sitemapPath } from '#i18n/urls/files.ts';
import { anySearchAnswer } from '#i18n/urls/pages.ts';
import { loadSite } from '#page-data/site.ts';

/** Lets robots read everything except search results. A site for agents allows nothing. */
export const GET: APIRoute = async () => {
  if (import.meta.env.KB_AUDIENCE === 'agents') return new Response('User-agent: *\nDisallow: /\n');
  const { site } = await loadSite();
  const answers = withBase(site.base, anySearchAnswer);
  return new Response(
    `User-agent: *\nAllow: /\nDisallow: ${answers}\n\nSitemap: ${absoluteUrl(site, sitemapPath)}\n`,
  );
};
