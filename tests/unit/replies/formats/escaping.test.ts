import { describe, expect, test } from 'vitest';
import { tools } from '#replies/tools.ts';
import type { PublishedInline } from '#article/published.ts';

const formats = Object.fromEntries(tools.map(({ format }) => [format.id, format]));

/** A reply of one paragraph, as a format writes it, without what stands around the paragraph. */
function write(format: string, children: PublishedInline[], flavour: 'text' | 'html' = 'text'): string {
  const part = {
    lang: 'en' as const,
    heading: ['BEGIN'],
    notices: [],
    blocks: [{ type: 'paragraph' as const, children }],
    link: { label: 'END', href: 'https://help.example/' },
    id: 'KB7',
  };
  const written = formats[format]!.write({ greeting: undefined, parts: [part] })[flavour]!;
  return /BEGIN\W*?(?:\n\n|<\/strong><\/p>)([\s\S]*?)(?:\n\n\W*END|<p><a href="https:\/\/help)/.exec(
    written,
  )![1]!;
}

describe('text that looks like markup is escaped', () => {
  test.each([
    ['jira', 'a | b {code} [x] !y! {color:red}', 'a \\| b \\{code\\} \\[x\\] \\!y! \\{color:red\\}'],
    ['jira', 'h1. Title', 'h1&#46; Title'],
    ['jira', '# one', '\\# one'],
    ['jira', '- one', '\\- one'],
    ['jira', 'choose (x), (/) or (*r) :) ;D', 'choose &#40;x), &#40;/) or &#40;\\*r) &#58;) &#59;D'],
    ['jira', 'C:\\Jts &amp; (note)', 'C:&#92;Jts &amp;amp; (note)'],
    ['textile', 'a | *b* @c@ ??d?? %e%', 'a &#124; &#42;b&#42; &#64;c&#64; &#63;&#63;d?? &#37;e%'],
    ['textile', '# one', '&#35; one'],
    ['textile', 'h1. Title', 'h1&#46; Title'],
    ['textile', '<b> & "x":y', '&lt;b&gt; &amp; "x&#34;:y'],
    ['slack', '*b* ~s~ `c` <!channel> :wave:', '\u2060*b* \u2060~s~ \u2060`c` <!channel> \u2060:wave:'],
    ['slack', '("*x*") 10:30:45', '("\u2060*x*") 10:30:45'],
    ['slack', '> quoted', '\u2060> quoted'],
    ['zendesk', '1. March', '1\\. March'],
    ['zendesk', '# one', '\\# one'],
    ['zendesk', '{{ticket.requester.email}}', '{\u2060{ticket.requester.email}}'],
    ['github', 'attempt #3 of @ibkr, a@b.example', 'attempt #\u20603 of @\u2060ibkr, a\\@b.example'],
    ['html', 'see #{ticket.id}', 'see #\u2060{ticket.id}'],
    ['plain', '*b* <x> | {y}', '*b* <x> | {y}'],
  ])('%s: %s', (format, text, written) => {
    expect(write(format, [text])).toBe(written);
  });

  test('rich text escapes markup, attributes and placeholders', () => {
    const hostile = '<img src=x onerror=alert(1)> " \' & #{ticket.id} {%x%} {!y}';
    expect(write('html', [hostile], 'html')).toBe(
      '<p>&lt;img src=x onerror=alert(1)&gt; &quot; &#39; &amp; #\u2060{ticket.id} {\u2060%x%} {\u2060!y}</p>',
    );
    const link: PublishedInline = { type: 'link', href: 'https://x.example/?a="b"&c=<d>', children: ['<x>'] };
    expect(write('html', [link], 'html')).toBe(
      '<p><a href="https://x.example/?a=&quot;b&quot;&amp;c=&lt;d&gt;">&lt;x&gt;</a></p>',
    );
  });

  test.each([
    ['jira', '[a &#124; &#91;b&#93; (c)|https://x.example/a%7Cb%20c]'],
    ['textile', '"a &#124; &#91;b&#93; &#40;c&#41;":https://x.example/a%7Cb%20c'],
    ['github', '[a | \\[b\\] (c)](https://x.example/a|b%20c)'],
    ['slack', 'a | [b] (c): https://x.example/a|b c'],
  ])('a link in %s', (format, written) => {
    const link: PublishedInline = {
      type: 'link',
      href: 'https://x.example/a|b c',
      children: ['a | [b] (c)'],
    };
    expect(write(format, [link])).toBe(written);
  });
});
