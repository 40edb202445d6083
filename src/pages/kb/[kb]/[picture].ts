import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { contentRoot } from '#workspace/content-root.ts';
import { readContent } from '#workspace/read-content.ts';

/** The pictures of articles, at one address for all languages. */
export function getStaticPaths() {
  const { pictures, articles } = readContent(contentRoot());
  const published = new Set(articles.map(({ kb }) => kb));
  return [...pictures].flatMap(([kb, files]) =>
    published.has(kb) ? [...files].map((picture) => ({ params: { kb: String(kb), picture } })) : [],
  );
}

export const GET: APIRoute = async ({ params }) => {
  const bytes = await readFile(join(contentRoot(), 'articles', params['kb']!, params['picture']!));
  return new Response(new Uint8Array(bytes));
};
