import { describe, expect, test } from 'vitest';
import type { PageReader } from '#lint/pair.ts';
import { openDocument } from '#lint/read/open-document.ts';
import { checkGroup } from '#lint/run.ts';
import { noSettings } from '#lint/settings.ts';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(lint(en, es).filter(({ ruleId }) => ruleId === 'link-parity'));

describe('link-parity', () => {
  test.each([
    ['See [it](kb:2816).', 'Véalo.', 'link-parity es 1'],
    ['See [it](https://a.example/x).', 'Vea [esto](https://a.example/y).', 'link-parity es 1'],
    ['See [it](https://a.example/x#ports).', 'Vea [esto](https://a.example/x#prts).', 'link-parity es 1'],
    [
      '## A {/* #a */}\n\nSee [b](#b).\n\n## B {/* #b */}\n\nText.',
      '## A {/* #a */}\n\nVea [b](#a).\n\n## B {/* #b */}\n\nTexto.',
      'link-parity es 3',
    ],
    ['See [it](/en/setup/#open-the-ports).', 'Vea [esto](/es/setup/#open-the-prts).', 'link-parity es 1'],
    ['See [it](../setup.md#open-the-ports).', 'Vea [esto](../setup.md#open-teh-ports).', 'link-parity es 1'],
    [
      'See [a](/en/setup/#sidebar) and [b](/en/setup/#pagination).',
      'Vea [a](/es/setup/#sidebar) y [b](/es/setup/#paginaton).',
      'link-parity es 1',
    ],
    ['See [it](/en/setup/#open).', 'Vea [esto](/es/setup/).', 'link-parity es 1'],
    ['See [it](setup.mdx#open).', 'Vea [esto](setup.mdx).', 'link-parity es 1'],
    ['See [it](https://a.example/x#open).', 'Vea [esto](https://a.example/x).', 'link-parity es 1'],
    ['See [it](https://a.example/x?id=1).', 'Vea [esto](https://a.example/x?id=2).', 'link-parity es 1'],
    [
      'See [a](https://a.example/en/x#open) and [b](https://a.example/en/y#close).',
      'Vea [a](https://a.example/es/x#abrir) y [b](https://a.example/es/y).',
      'link-parity es 1',
    ],
    [
      'See [a](https://a.example/en/x) and [b](https://a.example/en/y/first).',
      'Vea [a](https://a.example/es/x) y [b](https://a.example/es/y/last).',
      'link-parity es 1',
    ],
    [
      'See [it](https://youtu.be/dk-0XW3vPx1).',
      'Vea [esto](https://youtu.be/dk-0XW3Px1).',
      'link-parity es 1',
    ],
    ['See [it](https://youtu.be/dk-0XW3vPx1).', 'Vea [esto](https://youtu.be/dk-x).', 'link-parity es 1'],
    ['## Día\n\nVea [a](#dia).', '## Day\n\nSee [a](#date).\n\n## Date', 'link-parity es 3'],
  ])('a difference is reported: %j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['See [it](https://a.example/en/x#ports).', 'Vea [esto](https://a.example/es/x#portes).'],
    ['See [it](/en/setup/#professional).', 'Vea [esto](/es/setup/#profesional).'],
    ['See [it](/en/setup/#format-csv).', 'Vea [esto](/es/setup/#formato-csv).'],
    ['See [it](/en/setup/#open-the-ports).', 'Vea [esto](/es/setup/#abrir-los-puertos).'],
    [
      'See [a](/en/setup/#sidebar) and [b](/en/setup/#versions).',
      'Vea [a](/es/setup/#sidebar) y [b](/es/setup/#versiones).',
    ],
    ['See [it](/en/setup/).', 'Vea [esto](/es/setup/).'],
    ['See [it](https://en.wikipedia.org/wiki/Port).', 'Vea [esto](https://es.wikipedia.org/wiki/Puerto).'],
    ['See [it](https://www.a.example/x/).', 'Vea [esto](http://a.example/x).'],
    ['## How it works\n\nSee [a](#how-it-works).', '## Cómo funciona\n\nVea [a](#como-funciona).'],
    ['## Añadir más\n\nVea [a](#anadir-mas).', '## Add more\n\nSee [a](#add-more).'],
    ['See [it](https://youtu.be/aaaa).', 'Vea [esto](https://youtu.be/bbbb).'],
    ['Watch [it](https://a.example/videos/intro-7).', 'Vea [esto](https://a.example/videos/intro-9).'],
    ['See [it](https://youtu.be/dk-0XW3vPx1).', 'Vea [esto](https://youtu.be/q_77tZZa91B).'],
    [
      'See [a](https://a.example/en/x) and [b](https://a.example/en/first).',
      'Vea [a](https://a.example/es/equis) y [b](https://a.example/es/primera).',
    ],
    ['See [it](https://a.example/t/1).', 'Vea [esto](https://a.example/t/2?locale=espanol).'],
    ['See [it](https://a.example/find?q=open+port).', 'Vea [esto](https://a.example/find?q=abrir+puerto).'],
    ['See [it](https://a.example/x#open).', 'Vea [esto](https://a.example/es/x).'],
    ['', ''],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });
});

describe('anchors on other pages', () => {
  const pages = new Map(
    [
      ['en/ports.md', '# Ports\n\n## Open them\n\n## Close them\n\n<a id="top"></a>'],
      ['es/ports.md', '# Puertos\n\n## Abrirlos\n\n## Cerrarlos\n\n<a id="top"></a>'],
      ['es/other.md', '# Otra'],
      ['en/other.md', '# Other'],
    ].map(([path, text]) => [path!, openDocument(path!, path!.slice(0, 2), text!).document!]),
  );
  const pageAt: PageReader = ({ lang }, address) => pages.get(`${lang}/${address}`);
  const check = (en: string, es: string, read: PageReader = pageAt) => {
    const source = openDocument('en/a.md', 'en', en).document!;
    const target = openDocument('es/a.md', 'es', es).document!;
    const group = { source, targets: [target], singles: false, complete: true, more: [], pageAt: read };
    return checkGroup(group, noSettings);
  };

  test('an anchor that only the source page has is reported', () => {
    const [finding, ...more] = check('See [it](ports.md#open-them).', 'Vea [esto](ports.md#open-them).');
    expect(finding).toMatchObject({
      ruleId: 'link-parity',
      severity: 'error',
      message: 'Unexpected anchor `#open-them`, which `es/ports.md` does not have',
      hint: 'The place is `#abrirlos` there.',
    });
    expect(more).toEqual([]);
  });

  test.each([
    ['translated', 'See [it](ports.md#open-them).', 'Vea [esto](ports.md#abrirlos).'],
    ['an id', 'See [it](ports.md#top).', 'Vea [esto](ports.md#top).'],
    ['that the source lacks too', 'See [it](ports.md#gone).', 'Vea [esto](ports.md#gone).'],
    ['on a page that is not there', 'See [it](none.md#open).', 'Vea [esto](none.md#open).'],
  ])('a valid anchor is not reported: %s', (_, en, es) => {
    expect(check(en, es)).toEqual([]);
  });

  test('an anchor on a file shared by all languages is not reported', () => {
    const read: PageReader = () => pages.get('en/ports.md');
    expect(check('See [it](ports.md#open-them).', 'Vea [esto](ports.md#abrirlos).', read)).toEqual([]);
  });
});
