import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addressOfFile, withBase } from '#i18n/urls/base.ts';
import { readSite } from '#content-layer/read-content.ts';
import { contentTypeOf, textContentTypes } from '#publish/content-types.ts';
import { headerRulesOf, headersFor } from '#publish/headers.ts';
import { emptySite } from '#schema/site.ts';
import { contentOf } from '../support/built-site.ts';
import { hostNames, programOf, startHost, versionOf, type RunningHost } from '../support/start-host.ts';
import { bases } from '../support/use-sites.ts';

const sites = [
  ['main', bases.main],
  ['subpath', bases.subpath],
] as const;

const cases = hostNames.flatMap((host) => sites.map(([site, base]) => [host, site, base] as const));

/** Other names of the same types, which hosts have from their own lists. */
const sameTypes: Readonly<Record<string, string>> = {
  'application/javascript': 'text/javascript',
  'text/xml': 'application/xml',
};

describe.each(cases)(`%s serves the site %s at %s`, (host, site, base) => {
  const isThere = programOf(host) !== undefined;
  describe.skipIf(!isThere)(versionOf(host), () => {
    let running: RunningHost;
    const folder = inject('sites')[site];

    beforeAll(async () => {
      running = await startHost(host, folder, base);
    });
    afterAll(() => running?.stop());

    /** An answer as it comes: nothing is followed, nothing unpacked. */
    async function get(path: string, headers: Record<string, string> = {}) {
      const [response] = (await once(
        request(running.origin + path, { headers, agent: false }).end(),
        'response',
      )) as [IncomingMessage];
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
    }

    const { ticketTools } = readSite(contentOf(site)).site;
    const at = (path: string) => withBase(base, path);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `/${path}`);
    const article = files.find((path) => /^\/es\/kb\/\d+\/index\.html$/.test(path))!;
    const asset = files.find((path) => /^\/_astro\/.*\.css$/.test(path))!;

    test('every kind of text has its charset', async () => {
      const wrong: string[] = [];
      for (const end of textContentTypes.keys()) {
        const ofType = files.filter((path) => extname(path) === `.${end}`);
        for (const file of new Set([ofType.at(0), ofType.at(-1)])) {
          if (file === undefined) continue;
          const [type = '', charset] = (
            (await get(at(addressOfFile(file)))).headers['content-type'] ?? ''
          ).split(/;\s*/);
          const said = `${sameTypes[type] ?? type}; ${charset}`.toLowerCase();
          if (said !== contentTypeOf(file)) wrong.push(`${file}: ${said}`);
        }
      }
      expect(wrong).toEqual([]);
    });

    test('headers and cache rules are those of the list', async () => {
      for (const path of [
        '/',
        addressOfFile(article),
        asset,
        '/sw.js',
        '/api/v1/index.json',
        '/agent/sidebar/',
      ]) {
        const { status, headers } = await get(at(path));
        const wanted = Object.fromEntries(
          Object.entries(headersFor(path, headerRulesOf({ ...emptySite, ticketTools }))).map(
            ([name, value]) => [name.toLowerCase(), value],
          ),
        );
        expect([path, status, headers]).toEqual([path, 200, expect.objectContaining(wanted)]);
        const isOurs =
          /^(?:content-security-policy|x-frame-options|referrer-policy|strict-transport-security)$/;
        expect([path, ...Object.keys(headers).filter((name) => isOurs.test(name))].sort()).toEqual(
          [path, ...Object.keys(wanted).filter((name) => isOurs.test(name))].sort(),
        );
      }
    });

    const encodings = host === 'nginx' ? (['gzip'] as const) : (['br', 'gzip'] as const);
    test.each(encodings)('files that are compressed as %s', async (encoding) => {
      for (const path of [article, asset, '/sw.js']) {
        const plain = await get(at(addressOfFile(path)));
        expect([path, plain.headers['content-encoding']]).toEqual([path, undefined]);
        const packed = await get(at(addressOfFile(path)), { 'Accept-Encoding': encoding });
        if (!existsSync(join(folder, `${path}.gz`))) continue;
        expect([path, packed.headers['content-encoding']]).toEqual([path, encoding]);
        expect(packed.headers['content-type']).toBe(plain.headers['content-type']);
        expect(packed.headers['cache-control']).toBe(plain.headers['cache-control']);
        expect(packed.headers.vary).toMatch(/accept-encoding/i);
        const unpack = encoding === 'br' ? brotliDecompressSync : gunzipSync;
        expect(unpack(packed.body).equals(readFileSync(join(folder, path)))).toBe(true);
      }
    });

    test('an encoding that is refused is not sent', async () => {
      const { headers } = await get(at(addressOfFile(article)), { 'Accept-Encoding': 'br;q=0, gzip;q=0' });
      expect(headers['content-encoding']).toBeUndefined();
    });

    test('the 404 page, with its headers', async () => {
      for (const path of ['/es/kb/99999/', '/nowhere', '/es/kb/99999.md', '/_astro/gone.js']) {
        const { status, headers, body } = await get(at(path));
        expect([path, status]).toEqual([path, 404]);
        expect(body.toString()).toContain('<kb-not-found');
        expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/i);
        if (path.startsWith('/_astro/')) continue;
        expect(headers['content-security-policy']).toContain("default-src 'none'");
        expect(headers['cache-control']).toContain('max-age=0');
      }
    });

    test('one address per page: a missing slash is added, on the host the reader used', async () => {
      const page = at(addressOfFile(article));
      for (const path of [page.slice(0, -1), ...(base === '/' ? [] : [base.slice(0, -1)])]) {
        const { status, headers } = await get(path, { Host: 'help.example:8443' });
        expect([path, String(status)]).toEqual([path, expect.stringMatching(/^30[18]$/)]);
        expect(headers.location).toMatch(new RegExp(`^(?:http://help\\.example:8443)?${path}/$`));
      }
    });

    test('old addresses', async () => {
      const kb = /kb\/(\d+)\//.exec(article)![1]!;
      const own = [
        ['/hc/en-us/articles/360?x=1&y=a%20b', '/help/en/kb/1/?x=1&y=a%20b'],
        ['/hc/en-us/articles/360-Coffee-is-cold', '/help/en/kb/1/'],
        ['/HC/en-us/articles/360/', '/help/en/kb/1/'],
        ['/help/gu%C3%ADa', '/help/es/kb/1/'],
        ['/help/guide/setup/first.html', '/help/kb/1/'],
        ['/help/shop', 'https://shop.example/'],
      ] as const;
      const generated = [
        [at(`/article/${kb}`), at(`/kb/${kb}/`)],
        [at(`/es/node/KB${kb}/`), at(`/es/kb/${kb}/`)],
      ] as const;
      for (const [from, to] of [...(site === 'subpath' ? own : []), ...generated]) {
        const { status, headers } = await get(from);
        const location = headers.location?.replace(running.origin, '');
        expect([from, status, location]).toEqual([from, 301, to]);
      }
    });
  });
});
