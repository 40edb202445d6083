/* eslint-disable content/reads -- the entry of the article, which is read first, has the hash of the picture */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import { contentRoot } from '#content-layer/content-root.ts';

/** The pictures of articles, at one address for all languages. */
export async function getStaticPaths() {
  return (await getCollection('articles')).flatMap(({ id, data }) =>
    Object.keys(data.pictures).map((picture) => ({ params: { kb: id, picture } })),
  );
}

export const GET: APIRoute = async ({ params }) => {
  // This read tells the build when to make the file again.
  await getEntry('articles', params['kb']!);
  const bytes = await readFile(join(contentRoot(), 'articles', params['kb']!, params['picture']!));
  return new Response(new Uint8Array(bytes));
};
