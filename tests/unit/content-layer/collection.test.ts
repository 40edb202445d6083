import { expect, test, vi } from 'vitest';
import { Collection, type Entry } from '#content-layer/collection.ts';
import { once, withReads } from '#content-layer/reads.ts';

const entries = (): Entry[] => [
  { id: '1/en', data: { title: 'One' }, digest: 'a' },
  { id: '2/en', data: { title: 'Two' }, digest: 'b' },
];
const text = { html: '<p>', metadata: { headings: [] } };
const readText = vi.fn(() => text);
const texts = { read: readText, digestOf: (id: string) => `text of ${id}` };
const collection = new Collection('translations', entries(), texts);

const readsOf = async (work: () => unknown) =>
  Object.fromEntries((await withReads(async () => work())).reads);

test('getting an entry is a read of it, and using its text is a read of the text', async () => {
  readText.mockClear();
  expect(await readsOf(() => collection.get('1/en')!.data)).toEqual({ 'translations/1/en': 'a' });
  // Astro copies an entry before a page has it.
  expect(await readsOf(() => ({ ...collection.get('1/en')! }))).toEqual({ 'translations/1/en': 'a' });
  expect(readText).not.toHaveBeenCalled();
  expect(await readsOf(() => expect(collection.get('1/en')!.rendered!.html).toBe('<p>'))).toEqual({
    'translations/1/en': 'a',
    'translations/1/en#text': 'text of 1/en',
  });
  expect(await readsOf(() => collection.get('2/en')!.rendered!.metadata)).toHaveProperty([
    'translations/2/en#text',
  ]);
});

test('getting a missing entry is a read too, because it may be added later', async () => {
  expect(await readsOf(() => expect(collection.get('3/en')).toBeUndefined())).toEqual({
    'translations/3/en': '',
  });
  expect(collection.digestOf('3/en')).toBe('');
  expect(collection.digestOf('3/en#text')).toBe('');
});

test('listing entries is a read of the list, not of any text', async () => {
  const reads = await readsOf(() => [...collection.values()].map(({ id, rendered }) => [id, rendered]));
  expect(reads).toEqual({ 'translations/*': collection.digestOf('*') });
});

test('the digest of a list changes with its entries and their order', () => {
  const of = (list: Entry[]) => new Collection('translations', list).digestOf('*');
  const [one, two] = entries() as [Entry, Entry];
  expect(of(entries())).toBe(collection.digestOf('*'));
  const others = [[one], [two, one], [one, { ...two, digest: 'c' }], [one, { ...two, id: '2/es' }]];
  expect(new Set([entries(), ...others].map(of)).size).toBe(5);
});

test('digestOf returns the digests that a page records', async () => {
  const reads = await readsOf(() => [collection.get('1/en')!.rendered!.html, collection.values()]);
  expect(Object.keys(reads)).toHaveLength(3);
  for (const [name, digest] of Object.entries(reads))
    expect(collection.digestOf(name.replace('translations/', '')), name).toBe(digest);
});

test('an entry can be read outside a page', () => {
  expect(() => collection.get('1/en')!.rendered!.html).not.toThrow();
});

test('`once` runs its work once and records its reads for every page that calls it', async () => {
  const work = vi.fn(async () => [...collection.values()].length);
  const ask = () => withReads(() => once('count', work));
  const [first, second] = await Promise.all([ask(), ask()]);
  const third = await ask();
  expect(work).toHaveBeenCalledTimes(1);
  for (const { value, reads } of [first, second, third]) {
    expect(value).toBe(2);
    expect([...reads.keys()]).toEqual(['translations/*']);
  }
});
