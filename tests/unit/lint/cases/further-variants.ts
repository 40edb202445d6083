import type { Variant } from './variants.ts';

/** More passages by kind, in other languages and of other subjects than those in `variants.ts`. */
export const furtherVariants: Readonly<Record<string, readonly Variant[]>> = {
  'dos as acronym': [
    {
      from: 'en',
      to: 'es',
      source: 'The emulator runs DOS games in a window.',
      target: 'El emulador ejecuta juegos de DOS en una ventana.',
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Filter traffic at the edge to stop a DoS attack.',
      target: 'Filtre o tráfego na borda para deter um ataque DoS.',
    },
    {
      from: 'en',
      to: 'de',
      source: 'Send an SOS with the ACHT module.',
      target: 'Senden Sie ein SOS mit dem Modul ACHT.',
    },
  ],
  'number in a name': [
    {
      from: 'en',
      to: 'fr',
      source: 'The library has a card game called Crazy Eights.',
      target: 'La bibliothèque propose un jeu de cartes, le huit américain.',
      oneWay: true,
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Choose the Four Seasons theme.',
      target: 'Escolha o tema Quatro Estações.',
    },
  ],
  'colon and ellipsis': [
    {
      from: 'en',
      to: 'fr',
      source: 'Put a colon between the key and its value.',
      target: 'Mettez deux-points entre la clé et sa valeur.',
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Write a colon, then the name.',
      target: 'Escreva dois-pontos e depois o nome.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'Open the overflow menu (…) in the header.',
      target: 'Abra el menú de tres puntos (…) de la cabecera.',
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Select the ellipsis button beside the file.',
      target: 'Selecione o botão de três pontos ao lado do arquivo.',
    },
    {
      from: 'en',
      to: 'de',
      source: 'Click the ellipsis beside the row.',
      target: 'Klicken Sie auf die drei Punkte neben der Zeile.',
    },
  ],
  'english number word in a name': [
    {
      from: 'en',
      to: 'de',
      source: 'The award went to the Big Five team.',
      target: 'Der Preis ging an das Team Big Five.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'Follow the Twelve-Factor method.',
      target: 'Siga el método Twelve-Factor.',
    },
  ],
  'shift left is no key': [
    {
      from: 'en',
      to: 'pt',
      source: 'The shift-left movement puts tests first.',
      target: 'O movimento shift-left põe os testes no início.',
    },
    {
      from: 'en',
      to: 'de',
      source: 'We control-plane the traffic; enter-and-exit logs are kept.',
      target: 'Wir steuern den Verkehr; Protokolle über Ein- und Austritt bleiben.',
    },
  ],
  'range of days in a date': [
    {
      from: 'en',
      to: 'fr',
      source: 'The sale runs June 3–7, 2025.',
      target: 'La vente a lieu du 3 au 7 juin 2025.',
    },
    {
      from: 'en',
      to: 'de',
      source: 'Closed December 24-26, 2025.',
      target: 'Geschlossen vom 24. bis 26. Dezember 2025.',
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Closed December 24-26, 2025.',
      target: 'Fechado de 24 a 27 de dezembro de 2025.',
      found: ['figures'],
    },
  ],
  'unit glued to its number': [
    {
      from: 'en',
      to: 'es',
      source: 'Images may have up to 12MB.',
      target: 'Las imágenes pueden tener hasta 12 MB.',
    },
    { from: 'en', to: 'fr', source: 'The cable is 3m long.', target: 'Le câble mesure 3 m.' },
    { from: 'en', to: 'de', source: 'Wait 500ms.', target: 'Warten Sie 500 ms.' },
  ],
  'number glued to its label': [
    { from: 'en', to: 'es', source: 'Connect PORT1 to PORT2.', target: 'Conecte el puerto 1 al puerto 2.' },
    { from: 'en', to: 'de', source: 'See FIG3 below.', target: 'Siehe Abbildung 3 unten.' },
  ],
  'four digit clock': [
    {
      from: 'en',
      to: 'fr',
      source: 'Support is open 0900–1800.',
      target: "L'assistance est ouverte de 9 h à 18 h.",
    },
    {
      from: 'en',
      to: 'de',
      source: 'The office opens at 0730 hours.',
      target: 'Das Büro öffnet um 7:30 Uhr.',
    },
  ],
  'step letter bis': [
    { from: 'en', to: 'fr', source: '## Step 3b\n\nSave it.', target: '## Étape 3 bis\n\nEnregistrez-le.' },
    { from: 'en', to: 'es', source: 'Section 4a has moved.', target: 'La sección 4 bis se ha movido.' },
  ],
  'one or the other': [
    {
      from: 'en',
      to: 'es',
      source: 'Use a key or a password; either will do.',
      target: 'Use una clave o una contraseña; cualquiera de las dos sirve.',
    },
    {
      from: 'en',
      to: 'fr',
      source: 'Either disk can be the first.',
      target: "L'un ou l'autre des deux disques peut être le premier.",
    },
  ],
  'decades and nineties': [
    { from: 'en', to: 'pt', source: 'Its design is from the 1980s.', target: 'O design é dos anos 1980.' },
    {
      from: 'en',
      to: 'es',
      source: 'The format dates from the 90s.',
      target: 'El formato es de los años noventa.',
    },
  ],
  'gloss of a number': [
    { from: 'en', to: 'fr', source: 'You have three (3) attempts.', target: 'Vous avez trois essais.' },
  ],
  'name with a number said once': [
    {
      from: 'en',
      to: 'es',
      source: 'Turn on Layer 7 filtering. Layer 7 needs a licence.',
      target: 'Active el filtrado de Layer 7. Este necesita una licencia.',
    },
    {
      from: 'en',
      to: 'de',
      source: 'Wi-Fi 6 is faster; choose Wi-Fi 6 if you can.',
      target: 'Wi-Fi 6 ist schneller; wählen Sie es, wenn möglich.',
    },
  ],
  'same text on both sides': [
    {
      from: 'en',
      to: 'es',
      source: '| Release | Date |\n| --- | --- |\n| Heron | March 9, 2021 |',
      target: '| Versión | Fecha |\n| --- | --- |\n| Heron | March 9, 2021 |',
    },
  ],
  'php is no currency': [
    { from: 'en', to: 'fr', source: 'Requires PHP 8.2 or PHP 8.3.', target: 'Nécessite PHP 8.2 ou PHP 8.3.' },
    { from: 'en', to: 'de', source: 'Install MOP 2.5.', target: 'Installieren Sie MOP 2.5.' },
  ],
  containers: [
    {
      from: 'en',
      to: 'pt',
      source: '::: warning Heads up\nSave first.\n:::\n\nThen go on.',
      target: '::: warning Atenção\nSalve primeiro.\n:::\n\nDepois continue.',
    },
    {
      from: 'en',
      to: 'fr',
      source: ':::note\n\nRead it.\n\n:::\n\nGo on.',
      target: ':::note\n\nLisez-le.\n\n:::\n\nContinuez.',
    },
    {
      from: 'en',
      to: 'es',
      source: '::: details Show the log\nIt is long.\n:::',
      target: '::: details Mostrar el registro\nEs largo.\n:::',
    },
  ],
  'slug without accents': [
    {
      from: 'en',
      to: 'pt',
      source: '## Next steps\n\nSee [there](#next-steps).',
      target: '## Próximos passos\n\nVeja [lá](#proximos-passos).',
    },
    {
      from: 'en',
      to: 'fr',
      source: '## Set up\n\nSee [there](#set-up).',
      target: "## Mise à l'échelle\n\nVoir [là](#mise-a-l-echelle).",
    },
    {
      from: 'en',
      to: 'de',
      source: '## Overview\n\nSee [there](#overview).',
      target: '## Übersicht für Größen\n\nSiehe [dort](#uebersicht-fuer-groessen).',
    },
  ],
  'paragraphs run together': [
    {
      from: 'en',
      to: 'fr',
      source: 'Open the lid.\n\nTake out the filter and rinse it.',
      target: 'Ouvrez le couvercle.\nRetirez le filtre et rincez-le.',
      found: ['paragraphs'],
    },
    {
      from: 'en',
      to: 'de',
      source: 'The lamp blinks.\n\nThe lamp stays green.',
      target: 'Die Lampe blinkt. Die Lampe bleibt grün.',
      found: ['paragraphs'],
    },
  ],
  'double brace placeholder': [
    {
      from: 'en',
      to: 'fr',
      source: 'Run `scp {{file}} {{host}}:`.',
      target: 'Exécutez `scp {{fichier}} {{hote}}:`.',
    },
    {
      from: 'en',
      to: 'de',
      source: 'Run `chmod {{mode}} {{path/to/file}}`.',
      target: 'Führen Sie `chmod {{modus}} {{pfad/zur/datei}}` aus.',
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Run `chmod {{mode}} {{file}}`.',
      target: 'Execute `chown {{modo}} {{arquivo}}`.',
      found: ['inline-code'],
    },
  ],
  'jsx text': [
    {
      from: 'en',
      to: 'es',
      source: '```js\nreturn <button onClick={save}>Save changes</button>;\n```',
      target: '```js\nreturn <button onClick={save}>Guardar cambios</button>;\n```',
    },
    {
      from: 'en',
      to: 'de',
      source: '```js\nreturn <h2>Cart</h2>;\n```',
      target: '```js\nreturn <h2>Warenkorb</h2>;\n```',
    },
  ],
  'strings in code': [
    {
      from: 'en',
      to: 'pt',
      source: "```py\ncolors = ['red', 'blue']\n```",
      target: "```py\ncolors = ['vermelho', 'azul']\n```",
    },
    {
      from: 'en',
      to: 'es',
      source: "```js\nopen('data.json');\n```",
      target: "```js\nopen('dtaa.json');\n```",
      found: ['code-blocks'],
    },
  ],
  'mdx that is html': [
    {
      from: 'en',
      to: 'es',
      source: '<!-- Written by hand. -->\n\n# Start\n\nOpen it.',
      target: '<!-- Escrito a mano. -->\n\n# Inicio\n\nÁbralo.',
      ext: 'mdx',
    },
    {
      from: 'en',
      to: 'fr',
      source: '# Start\n\nA line<br>and another.',
      target: '# Début\n\nUne ligne<br>et une autre.',
      ext: 'mdx',
    },
  ],
  'heading id in brackets': [
    {
      from: 'en',
      to: 'pt',
      source: '## Who can join [[join]]\n\nAnybody.',
      target: '## Quem pode participar [[join]]\n\nQualquer pessoa.',
    },
    {
      from: 'en',
      to: 'fr',
      source: '## What is new {#news}\n\nA lot.',
      target: '## Les nouveautés {#news}\n\nBeaucoup.',
    },
  ],
  'title of a work': [
    {
      from: 'en',
      to: 'es',
      source:
        '- [How to Write a Good Report and Why It Matters](https://a.example/r)\n- [The Art of the Short Sentence](https://b.example/s)',
      target:
        '- [How to Write a Good Report and Why It Matters](https://a.example/r)\n- [The Art of the Short Sentence](https://b.example/s)',
    },
    {
      from: 'en',
      to: 'de',
      source: 'Further reading: *The Design of Quiet Machines*, 2014.',
      target: 'Zum Weiterlesen: *The Design of Quiet Machines*, 2014.',
    },
  ],
  'english labels': [
    {
      from: 'en',
      to: 'pt',
      source: '- Open **File > Save As** and choose **Keep the Original**.',
      target: '- Abra **File > Save As** e escolha **Keep the Original**.',
    },
    {
      from: 'en',
      to: 'de',
      source: '- In *Settings for the Account*, turn on *Show All of It*.',
      target: '- Schalten Sie in *Settings for the Account* die Option *Show All of It* ein.',
    },
  ],
  'liquid and hugo': [
    {
      from: 'en',
      to: 'es',
      source: 'See [help]({{ site.baseurl }}/help/).',
      target: 'Vea la [ayuda]({{ site.baseurl }}/es/help/).',
    },
    {
      from: 'en',
      to: 'fr',
      source: '{{< note >}}\nSave it.\n{{< /note >}}',
      target: '{{< note >}}\nEnregistrez-le.\n{{< /note >}}',
    },
    {
      from: 'en',
      to: 'de',
      source: 'See [setup]({{< ref "setup.md" >}}).',
      target: 'Siehe [Einrichtung]({{< ref "setup.md" >}}).',
    },
    {
      from: 'en',
      to: 'pt',
      source: '![Map]({% link img/map.png %})',
      target: '![Mapa]({% link img/map.png %})',
    },
  ],
  'short word as code': [
    {
      from: 'en',
      to: 'fr',
      source: 'Use the `if` block of the editor.',
      target: 'Utilisez le bloc `si` de l’éditeur.',
    },
    { from: 'en', to: 'pt', source: 'Drag `or` into the slot.', target: 'Arraste `ou` para o espaço.' },
    { from: 'en', to: 'de', source: 'Drag `say` into the slot.', target: 'Ziehen Sie `sage` in das Feld.' },
  ],
  'label with a number as code': [
    { from: 'en', to: 'de', source: 'Add `move 5 steps`.', target: 'Fügen Sie `gehe 5er Schritt` hinzu.' },
    { from: 'en', to: 'pt', source: 'Add `turn 15 degrees`.', target: 'Adicione `gire 15 graus`.' },
    {
      from: 'en',
      to: 'fr',
      source: 'Add `repeat 4 times`.',
      target: 'Ajoutez `répéter 5 fois`.',
      found: ['inline-code'],
    },
  ],
  'translated variable in code': [
    {
      from: 'en',
      to: 'es',
      source: 'The loop `for c in cities`.\n\n```py\nfor c in cities:\n    print(c)\n```',
      target: 'El bucle `for c in ciudades`.\n\n```py\nfor c in ciudades:\n    print(c)\n```',
    },
  ],
  'help output': [
    {
      from: 'en',
      to: 'es',
      source:
        '```\nUsage: tool [options]\n\n  -h, --help     show this text\n  -q, --quiet    print nothing at all\n```',
      target:
        '```\nUso: tool [opciones]\n\n  -h, --help     muestra este texto\n  -q, --quiet    no imprime nada\n```',
    },
    {
      from: 'en',
      to: 'de',
      source: '```\n  --force   overwrite files that exist\n  --dry-run only say what would be done\n```',
      target:
        '```\n  --force   vorhandene Dateien überschreiben\n  --dry-run nur sagen, was geschehen würde\n```',
    },
    {
      from: 'en',
      to: 'fr',
      source: '```\n  --force   overwrite files\n```',
      target: '```\n  --fource   écraser les fichiers\n```',
      found: ['code-blocks'],
    },
  ],
  'template comment': [
    {
      from: 'en',
      to: 'fr',
      source: '```yaml\nreplicas: {{ .count }} {{/* how many copies */}}\n```',
      target: '```yaml\nreplicas: {{ .count }} {{/* combien de copies */}}\n```',
    },
    {
      from: 'en',
      to: 'pt',
      source: '```html\n{# the list of links #}\n<ul></ul>\n```',
      target: '```html\n{# a lista de ligações #}\n<ul></ul>\n```',
    },
  ],
  mnemonic: [
    { from: 'en', to: 'es', source: '- `lt`: **l**ess **t**han', target: '- `lt`: **l**ess **t**han' },
    {
      from: 'en',
      to: 'pt',
      source: '- `cwd`: **c**urrent **w**orking **d**irectory of the shell',
      target: '- `cwd`: **c**urrent **w**orking **d**irectory of the shell',
    },
  ],
  'name said again': [
    {
      from: 'en',
      to: 'es',
      source: 'Fernbox keeps your files. Fernbox costs nothing.',
      target: 'Fernbox guarda sus archivos. El programa no cuesta nada.',
      names: ['Fernbox'],
    },
    {
      from: 'en',
      to: 'de',
      source: 'Install Fernbox, then open Fernbox.',
      target: 'Installieren Sie Fernbox und öffnen Sie es.',
      names: ['Fernbox'],
    },
    {
      from: 'en',
      to: 'es',
      source: 'Install Fernbox.',
      target: 'Instale Caja de Helecho.',
      names: ['Fernbox'],
      found: ['do-not-translate'],
    },
  ],
  'video of the language': [
    {
      from: 'en',
      to: 'fr',
      source: 'Watch [the tour](https://www.youtube.com/watch?v=ab3DE_fg-h1).',
      target: 'Regardez [la visite](https://www.youtube.com/watch?v=Zz9-kk3LmN0).',
    },
    {
      from: 'en',
      to: 'es',
      source: 'Watch [it](https://vimeo.com/12345678).',
      target: 'Vea [esto](https://vimeo.com/87654321).',
    },
  ],
  'path in two parts': [
    { from: 'en', to: 'es', source: 'Open `main.py` in the `app` folder.', target: 'Abra `app/main.py`.' },
    {
      from: 'en',
      to: 'de',
      source: 'Edit `docs/index.html`.',
      target: 'Bearbeiten Sie `index.html` im Ordner `docs`.',
    },
  ],
  'language in an address in code': [
    {
      from: 'en',
      to: 'pt',
      source: 'Open `https://a.example/en/start`.',
      target: 'Abra `https://a.example/pt/start`.',
    },
    {
      from: 'en',
      to: 'fr',
      source: 'Run `curl "https://api.example/v1?lang=en"`.',
      target: 'Exécutez `curl "https://api.example/v1?lang=fr"`.',
    },
  ],
  'weekday added': [
    {
      from: 'en',
      to: 'de',
      source: 'It ends on May 9, 2025.',
      target: 'Es endet am Freitag, dem 9. Mai 2025.',
    },
    {
      from: 'en',
      to: 'pt',
      source: 'It ends on May 9, 2025.',
      target: 'Termina na sexta-feira, 9 de maio de 2025.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'It ends on Friday, May 9, 2025.',
      target: 'Termina el jueves 9 de mayo de 2025.',
      found: ['figures'],
    },
  ],
  millions: [
    {
      from: 'en',
      to: 'pt',
      source: 'It has one million users.',
      target: 'Tem mil milhões de usuários.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'de',
      source: 'It serves one billion requests.',
      target: 'Es beantwortet eine Milliarde Anfragen.',
    },
    {
      from: 'en',
      to: 'de',
      source: 'It serves one billion requests.',
      target: 'Es beantwortet eine Billion Anfragen.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'It stores two billion rows.',
      target: 'Elle contient deux milliards de lignes.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'It stores a billion rows.',
      target: 'Contiene un billón de filas.',
      found: ['figures'],
    },
  ],
  'unit after one or an article': [
    { from: 'en', to: 'fr', source: 'Wait one hour.', target: 'Attendez une journée.', found: ['figures'] },
    {
      from: 'en',
      to: 'pt',
      source: 'Pay once a month.',
      target: 'Pague uma vez por ano.',
      found: ['figures'],
    },
    { from: 'en', to: 'de', source: 'It takes a week.', target: 'Es dauert einen Tag.', found: ['figures'] },
    { from: 'en', to: 'es', source: 'It takes a minute.', target: 'Tarda un segundo.', found: ['figures'] },
    { from: 'en', to: 'es', source: 'It takes a minute.', target: 'Tarda un minuto.' },
  ],
  'unit glued changed': [
    {
      from: 'en',
      to: 'es',
      source: 'The limit is 250ms.',
      target: 'El límite es de 250s.',
      found: ['figures'],
    },
    { from: 'en', to: 'de', source: 'A 5kg bag.', target: 'Ein Sack mit 5g.', found: ['figures'] },
  ],
  'unit that is no measure': [
    {
      from: 'en',
      to: 'es',
      source: 'At most 30 lines.',
      target: 'Como máximo 30 páginas.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'At least 8 characters.',
      target: 'Au moins 8 mots.',
      found: ['figures'],
    },
  ],
  'around the clock': [
    { from: 'en', to: 'es', source: 'We answer 24/7.', target: 'Respondemos las 24 horas, los 7 días.' },
    { from: 'en', to: 'de', source: 'We answer 24/7.', target: 'Wir antworten rund um die Uhr.' },
    {
      from: 'en',
      to: 'pt',
      source: 'We answer 24/7.',
      target: 'Respondemos em 24 semanas.',
      found: ['figures'],
    },
  ],
  'prefix of an id lost': [
    { from: 'en', to: 'es', source: 'See ticket HELP-0412.', target: 'Vea el ticket 0412.', found: ['ids'] },
    { from: 'en', to: 'de', source: 'Part number QX-7731.', target: 'Teilenummer 7731.', found: ['ids'] },
  ],
  'figure excused by code': [
    {
      from: 'en',
      to: 'es',
      source: 'Send 4 requests to `/api/v4`.',
      target: 'Envíe solicitudes a `/api/v4`.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'There are 2 ways to call `h2`.',
      target: 'Il y a des façons d’appeler `h2`.',
      found: ['figures'],
    },
  ],
  'name lost once of two': [
    {
      from: 'en',
      to: 'es',
      source: 'QuickNote is free. Get QuickNote today.',
      target: 'Nota Rápida es gratis. Consiga QuickNote hoy.',
      names: ['QuickNote'],
      found: ['do-not-translate'],
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Open QuickNote, then close QuickNote.',
      target: 'Abra o QuickNote e feche a Nota Veloz.',
      names: ['QuickNote'],
      found: ['do-not-translate'],
    },
  ],
  'anchor lost on another page': [
    {
      from: 'en',
      to: 'pt',
      source: 'See [fees](billing.md#fees).',
      target: 'Veja as [taxas](billing.md).',
      found: ['link-parity'],
    },
    {
      from: 'en',
      to: 'de',
      source: 'See [fees](/billing/#fees).',
      target: 'Siehe [Gebühren](/billing/).',
      found: ['link-parity'],
    },
  ],
  'line lost in a text block': [
    {
      from: 'en',
      to: 'es',
      source: '```text\nName: A\nPlan: B\nState: C\n```',
      target: '```text\nNombre: A\nEstado: C\n```',
      found: ['code-blocks'],
    },
    {
      from: 'en',
      to: 'fr',
      source: '```text\nsrc/\n  a.ts\n  b.ts\n  c.ts\n```',
      target: '```text\nsrc/\n  a.ts\n  c.ts\n```',
      found: ['code-blocks'],
    },
  ],
  'code word replaced': [
    {
      from: 'en',
      to: 'es',
      source: 'Combine them with `and`.',
      target: 'Combínelos con `Cancelar`.',
      found: ['inline-code'],
    },
  ],
  'ordinal changed': [
    {
      from: 'en',
      to: 'pt',
      source: 'Choose the third tab.',
      target: 'Escolha a quarta aba.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'de',
      source: 'Choose the second tab.',
      target: 'Wählen Sie die dritte Registerkarte.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'Choose the 2nd tab.',
      target: 'Choisissez le 3e onglet.',
      found: ['figures'],
    },
    { from: 'en', to: 'es', source: 'Choose the 1st tab.', target: 'Elija la primera pestaña.' },
  ],
  'two sections swapped': [
    {
      from: 'en',
      to: 'es',
      source:
        '# A\n\n## Install\n\nRun the installer and wait.\n\n## Remove\n\nDelete the folder of the app.',
      target:
        '# A\n\n## Quitar\n\nBorre la carpeta de la aplicación.\n\n## Instalar\n\nEjecute el instalador y espere.',
      found: ['sections'],
    },
  ],
  'english left': [
    {
      from: 'en',
      to: 'es',
      source: '- See the log for more',
      target: '- See the log for more',
      found: ['untranslated'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'You can change it in the settings at any time.',
      target: 'You can change it in the settings at any time.',
      found: ['untranslated'],
    },
    {
      from: 'es',
      to: 'en',
      source: 'Puede cambiarlo en los ajustes cuando quiera.',
      target: 'Puede cambiarlo en los ajustes cuando quiera.',
      found: ['untranslated'],
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Choose the file that you want to send.',
      target: 'Choose the file that you want to send.',
      found: ['untranslated'],
    },
  ],
  'keyword translated': [
    {
      from: 'en',
      to: 'es',
      source: 'Set it to `false`.',
      target: 'Póngalo en `falso`.',
      found: ['inline-code'],
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Use `return` to end it.',
      target: 'Use `retornar` para terminar.',
      found: ['inline-code'],
    },
    {
      from: 'en',
      to: 'de',
      source: 'Without `async`, it waits.',
      target: 'Ohne `asynchron` wartet es.',
      found: ['inline-code'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'It is `undefined`.',
      target: 'C’est `indéfini`.',
      found: ['inline-code'],
    },
  ],
  'identifier replaced': [
    {
      from: 'en',
      to: 'es',
      source: 'Call `getUser`.\n\n```js\ngetUser(1);\n```',
      target: 'Llame a `getUserList`.\n\n```js\ngetUserList(1);\n```',
      found: ['inline-code', 'code-blocks'],
    },
    {
      from: 'en',
      to: 'de',
      source: 'Pass `maxRetries`.',
      target: 'Übergeben Sie `maxRequests`.',
      found: ['inline-code'],
    },
  ],
  'link syntax broken': [
    {
      from: 'en',
      to: 'es',
      source: 'See [the guide](https://a.example/g).',
      target: 'Vea [la guía] (https://a.example/g).',
      found: ['markup'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'See [the guide](guide.md).',
      target: 'Voir (le guide)[guide.md].',
      found: ['link-parity'],
    },
  ],
  'number glued to a letter': [
    { from: 'en', to: 'es', source: 'Press F5.', target: 'Pulse F6.', found: ['keys'] },
    { from: 'en', to: 'de', source: 'See question Q3.', target: 'Siehe Frage Q4.', found: ['figures'] },
    {
      from: 'en',
      to: 'fr',
      source: 'Use the socket P2.',
      target: 'Utilisez la prise P3.',
      found: ['figures'],
    },
  ],
  'toml front matter': [
    {
      from: 'en',
      to: 'es',
      source: '+++\ntitle = "Ports 80 and 443"\n+++\n\nText.',
      target: '+++\ntitle = "Puertos 80 y 444"\n+++\n\nTexto.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'pt',
      source: '+++\ntitle = "Opening the ports of the server"\n+++\n\nText.',
      target: '+++\ntitle = "Opening the ports of the server"\n+++\n\nTexto.',
      found: ['untranslated'],
    },
  ],
  'list marker lost': [
    {
      from: 'en',
      to: 'es',
      source: '- Red lamp: off\n- Green lamp: on\n- Blue lamp: pairing',
      target: '- Lámpara roja: apagada\nLámpara verde: encendida\n- Lámpara azul: emparejando',
      found: ['steps'],
    },
  ],
  'paragraph of another place': [
    {
      from: 'en',
      to: 'es',
      source: 'Set `alpha` and `beta` as [the manual](https://a.example/m) says.',
      target: 'Las devoluciones tardan unos días; vea [las reglas](https://b.example/r) y `gamma`.',
      found: ['paragraphs'],
    },
  ],
  fractions: [
    { from: 'en', to: 'fr', source: 'Fill it to ¾.', target: 'Remplissez-le aux trois quarts.' },
    { from: 'en', to: 'de', source: 'Add 1½ litres.', target: 'Fügen Sie 1,5 Liter hinzu.' },
    { from: 'en', to: 'pt', source: 'Use ⅓ of it.', target: 'Use um terço.' },
    { from: 'en', to: 'es', source: 'Add 2½ cups.', target: 'Añada 2¼ tazas.', found: ['figures'] },
  ],
  signs: [
    { from: 'en', to: 'fr', source: 'Store it at −18 °C.', target: 'Conservez à -18 °C.' },
    { from: 'en', to: 'de', source: 'Store it at -18 °C.', target: 'Bei 18 °C lagern.', found: ['figures'] },
    { from: 'en', to: 'pt', source: 'The zone is UTC+3.', target: 'O fuso é UTC-3.', found: ['figures'] },
  ],
  dates: [
    { from: 'en', to: 'de', source: 'Due 12/31/2025.', target: 'Fällig am 31.12.2025.' },
    { from: 'en', to: 'fr', source: 'Due Feb 3, 2026.', target: 'Échéance : 3 févr. 2026.' },
    { from: 'en', to: 'es', source: 'Due 2026-02-03.', target: 'Vence el 3/2/2026.' },
    { from: 'en', to: 'pt', source: 'Due Sept. 5.', target: 'Vence em 5 de set.' },
    { from: 'en', to: 'de', source: 'Due March 3.', target: 'Fällig am 3. Mai.', found: ['figures'] },
    { from: 'en', to: 'fr', source: 'From April 2 to May 6.', target: 'Du 2 avril au 6 mai.' },
    {
      from: 'en',
      to: 'es',
      source: 'In Q2, from April to June.',
      target: 'En el 2.º trimestre, de abril a julio.',
      found: ['figures'],
    },
  ],
  weekdays: [
    { from: 'en', to: 'de', source: 'Open Mon–Fri.', target: 'Geöffnet Mo–Fr.' },
    { from: 'en', to: 'pt', source: 'Open Monday to Saturday.', target: 'Aberto de segunda a sábado.' },
    { from: 'en', to: 'fr', source: 'Closed on Sundays.', target: 'Fermé le samedi.', found: ['figures'] },
    { from: 'en', to: 'es', source: 'Open Tue-Thu.', target: 'Abierto de martes a jueves.' },
  ],
  'compact durations': [
    { from: 'en', to: 'es', source: 'It takes 1h 45m.', target: 'Tarda 1 hora y 45 minutos.' },
    { from: 'en', to: 'de', source: 'It takes 90m.', target: 'Es dauert 90 Minuten.' },
    { from: 'en', to: 'fr', source: 'It takes 2h30.', target: 'Cela prend 2 heures et 30 minutes.' },
    { from: 'en', to: 'pt', source: 'It takes 45m.', target: 'Leva 45 horas.', found: ['figures'] },
  ],
  'dotted times': [
    { from: 'en', to: 'es', source: 'It starts at 5.30 pm.', target: 'Empieza a las 17.30.' },
    { from: 'en', to: 'fr', source: 'It starts at 9:15.', target: 'Ça commence à 9h15.' },
    { from: 'en', to: 'de', source: 'It starts at 6 pm.', target: 'Es beginnt um 18 Uhr.' },
    { from: 'en', to: 'pt', source: 'It starts at 6 pm.', target: 'Começa às 18h.' },
    {
      from: 'en',
      to: 'es',
      source: 'It starts at 6 pm.',
      target: 'Empieza a las 6 de la mañana.',
      found: ['figures'],
    },
  ],
  quincena: [
    { from: 'en', to: 'es', source: 'You are paid every two weeks.', target: 'Cobra cada quincena.' },
    { from: 'en', to: 'fr', source: 'Answer within two weeks.', target: 'Répondez sous quinze jours.' },
    {
      from: 'en',
      to: 'es',
      source: 'You are paid every month.',
      target: 'Cobra cada quincena.',
      found: ['figures'],
    },
  ],
  placeholders: [
    {
      from: 'en',
      to: 'es',
      source: 'Hello {name}, you have {count} files.',
      target: 'Hola, {name}: tiene {count} archivos.',
    },
    { from: 'en', to: 'de', source: 'Hello {name}.', target: 'Hallo {nmae}.', found: ['placeholders'] },
    { from: 'en', to: 'fr', source: 'Replace `YOUR_TOKEN`.', target: 'Remplacez `VOTRE_JETON`.' },
    { from: 'en', to: 'pt', source: 'Replace `<your-domain>`.', target: 'Substitua `<seu-dominio>`.' },
  ],
  'markup not taken': [
    {
      from: 'en',
      to: 'es',
      source: '## Limits\n\nNone.',
      target: '##Límites\n\nNinguno.',
      found: ['markup'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'It is **Note:** here.',
      target: 'Voici **Remarque :**ici.',
      found: ['markup'],
    },
  ],
  'ragged table': [
    {
      from: 'en',
      to: 'es',
      source: '| A | B |\n| --- | --- |\n| 1 | 2 |',
      target: '| A | B |\n| --- | --- |\n| 1 | 2 | x |',
      found: ['markup'],
    },
  ],
};
