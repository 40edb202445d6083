import type { APIRoute } from 'astro';
import { absoluteUrl } from '#i18n/urls.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async () => {
  const { site } = await loadSite();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl(site, '/sitemap.xml')}\n`);
};
