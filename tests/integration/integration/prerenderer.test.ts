import type { AstroPrerenderer } from 'astro';
import { describe, expect, test } from 'vitest';
import { Collection } from '#content-layer/collection.ts';
import { describeFile, type BuiltFiles } from '#integration/built-files.ts';
import type { Manifest, ReadList } from '#integration/manifest.ts';
import { incrementalPrerenderer } from '#integration/prerenderer.ts';

const entry = (id: string, digest: string) => ({ id, data: {}, digest });
/** Articles 1 and 2, of which the first may be edited. */
const collectionsWith = (digest = 'a') =>
  new Map([['articles', new Collection('articles', [entry('1', digest), entry('2', 'b')])]]);

const html = (text: string) => Buffer.from(`<h1>${text}</h1>`);
const route = (type: 'page' | 'endpoint') => ({ type }) as never;
/** What Astro would render: pages by path, each with what it reads. */
type Pages = Record<string, (articles: Collection) => unknown>;
const pages: Pages = {
  '/en/kb/1/': (articles) => articles.get('1'),
  '/en/kb/2/': (articles) => articles.get('2'),
  '/en/': (articles) => [...articles.values()],
  '/api/list.json': () => 'nothing',
};
const typeOf = (path: string) => (path.endsWith('/') ? 'page' : 'endpoint');

function astroOf(collections: ReturnType<typeof collectionsWith>, all = pages): AstroPrerenderer {
  return {
    name: 'test',
    getStaticPaths: async () => {
      collections.get('articles')!.values();
      return Object.keys(all).map((path) => ({ pathname: path, route: route(typeOf(path)) }));
    },
    render: async (request: Request) => {
      all[new URL(request.url).pathname]!(collections.get('articles')!);
      return new Response(html(request.url));
    },
  } as AstroPrerenderer;
}

/** Renders whatever the prerenderer says is to be rendered. */
async function render(collections = collectionsWith(), last?: Manifest, rendersAll = false) {
  const site = { files: new Map() as BuiltFiles, reads: new Map<string, ReadList>() };
  const options = { base: '/', collections, last, rendersAll, isPublished: () => true };
  const prerenderer = incrementalPrerenderer(astroOf(collections), site, options);
  const paths = await prerenderer.getStaticPaths();
  for (const { pathname, route: routeData } of paths)
    await prerenderer.render(new Request(`https://help.example${pathname}`), { routeData } as never);
  const manifest: Manifest = { ...site, stamps: new Map() };
  return { rendered: paths.map(({ pathname }) => pathname), manifest };
}

describe('the prerenderer renders', () => {
  test('all pages if there is no manifest', async () => {
    const { rendered, manifest } = await render();
    expect(rendered).toEqual(Object.keys(pages));
    expect([...manifest.files.keys()]).toEqual([
      '/en/kb/1/index.html',
      '/en/kb/2/index.html',
      '/en/index.html',
      '/api/list.json',
    ]);
    expect(manifest.reads.get('/en/kb/1/index.html')).toEqual([['articles/1', 'a']]);
  });

  test('a page that read nothing in every build', async () => {
    const { manifest } = await render();
    expect((await render(collectionsWith(), manifest)).rendered).toEqual(['/api/list.json']);
  });

  test('the pages whose reads have changed, and reuses the others', async () => {
    const { manifest: last } = await render();
    const { rendered, manifest } = await render(collectionsWith('edited'), last);
    expect(rendered).toEqual(['/en/kb/1/', '/en/', '/api/list.json']);
    const unchanged = '/en/kb/2/index.html';
    expect(manifest.files.get(unchanged)).toBe(last.files.get(unchanged));
    expect(manifest.reads.get(unchanged)).toBe(last.reads.get(unchanged));
    expect(manifest.reads.get('/en/kb/1/index.html')).toEqual([['articles/1', 'edited']]);
  });

  test('a page when an entry it read is deleted, and again when the entry is restored', async () => {
    const { manifest: last } = await render();
    const without = new Map([['articles', new Collection('articles', [entry('2', 'b')])]]);
    const { rendered, manifest } = await render(without, last);
    expect(rendered).toContain('/en/kb/1/');
    expect((await render(collectionsWith(), manifest)).rendered).toContain('/en/kb/1/');
  });

  test('a page whose file is missing from the manifest', async () => {
    const { manifest: last } = await render();
    const files = new Map(last.files);
    files.delete('/en/kb/2/index.html');
    expect((await render(collectionsWith(), { ...last, files })).rendered).toContain('/en/kb/2/');
  });

  test('all pages if other integrations may change them', async () => {
    const { manifest } = await render();
    expect((await render(collectionsWith(), manifest, true)).rendered).toEqual(Object.keys(pages));
  });
});

describe('a response from Astro', () => {
  async function answer(path: string, response: Response, base = '/') {
    const site = { files: new Map() as BuiltFiles, reads: new Map<string, ReadList>() };
    const astro = { ...astroOf(collectionsWith()), render: async () => response } as AstroPrerenderer;
    const collections = collectionsWith();
    const prerenderer = incrementalPrerenderer(astro, site, {
      base,
      isPublished: () => true,
      collections,
      last: undefined,
      rendersAll: false,
    });
    const options = { routeData: route(typeOf(path)) } as never;
    const result = await prerenderer.render(new Request(`https://help.example${path}`), options);
    return { site, result: result as Response };
  }

  test('is passed on, and described as a file of the site', async () => {
    const { site, result } = await answer('/help/es/', new Response(html('título')), '/help/');
    expect(Buffer.from(await result.arrayBuffer())).toEqual(html('título'));
    expect(site.files.get('/es/index.html')).toEqual(
      describeFile('/es/index.html', html('título'), '/help/'),
    );
  });

  test('with an error status stops the build, except on the 404 page', async () => {
    await expect(answer('/en/', new Response('', { status: 500 }))).rejects.toThrow(
      'The page /en/index.html could not be rendered: it answers with 500.',
    );
    const { site } = await answer('/404/', new Response('', { status: 404 }));
    expect([...site.files.keys()]).toEqual(['/404.html']);
  });

  test('with a redirect is not recorded as a file', async () => {
    const { site, result } = await answer(
      '/old/',
      new Response(null, { status: 301, headers: { Location: '/en/' } }),
    );
    expect(result.status).toBe(301);
    expect(result.headers.get('Location')).toBe('/en/');
    expect(site.files.size).toBe(0);
  });
});

test('a page that the site does not publish is not rendered', async () => {
  const site = { files: new Map() as BuiltFiles, reads: new Map<string, ReadList>() };
  const collections = collectionsWith();
  const asked: string[] = [];
  const paths = await incrementalPrerenderer(astroOf(collections), site, {
    base: '/',
    collections,
    last: undefined,
    rendersAll: false,
    isPublished: (path) => asked.push(path) > 1,
  }).getStaticPaths();
  expect(paths).toHaveLength(asked.length - 1);
  expect(asked.every((path) => path.startsWith('/') && path.endsWith('/'))).toBe(true);
});
