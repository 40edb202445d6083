import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { lexiconOf } from '#lint/locales/lexicon.ts';

// What a comment says a function gives is what it gives: `@example fold('Año') // 'ano'`.

interface Example {
  file: string;
  call: string;
  result: string;
}

type Names = Record<string, unknown>;

const glossary = {
  doNotTranslate: ['TWS'],
  terms: [
    {
      id: 'firewall',
      en: { term: 'firewall', accepted: [], synonyms: [] },
      es: { term: 'cortafuegos', accepted: [], synonyms: ['muro de fuego'] },
    },
  ],
};

/** What examples name besides the exports of their own file. */
const others: Names = { lexiconOf, glossary };

const examples = globSync('src/**/*.ts').sort().flatMap(examplesIn);

function examplesIn(file: string): Example[] {
  // A long example has its result on the next line.
  const text = readFileSync(file, 'utf8').replace(/\n \*\s+\/\/ /g, ' // ');
  return text
    .split('\n')
    .flatMap((line) =>
      line
        .replace(/\s*\*\/\s*$/, '')
        .split('@example ')
        .slice(1),
    )
    .map((example) => {
      const [call = '', result = ''] = example.trim().split(' // ');
      return { file, call, result };
    });
}

test('there are examples, each with its result', () => {
  expect(examples.length).toBeGreaterThan(100);
  expect(examples.filter(({ result }) => result === '')).toEqual([]);
});

test.each(examples)('$file: $call', async ({ file, call, result }) => {
  const { default: _, ...own } = (await import(resolve(file))) as Names;
  const names = { ...others, ...own };
  const evaluate = runInThisContext(`({ ${Object.keys(names).join()} }) => [${call}, ${result}]`) as (
    names: Names,
  ) => [unknown, unknown];
  const [actual, expected] = evaluate(names);
  expect(actual).toEqual(expected);
});
