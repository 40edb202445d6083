import { describe, expect, test } from 'vitest';
import { tools } from '#replies/tools.ts';
import { writeHtml } from '#replies/formats/html.ts';
import { replyFor } from '../reply-fixture.ts';

// Every character that means something somewhere, through every format; the files are there to be read by people.
describe.each(['en', 'es'] as const)('a reply in %s', (lang) => {
  const formats = new Map(tools.map(({ id, format }) => [format.id, { id, format }]));

  test.each([...formats.keys()])('%s', async (name) => {
    const { id, format } = formats.get(name)!;
    const reply = replyFor(id, lang);
    const { text, html } = format.write(reply);
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/${name}.${lang}.txt`);
    // Rich text is the same for every tool that takes it.
    if (html !== undefined) expect(html).toBe(writeHtml(reply));
    if (name === 'html')
      await expect(`${html!.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
        `golden/${name}.${lang}.html.txt`,
      );
  });
});
