import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteSchema } from '#cli/site-schema.ts';
import { site } from '#schema/site.ts';

const published = JSON.parse(readFileSync('docs/schemas/site.schema.json', 'utf8')) as object;

test('the published schema is the one the code has; `npm run schemas` writes it', () => {
  expect(published).toEqual(siteSchema());
});

test('the settings of every site here are valid', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(published);
  const folders = readdirSync('tests/fixtures/sites').map((name) => `tests/fixtures/sites/${name}`);
  for (const folder of folders) {
    validate(parse(readFileSync(`${folder}/site.yaml`, 'utf8')));
    expect(validate.errors).toBeNull();
  }
});

test('the page about site.yaml has every field', () => {
  const page = readFileSync('docs/site-yaml.md', 'utf8');
  const missing = Object.keys(site.shape).filter((name) => !page.includes(`\`${name}\``));
  expect(missing).toEqual([]);
});
