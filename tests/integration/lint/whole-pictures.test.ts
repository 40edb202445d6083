import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { pictureDanger, pictureTrouble } from '#lint/rules/pictures.ts';

const folder = 'tests/fixtures/sites';
const pictures = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:svg|png|jpe?g|webp|avif|gif)$/.test(name),
);

test.each(pictures)('a picture that a program wrote is complete and harmless: %s', (name) => {
  const bytes = readFileSync(join(folder, name));
  expect(pictureTrouble(name, bytes)).toBeUndefined();
  expect(pictureDanger(basename(name), bytes, {})).toBeUndefined();
});
