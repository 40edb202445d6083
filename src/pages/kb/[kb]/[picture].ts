import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { contentRoot } from '#content-layer/content-root.ts';
import { picturesIn } from '#content-layer/pictures.ts';
import { loadSite } from '../../_site.ts';

/** The pictures of articles, at one address for all languages. */
export async function getStaticPaths() {
  const { rendered } = await loadSite();
  return rendered.flatMap(({ kb }) =>
    picturesIn(join(contentRoot(), 'articles', String(kb))).map((picture) => ({
      params: { kb: String(kb), picture },
    })),
  );
}

export const GET: APIRoute = async ({ params }) => {
  const bytes = await readFile(join(contentRoot(), 'articles', params['kb']!, params['picture']!));
  return new Response(new Uint8Array(bytes));
};
