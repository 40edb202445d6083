import { expect, test } from 'vitest';
import type { ArticleText } from '#article/model.ts';
import { collectionsOf } from '#content-layer/collections.ts';
import { readContent } from '#content-layer/read-content.ts';
import { withReads } from '#content-layer/reads.ts';

const root = 'tests/fixtures/sites/gaps';
const collections = collectionsOf(root, readContent(root), () => ({ day: '', findings: [] }));
const translation = () => collections.get('translations')!.get('1/es')!;

test('a rendered translation is one HTML string with its headings, links and pictures', () => {
  const { html, metadata } = translation().rendered!;
  expect(metadata['headings']).toEqual([{ depth: 2, slug: 'hold', text: 'Mantenga pulsado el botón' }]);
  expect(html).toContain('<h2 id="hold">Mantenga pulsado el botón</h2>');
  expect(html).toContain('<a href="/es/kb/2/#open-ports">el cortafuegos</a>');
  expect(html).toMatch(/<img src="\/kb\/1\/button\.es\.png" [^>]*width="40"/);
});

test('the metadata of a rendered translation has its text as blocks', () => {
  const { lead, sections } = translation().rendered!.metadata['text'] as ArticleText;
  expect(lead).toEqual([]);
  expect(sections.map(({ id, blocks }) => [id, blocks.map(({ type }) => type)])).toEqual([
    ['hold', ['paragraph', 'picture']],
  ]);
});

test('a page has read a text if it uses the text, not if it uses the title only', async () => {
  const { reads: ofTitle } = await withReads(async () => translation().data['title']);
  expect([...ofTitle.keys()]).toEqual(['translations/1/es']);
  const { reads: ofText } = await withReads(async () => translation().rendered!.metadata);
  expect([...ofText.keys()]).toEqual(['translations/1/es', 'translations/1/es#text']);
});
