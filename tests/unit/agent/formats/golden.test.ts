import { describe, expect, test } from 'vitest';
import { tools } from '#agent/tools.ts';
import { replyFor } from '../reply-fixture.ts';

// Every character that means something somewhere, through every format; the files are there to be read by people.
describe.each(['en', 'es'] as const)('a reply in %s', (lang) => {
  const formats = new Map(tools.map(({ id, format }) => [format.id, { id, format }]));

  test.each([...formats.keys()])('%s', async (name) => {
    const { id, format } = formats.get(name)!;
    const { text, html } = format.write(replyFor(id, lang));
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/${name}.${lang}.txt`);
    if (html !== undefined)
      await expect(`${html.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
        `golden/${name}.${lang}.html.txt`,
      );
  });
});
