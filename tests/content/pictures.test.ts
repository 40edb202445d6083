import { readFileSync } from 'node:fs';
import { imageSize } from 'image-size';
import { describe, expect, test } from 'vitest';
import { pick } from '#i18n/translate.ts';
import { readContent } from '#content-layer/read-content.ts';

const { site, topics } = readContent('src/content');
const drawn = JSON.parse(readFileSync('src/content/public/og/texts.json', 'utf8')) as Record<string, string>;

describe('the pictures other sites show say what the site says; `npm run pictures` draws them', () => {
  test.each(site.languages)('%s', (lang) => {
    const expected = {
      [`site.${lang}`]: `${site.name}. ${pick(site.tagline, lang)}`,
      ...Object.fromEntries(
        topics.map(({ id, name, description }) => [
          `${id}.${lang}`,
          `${pick(name, lang)}. ${pick(description, lang)}`,
        ]),
      ),
    };
    for (const [name, text] of Object.entries(expected)) {
      expect(drawn[name]).toBe(text);
      const { width, height } = imageSize(readFileSync(`src/content/public/og/${name}.png`));
      expect([width, height]).toEqual([1200, 630]);
    }
  });
});
