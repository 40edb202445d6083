import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { publicFiles } from '#content-layer/public-files.ts';
import { readContent } from '#content-layer/read-content.ts';
import { useCopy } from '../../support/use-content.ts';

const site = useCopy('tests/fixtures/sites/subpath');
const logo =
  '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n<path d="M1 1h7"/></svg>\n';

beforeEach(() => {
  site.reset();
  for (const folder of ['brand', 'public/.well-known']) mkdirSync(site.at(folder), { recursive: true });
});

function readWith(settings: string, files: Record<string, string | Buffer> = {}) {
  appendFileSync(site.at('site.yaml'), settings);
  for (const [name, bytes] of Object.entries(files)) writeFileSync(site.at(name), bytes);
  const content = readContent(site.content, site.home);
  return {
    content,
    found: content.diagnostics
      .filter(({ path }) => path.endsWith('site.yaml'))
      .map(({ range, message, hint }) => `${range.start.line}:${range.start.column} ${message} | ${hint}`),
  };
}

test('an SVG logo is part of the page, and is the icon if the site names no icon', () => {
  const { content, found } = readWith('logo: logo.svg\n', { 'brand/logo.svg': logo });
  expect(found).toEqual([]);
  expect(content.brand.logoSvg).toBe(
    '<svg class="mark" viewBox="0 0 9 9" aria-hidden="true"><path d="M1 1h7"/></svg>',
  );
  expect(content.brand.iconSvg).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(publicFiles(site.content, content).map(({ path }) => path)).toEqual(['/icon.svg']);
});

test('a PNG logo is served as a file whose name contains its hash', () => {
  const { content, found } = readWith('logo: logo.png\n', { 'brand/logo.png': Buffer.from('picture') });
  expect(found).toEqual([]);
  expect(publicFiles(site.content, content)).toMatchObject([
    { path: content.brand.logoFile, bytes: Buffer.from('picture') },
  ]);
  expect(content.brand.logoFile).toMatch(/^\/logo\.[\da-f]{8}\.png$/);
});

test('files in `public` are served unchanged, except hidden files outside `.well-known`', () => {
  const { content } = readWith('', {
    'public/CNAME': 'help.example',
    'public/.well-known/security.txt': 'Contact: mailto:a@b.example',
    'public/.DS_Store': 'x',
  });
  expect(publicFiles(site.content, content).map(({ path }) => path)).toEqual([
    '/.well-known/security.txt',
    '/CNAME',
  ]);
});

test.each([
  ['logo: lego.svg', '8:7 Missing file `brand/lego.svg` | The folder `brand` has: logo.svg.'],
  ['icon: none.svg', '8:7 Missing file `brand/none.svg` | The folder `brand` has: logo.svg.'],
  [
    'theme: { fonts: { sans: { family: Lato, files: [{ file: lato.woff2 }] } } }',
    '8:57 Missing file `brand/lato.woff2` | The folder `brand` has: logo.svg.',
  ],
])('a missing file is reported at the field that names it: %s', (settings, problem) => {
  expect(readWith(`${settings}\n`, { 'brand/logo.svg': logo }).found).toEqual([problem]);
});

test.each([
  ['<svg><script>alert(1)</script></svg>', '`<script>`'],
  ['<svg><image href="https://a.example/x.png"/></svg>', 'address `https://a.example/x.png`'],
  ['<svg><path style="fill:red" d="M0 0"/></svg>', '`style` or `class`'],
  [`<svg><path d="${'M0 0'.repeat(1000)}"/></svg>`, '4023 characters'],
  ['hello', 'text before `<svg>`'],
])('an unsafe or oversized logo is an error: %.40s', (svg, what) => {
  const { content, found } = readWith('logo: logo.svg\n', { 'brand/logo.svg': svg });
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(`8:7 Unexpected ${what} in \`brand/logo.svg\` | `);
  expect(content.brand.logoSvg).toBeUndefined();
});

test('an invalid contact leaves the others in place, and references to it are not unknown', () => {
  writeFileSync(
    site.at('contacts.yaml'),
    '- { id: desk, name: { en: Desk, es: Mesa }, for: { en: All, es: Todo }, email: nobody }\n' +
      '- { id: lab, name: { en: Lab, es: Taller }, for: { en: All, es: Todo }, email: lab@help.example }\n',
  );
  writeFileSync(
    site.at('topics.yaml'),
    site.read('topics.yaml').replace(/^- id: (\w+)/, '- id: $1\n  contacts: [desk, lab]'),
  );
  const { diagnostics, contacts } = readContent(site.content, site.home);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
    { path: join('content', 'contacts.yaml'), message: expect.stringContaining('0.email') as string },
  ]);
  expect(contacts.map(({ id }) => id)).toEqual(['lab']);
});
