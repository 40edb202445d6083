import { describe, expect, test } from 'vitest';
import { openDocument } from '#lint/read/open-document.ts';
import { checkPair } from '#lint/run.ts';
import { noSettings } from '#lint/settings.ts';
import { lint, places } from '../../../support/lint.ts';

const found = (en: string, es: string) =>
  places(lint(en, es).filter(({ ruleId }) => ruleId === 'placeholders'));

describe('placeholders', () => {
  test.each([
    ['Hello %NAME%.', 'Hola, %NOMBRE%.', 'placeholders es 1'],
    ['Hello {name}.', 'Hola, {nombre}.', 'placeholders es 1'],
    ['Hello {{name}}.', 'Hola, {{nombre}}.', 'placeholders es 1'],
    ['Hello %(user)s.', 'Hola, %(usuario)s.', 'placeholders es 1'],
    ['Set $EDITOR first.', 'Defina antes $EDITORA.', 'placeholders es 1'],
    ['From %1$s to %2$s.', 'De %1$s a %3$s.', 'placeholders es 1'],
    ['Mail %email% now.', 'Escriba a %correo%.', 'placeholders es 1'],
    ['Hello $first_name.', 'Hola, $nombre.', 'placeholders es 1'],
  ])('a difference is reported: %j | %j', (en, es, place) => {
    expect(found(en, es)).toEqual([place]);
  });

  test.each([
    ['Set YOUR_TOKEN.', 'Defina YOUR_TOKEN.'],
    ['It costs $5 USD, between 5% and 10%.', 'Cuesta 5 USD, entre 5% y 10%.'],
    ['From %1$s to %2$s.', 'A %2$s desde %1$s.'],
    ['', ''],
  ])('a correct translation is not reported: %j | %j', (en, es) => {
    expect(found(en, es)).toEqual([]);
  });

  test.each([
    ['{{< note title="Read this" >}}\n\nText.', '{{< note title="Lea esto" >}}\n\nTexto.', []],
    ['See [it]({{ "/a/" | relative_url }}).', 'Vea [esto](/es/a/).', []],
    ['See [it]({{< ref "a.md" >}}).', 'Vea [esto]({{< ref "a.md" >}}).', []],
    ['See [it]({% link a.md %}).', 'Vea [esto]({% link b.md %}).', ['link-parity es 1']],
    ['See [it]({{ site.url }}/a/).', 'Vea [esto]({{ site.url }}/b/).', ['link-parity es 1']],
    ['{{< tip >}} Text.', '{{< warning >}} Texto.', ['placeholders es 1']],
  ])('a placeholder in a Markdown template is compared: %j | %j', (en, es, expected) => {
    const source = openDocument('en.md', 'en', en).document!;
    const target = openDocument('es.md', 'es', es).document!;
    expect(places(checkPair(source, target, noSettings))).toEqual(expected);
  });
});
