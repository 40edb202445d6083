/** A pair of passages in two languages. */
export interface Variant {
  from: string;
  to: string;
  source: string;
  target: string;
  /** The rules that find something; none where nothing may be said. */
  found?: readonly string[];
  /** Whether it is not compared the other way round: what is silent there may be a loss here. */
  oneWay?: true;
  /** Names that are not translated. */
  names?: readonly string[];
  /** How the name of the file ends, `md` if it is not said. */
  ext?: string;
}

/** By kind, what says the same in many languages, and what does not. */
export const variants: Readonly<Record<string, readonly Variant[]>> = {
  'dos as acronym': [
    {
      from: 'en',
      to: 'es',
      source: 'Protect the service against DoS floods.',
      target: 'Proteja el servicio contra las avalanchas DoS.',
    },
    {
      from: 'en',
      to: 'pt',
      source: 'A distributed attack overwhelms the host.',
      target: 'Um ataque distribuído (DDoS ou DoS) sobrecarrega o host.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'It boots into the old command prompt.',
      target: 'Arranca en el antiguo intérprete de comandos de MS-DOS.',
    },
    {
      from: 'en',
      to: 'fr',
      source: 'The SIX exchange publishes prices.',
      target: 'La bourse suisse (SIX) publie les cours.',
    },
    {
      from: 'es',
      to: 'en',
      source: 'Evite los ataques de denegación de servicio.',
      target: 'Avoid denial-of-service (DoS) attacks.',
    },
  ],
  'number in a name': [
    {
      from: 'en',
      to: 'es',
      source: 'The demo is a game of Connect Four.',
      target: 'La demo es un juego de Conecta Cuatro.',
    },
    {
      from: 'en',
      to: 'fr',
      source: 'Learn it with a tic-tac-toe board.',
      target: 'Apprenez avec un plateau de morpion.',
    },
    {
      from: 'en',
      to: 'pt',
      source: 'The tutorial builds a tic-tac-toe game.',
      target: 'O tutorial cria um jogo da velha.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'Four in a row wins the game.',
      target: 'Cuatro en raya gana la partida.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'Build noughts and crosses in React.',
      target: 'Cree un tres en línea en React.',
    },
  ],
  'colon dos puntos': [
    {
      from: 'en',
      to: 'es',
      source: 'Type a colon after the label.',
      target: 'Escriba dos puntos después de la etiqueta.',
    },
    {
      from: 'en',
      to: 'fr',
      source: 'End the line with a colon and a space.',
      target: 'Terminez la ligne par deux-points et une espace.',
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Separate host and port with a colon.',
      target: 'Separe o host e a porta com dois pontos.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'A double colon separates the parts.',
      target: 'Las partes se separan con dos puntos dobles.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'Add two points to the score.',
      target: 'Sume dos puntos a la puntuación.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'Add three points to the score.',
      target: 'Sume dos puntos a la puntuación.',
      found: ['figures'],
    },
  ],
  'ellipsis tres puntos': [
    {
      from: 'en',
      to: 'es',
      source: 'Click the ellipsis (…) next to the name.',
      target: 'Haga clic en los tres puntos (…) junto al nombre.',
    },
    { from: 'en', to: 'fr', source: 'Open the more menu.', target: 'Ouvrez le menu à trois points.' },
    {
      from: 'en',
      to: 'pt',
      source: 'Tap the kebab menu, then Delete.',
      target: 'Toque no menu de três pontos e depois em Excluir.',
    },
    { from: 'en', to: 'de', source: 'Open the overflow menu.', target: 'Öffnen Sie das Drei-Punkte-Menü.' },
    {
      from: 'en',
      to: 'es',
      source: 'Click the hamburger menu.',
      target: 'Haga clic en el menú de las tres rayas.',
    },
  ],
  'english number word in a name': [
    {
      from: 'en',
      to: 'es',
      source: 'See the Twelve-Factor App guidelines.',
      target: 'Consulte las directrices de la Twelve-Factor App.',
    },
    {
      from: 'en',
      to: 'fr',
      source: 'It is one of the Big Five companies.',
      target: 'C’est l’une des entreprises des Big Five.',
    },
    {
      from: 'en',
      to: 'de',
      source: 'The Fortune Five Hundred uses it.',
      target: 'Die Fortune Five Hundred nutzen es.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'OWASP publishes the API Security Top Ten.',
      target: 'OWASP publica el API Security Top Ten.',
    },
  ],
  'shift left is no key': [
    {
      from: 'en',
      to: 'es',
      source: 'Bit shift-right operators are slow.',
      target: 'Los operadores de desplazamiento a la derecha son lentos.',
    },
    {
      from: 'en',
      to: 'fr',
      source: 'They work the night-shift end.',
      target: 'Ils travaillent en fin de nuit.',
    },
    { from: 'en', to: 'de', source: 'Shift-left testing saves money.', target: 'Frühes Testen spart Geld.' },
    {
      from: 'en',
      to: 'es',
      source: 'Press Shift+Left to select a word.',
      target: 'Pulse Mayús+Izquierda para seleccionar una palabra.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'Press Shift+Left to select a word.',
      target: 'Pulse Mayús+Derecha para seleccionar una palabra.',
      found: ['keys'],
    },
  ],
  'range of days in a date': [
    {
      from: 'en',
      to: 'es',
      source: 'The fair is open June 3–6, 2025.',
      target: 'La feria abre del 3 al 6 de junio de 2025.',
    },
    { from: 'en', to: 'fr', source: 'Version 2.0 (May 7-9, 2023)', target: 'Version 2.0 (7-9 mai 2023)' },
    {
      from: 'en',
      to: 'de',
      source: 'The shop is closed from August 4 to 16, 2025.',
      target: 'Das Geschäft ist vom 4. bis 16. August 2025 geschlossen.',
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Held on October 11-13, 2024.',
      target: 'Realizado de 11 a 13 de outubro de 2024.',
    },
    { from: 'en', to: 'es', source: 'January 25-26, 2024', target: '25-26 de enero', found: ['figures'] },
    {
      from: 'en',
      to: 'es',
      source: 'The fair is open June 3–6, 2025.',
      target: 'La feria abre del 3 al 8 de junio de 2025.',
      found: ['figures'],
    },
  ],
  'unit glued to its number': [
    { from: 'en', to: 'es', source: 'A 16GB module.', target: 'Un módulo de 16 GB.' },
    {
      from: 'en',
      to: 'fr',
      source: 'Files over 25MB are refused.',
      target: 'Les fichiers de plus de 25 Mo sont refusés.',
    },
    { from: 'en', to: 'de', source: 'Cook it for 12min at 180°C.', target: '12 min bei 180 °C kochen.' },
    { from: 'en', to: 'pt', source: 'A 5kg parcel costs more.', target: 'Um pacote de 5 kg custa mais.' },
    { from: 'en', to: 'es', source: 'Uploads run at 100Mbps.', target: 'Las subidas van a 100 Mbps.' },
    { from: 'en', to: 'es', source: 'A 16GB module.', target: 'Un módulo de 16 MB.', found: ['figures'] },
  ],
  'number glued to its label': [
    { from: 'en', to: 'es', source: 'Connect PORT1 and PORT2.', target: 'Conecte PORT 1 y PORT 2.' },
    { from: 'en', to: 'fr', source: 'Go from Step1 to Step2.', target: 'Passez de l’étape 1 à l’étape 2.' },
    { from: 'en', to: 'de', source: 'Server3 answers first.', target: 'Server 3 antwortet zuerst.' },
    { from: 'en', to: 'pt', source: 'Plug the cable into HDMI2.', target: 'Conecte o cabo em HDMI 2.' },
    {
      from: 'en',
      to: 'es',
      source: 'Connect PORT1 and PORT2.',
      target: 'Conecte PORT 1 y PORT 3.',
      found: ['figures'],
    },
  ],
  'four digit clock': [
    {
      from: 'en',
      to: 'es',
      source: 'Doors open 0900–1730 daily.',
      target: 'Las puertas abren de 9:00 a 17:30 todos los días.',
    },
    {
      from: 'en',
      to: 'fr',
      source: 'Call us Monday to Friday, 0800-1800.',
      target: 'Appelez-nous du lundi au vendredi, de 8 h à 18 h.',
    },
    {
      from: 'en',
      to: 'de',
      source: 'Backup runs at 0230 hours.',
      target: 'Die Sicherung läuft um 2:30 Uhr.',
    },
    {
      from: 'en',
      to: 'pt',
      source: 'The office is open 0830 to 1200.',
      target: 'O escritório abre das 8h30 às 12h.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'Doors open 0900–1730 daily.',
      target: 'Las puertas abren de 9:00 a 17:00 todos los días.',
      found: ['figures'],
    },
  ],
  'step letter bis': [
    {
      from: 'en',
      to: 'es',
      source: '# A\n\n## 3a. Add a key\n\nAdd it.\n\n## 3b. Remove a key\n\nRemove it.',
      target: '# A\n\n## 3 bis. Agregue una clave\n\nAgréguela.\n\n## 3 ter. Quite una clave\n\nQuítela.',
    },
    {
      from: 'en',
      to: 'fr',
      source: '# A\n\n## 1a. Install\n\nRun it.',
      target: '# A\n\n## 1 bis. Installer\n\nLancez-le.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'See step 4a and step 4b.',
      target: 'Vea el paso 4 bis y el paso 4 ter.',
    },
    { from: 'en', to: 'es', source: 'See step 4a.', target: 'Vea el paso 5a.', found: ['figures'] },
    {
      from: 'en',
      to: 'de',
      source: '# A\n\n## 2a) Build\n\nBuild it.',
      target: '# A\n\n## 2 a) Bauen\n\nBauen Sie es.',
    },
  ],
  'one or the other': [
    { from: 'en', to: 'es', source: 'Pick one plan or the other.', target: 'Elija uno de los dos planes.' },
    {
      from: 'en',
      to: 'fr',
      source: 'Choose one method or the other.',
      target: 'Choisissez l’une des deux méthodes.',
    },
    { from: 'en', to: 'pt', source: 'Use one key or the other.', target: 'Use uma das duas chaves.' },
    {
      from: 'en',
      to: 'de',
      source: 'Use one account or the other.',
      target: 'Verwenden Sie eines der beiden Konten.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'Either option works.',
      target: 'Cualquiera de las dos opciones funciona.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'Neither server answers.',
      target: 'Ninguno de los dos servidores responde.',
    },
  ],
  'decades and nineties': [
    {
      from: 'en',
      to: 'es',
      source: 'Scores are in the low 80s.',
      target: 'Las puntuaciones están entre 80 y 83.',
    },
    {
      from: 'en',
      to: 'fr',
      source: 'Temperatures reach the high 70s.',
      target: 'Les températures approchent 80 degrés.',
    },
    {
      from: 'en',
      to: 'de',
      source: 'It was designed in the 1990s.',
      target: 'Es wurde in den 1990er Jahren entworfen.',
    },
    { from: 'en', to: 'es', source: 'It dates from the ’80s.', target: 'Es de los años 80.' },
    {
      from: 'en',
      to: 'es',
      source: 'It dates from the 1980s.',
      target: 'Es de los años noventa.',
      found: ['figures'],
    },
    { from: 'en', to: 'pt', source: 'Popular in the 1990s.', target: 'Popular nos anos 90.' },
  ],
  'gloss of a number': [
    {
      from: 'en',
      to: 'es',
      source: 'It holds millions (10^6) of rows.',
      target: 'Contiene millones de filas.',
    },
    {
      from: 'en',
      to: 'fr',
      source: 'Trillions (i.e., 10^12) of tokens.',
      target: 'Des milliers de milliards de jetons.',
    },
    { from: 'en', to: 'de', source: 'Billions (10⁹) of requests.', target: 'Milliarden von Anfragen.' },
    { from: 'en', to: 'es', source: 'Thousands (10^3) of users.', target: 'Miles de usuarios.' },
  ],
  'name with a number said once': [
    {
      from: 'en',
      to: 'es',
      source: 'These Stage 3 proposals are listed in [Stage 3 Proposals](/s3/).',
      target: 'Estas propuestas están en la lista de [propuestas de Stage 3](/s3/).',
    },
    {
      from: 'en',
      to: 'fr',
      source: 'The Tier 1 targets are in the [Tier 1 Targets](/t1/) table.',
      target: 'Les cibles sont dans le tableau des [cibles Tier 1](/t1/).',
    },
    {
      from: 'en',
      to: 'es',
      source: 'WCAG 2 rules are part of the WCAG 2 standard.',
      target: 'Las reglas forman parte de la norma WCAG 2.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'Use Level 2 for tests and Level 3 for builds.',
      target: 'Use Level 2 para las pruebas y para las compilaciones.',
      found: ['figures'],
    },
  ],
  'same text on both sides': [
    {
      from: 'en',
      to: 'es',
      source: '# R\n\n| Product | Date |\n| --- | --- |\n| Desk | March 9, 2018 |\n| Bed | May 12, 2020 |',
      target: '# R\n\n| Producto | Fecha |\n| --- | --- |\n| Mesa | March 9, 2018 |\n| Cama | May 12, 2020 |',
    },
    {
      from: 'en',
      to: 'fr',
      source: '# R\n\n| Item | Released |\n| --- | --- |\n| Pen | July 4, 2019 |',
      target: '# R\n\n| Article | Sortie |\n| --- | --- |\n| Stylo | July 4, 2019 |',
    },
    {
      from: 'en',
      to: 'de',
      source: '# R\n\n| Name | When |\n| --- | --- |\n| Roe | 1,250.75 |\n| Doe | 2,300.50 |',
      target: '# R\n\n| Name | Wann |\n| --- | --- |\n| Roe | 1,250.75 |\n| Doe | 2,300.50 |',
    },
    {
      from: 'en',
      to: 'es',
      source: '# R\n\n| Product | Date |\n| --- | --- |\n| Desk | March 9, 2018 |',
      target: '# R\n\n| Producto | Fecha |\n| --- | --- |\n| Mesa | March 9, 2019 |',
      found: ['figures'],
    },
  ],
  'php is no currency': [
    { from: 'en', to: 'es', source: 'Requires PHP 7.4 or later.', target: 'Requiere PHP 7.4 o posterior.' },
    {
      from: 'en',
      to: 'de',
      source: 'It runs on PHP 8.2 and Go 1.22.',
      target: 'Es läuft mit PHP 8.2 und Go 1.22.',
    },
    {
      from: 'en',
      to: 'fr',
      source: 'Install Ruby 3.2, then TOP 4.1.',
      target: 'Installez Ruby 3.2, puis TOP 4.1.',
    },
    { from: 'en', to: 'es', source: 'Requires PHP 7.4.', target: 'Requiere PHP 8.4.', found: ['figures'] },
  ],
  'container with a space': [
    {
      from: 'en',
      to: 'es',
      source: '# S\n\nText.\n\n::: warning CAREFUL\n\nIt breaks.\n\n:::\n\nEnd.',
      target: '# S\n\nTexto.\n\n:::warning CUIDADO\n\nSe rompe.\n\n:::\n\nFin.',
    },
    {
      from: 'en',
      to: 'fr',
      source: '# S\n\nText.\n\n:::danger\nIt breaks.\n:::\n\nEnd.',
      target: '# S\n\nTexte.\n\n::: danger ATTENTION\nCela casse.\n:::\n\nFin.',
    },
    {
      from: 'en',
      to: 'pt',
      source: '# S\n\n::: details More\n\nIt is long.\n\n:::',
      target: '# S\n\n:::details Mais\n\nÉ longo.\n\n:::',
    },
    {
      from: 'en',
      to: 'es',
      source: '# S\n\nText.\n\n::: warning CAREFUL\n\nIt breaks.\n\n:::\n\nEnd.',
      target: '# S\n\nTexto.\n\nSe rompe.\n\nFin.',
      found: ['components'],
    },
  ],
  'slug without accents': [
    {
      from: 'en',
      to: 'es',
      source: '# B\n\n## Advanced Setup\n\nDo.\n\n## Next\n\nRead [setup](#advanced-setup) first.',
      target:
        '# B\n\n## Configuración avanzada\n\nHaga.\n\n## Siguiente\n\nLea antes la [configuración](#configuracion-avanzada).',
    },
    {
      from: 'en',
      to: 'fr',
      source: '# B\n\n## Security Rules\n\nDo.\n\n## Next\n\nRead [rules](#security-rules) first.',
      target:
        '# B\n\n## Règles de sécurité\n\nFaites.\n\n## Suite\n\nLisez d’abord les [règles](#regles-de-securite).',
    },
    {
      from: 'en',
      to: 'de',
      source: '# B\n\n## Size Overview\n\nDo.\n\n## Next\n\nRead [sizes](#size-overview).',
      target: '# B\n\n## Größenübersicht\n\nTun.\n\n## Weiter\n\nLesen Sie die [Größen](#größenübersicht).',
    },
    {
      from: 'en',
      to: 'es',
      source: '# B\n\n## Advanced Setup\n\nDo.\n\n## Next\n\nRead [setup](#advanced-setup) first.',
      target:
        '# B\n\n## Configuración avanzada\n\nHaga.\n\n## Siguiente\n\nLea antes la [configuración](#siguiente).',
      found: ['link-parity'],
    },
  ],
  'paragraphs run together': [
    {
      from: 'en',
      to: 'es',
      source:
        '# O\n\n- **`--min`**: Sets the lower bound. With `any` there is none.\n\n  [default: 5]\n- **`--loud`**: Prints all.',
      target:
        '# O\n\n- **`--min`**: Fija el límite inferior. Con `any` no hay ninguno.\n  [default: 5]\n- **`--loud`**: Imprime todo.',
      oneWay: true,
      found: ['paragraphs'],
    },
    {
      from: 'en',
      to: 'fr',
      source:
        '# O\n\nThe tool reads the file first.\n\nThen it writes a report of 3 pages.\n\nLast, it stops.',
      target:
        '# O\n\nL’outil lit d’abord le fichier.\nPuis il écrit un rapport de 3 pages.\n\nEnfin, il s’arrête.',
      oneWay: true,
      found: ['paragraphs'],
    },
    {
      from: 'en',
      to: 'de',
      source: '# O\n\nOpen the lid.\n\nRemove both screws of the lid with the key.\n\nLift it.',
      target:
        '# O\n\nÖffnen Sie den Deckel. Entfernen Sie beide Schrauben des Deckels mit dem Schlüssel.\n\nHeben Sie ihn an.',
      oneWay: true,
      found: ['paragraphs'],
    },
  ],
  'double brace placeholder': [
    {
      from: 'en',
      to: 'es',
      source: '# t\n\n- Copy a file:\n\n`cp {{source_file}} {{target_file}}`',
      target: '# t\n\n- Copia un archivo:\n\n`cp {{archivo_origen}} {{archivo_destino}}`',
    },
    {
      from: 'en',
      to: 'fr',
      source: '# t\n\n- Show a page:\n\n`show --page {{page_number}} {{file}}`',
      target: '# t\n\n- Afficher une page :\n\n`show --page {{numéro_page}} {{fichier}}`',
    },
    {
      from: 'en',
      to: 'pt',
      source: '# t\n\n- Sort:\n\n`sort {{path/to/input}} -o {{path/to/output}}`',
      target: '# t\n\n- Ordenar:\n\n`sort {{caminho/para/entrada}} -o {{caminho/para/saida}}`',
    },
    {
      from: 'en',
      to: 'es',
      source: '# t\n\n- Copy a file:\n\n`cp {{source_file}} {{target_file}}`',
      target: '# t\n\n- Copia un archivo:\n\n`mv {{archivo_origen}} {{archivo_destino}}`',
      found: ['inline-code'],
    },
    {
      from: 'en',
      to: 'es',
      source: '# t\n\n- Copy a file:\n\n`cp -r {{source}} {{target}}`',
      target: '# t\n\n- Copia un archivo:\n\n`cp -r {{origen}}`',
      found: ['inline-code'],
    },
  ],
  'jsx text in a js fence': [
    {
      from: 'en',
      to: 'es',
      source: '# L\n\n```jsx\nfunction Hi() {\n  return <p className="x">Good morning, friend</p>;\n}\n```',
      target: '# L\n\n```jsx\nfunction Hi() {\n  return <p className="x">Buenos días, amigo</p>;\n}\n```',
    },
    {
      from: 'en',
      to: 'fr',
      source: '# L\n\n```js\nconst Cart = () => (\n  <button onClick={buy}>Buy now</button>\n);\n```',
      target:
        '# L\n\n```js\nconst Cart = () => (\n  <button onClick={buy}>Acheter maintenant</button>\n);\n```',
    },
    {
      from: 'en',
      to: 'pt',
      source: '# L\n\n```tsx\nreturn (\n  <li>\n    Wait for me\n  </li>\n);\n```',
      target: '# L\n\n```tsx\nreturn (\n  <li>\n    Espere por mim\n  </li>\n);\n```',
    },
    {
      from: 'en',
      to: 'es',
      source: '# L\n\n```js\nconst Cart = () => (\n  <button onClick={buy}>Buy now</button>\n);\n```',
      target: '# L\n\n```js\nconst Cart = () => (\n  <div onClick={buy}>Comprar ahora</div>\n);\n```',
      found: ['code-blocks'],
    },
  ],
  'single word string in code': [
    {
      from: 'en',
      to: 'es',
      source: '# P\n\n```js\nconst colours = [{ id: 1, name: "Red" }, { id: 2, name: "Green" }];\n```',
      target: '# P\n\n```js\nconst colours = [{ id: 1, name: "Rojo" }, { id: 2, name: "Verde" }];\n```',
    },
    {
      from: 'en',
      to: 'fr',
      source: '# P\n\n```python\nfruits = ["Apple", "Pear"]\n```',
      target: '# P\n\n```python\nfruits = ["Pomme", "Poire"]\n```',
    },
    {
      from: 'en',
      to: 'de',
      source: '# P\n\n```json\n{ "id": 7, "label": "Winter" , "text": "Snow" }\n```',
      target: '# P\n\n```json\n{ "id": 7, "label": "Winter" , "text": "Schnee" }\n```',
    },
    {
      from: 'en',
      to: 'es',
      source: '# P\n\n```js\nconst colours = [{ id: 1, name: "Red" }, { id: 2, name: "Green" }];\n```',
      target: '# P\n\n```js\nconst colours = [{ id: 1, name: "Rojo" }, { id: 3, name: "Verde" }];\n```',
      found: ['code-blocks'],
    },
  ],
  'mdx file that is html': [
    {
      from: 'en',
      to: 'es',
      source: '# S\n\n<!-- note: keep -->\n\nLine one<br>line two.\n\n<hr>\n\nThe end.',
      target: '# S\n\n<!-- note: keep -->\n\nLínea uno<br>línea dos.\n\n<hr>\n\nFin.',
      ext: 'mdx',
    },
    {
      from: 'en',
      to: 'fr',
      source: '# S\n\nUse a value < 5 and {braces here.\n\n<!-- x -->\n',
      target: '# S\n\nUtilisez une valeur < 5 et {accolades ici.\n\n<!-- x -->\n',
      ext: 'mdx',
    },
    {
      from: 'en',
      to: 'es',
      source: '# S\n\n<!-- note -->\n\nWait 5 days.<br>',
      target: '# S\n\n<!-- note -->\n\nEspere 6 días.<br>',
      ext: 'mdx',
      found: ['figures'],
    },
  ],
  'heading id in brackets': [
    {
      from: 'en',
      to: 'es',
      source: '# C\n\n## What we need [[what-we-need]]\n\nA tool.',
      target: '# C\n\n## Lo que necesitamos [[what-we-need]]\n\nUna herramienta.',
    },
    {
      from: 'en',
      to: 'fr',
      source: '# C\n\n### How does it work? [[how-does-it-work]]\n\nWell.',
      target: '# C\n\n### Comment ça marche ? [[how-does-it-work]]\n\nBien.',
    },
    {
      from: 'en',
      to: 'pt',
      source: '# C\n\n## Quick tour of the course [[quick-tour]]\n\nWell.',
      target: '# C\n\n## Um passeio rápido pelo curso [[quick-tour]]\n\nBem.',
    },
    {
      from: 'en',
      to: 'es',
      source: '# C\n\n## What do we need here [[what-we-need]]\n\nA tool.',
      target: '# C\n\n## What do we need here [[what-we-need]]\n\nUna herramienta.',
      found: ['untranslated'],
    },
  ],
  'title of a work in english': [
    {
      from: 'en',
      to: 'es',
      source: '# S\n\n- [Designing Software That People Can Trust](https://example.org/a). Doe, A. (2020).\n',
      target: '# S\n\n- [Designing Software That People Can Trust](https://example.org/a). Doe, A. (2020).\n',
    },
    {
      from: 'en',
      to: 'fr',
      source:
        '# S\n\n- Miller, B. (2019). *The Art of Reading Logs in the Dark*. Example Press.\n- [Security Guidelines for the Storage of Keys](https://example.org/k)\n',
      target:
        '# S\n\n- Miller, B. (2019). *The Art of Reading Logs in the Dark*. Example Press.\n- [Security Guidelines for the Storage of Keys](https://example.org/k)\n',
    },
    {
      from: 'en',
      to: 'de',
      source: '# S\n\n- [RFC 6749: The OAuth 2.0 Authorization Framework](https://example.org/r)\n',
      target: '# S\n\n- [RFC 6749: The OAuth 2.0 Authorization Framework](https://example.org/r)\n',
    },
    {
      from: 'en',
      to: 'es',
      source:
        '# S\n\n- Read the instructions before you change the password of the account.\n- Then log in again.',
      target:
        '# S\n\n- Read the instructions before you change the password of the account.\n- Luego vuelva a entrar.',
      found: ['untranslated'],
    },
  ],
  'spanish sentence with english labels': [
    {
      from: 'en',
      to: 'es',
      source: '# E\n\n- Open the _Extensions_ view, choose _Install from VSIX and reload_ and confirm.',
      target: '# E\n\n- Abra la vista _Extensions_, elija _Install from VSIX and reload_ y confirme.',
    },
    {
      from: 'en',
      to: 'fr',
      source: '# E\n\n- Go to **File > Save the project as** and press OK.',
      target: '# E\n\n- Allez dans **File > Save the project as** et appuyez sur OK.',
    },
    {
      from: 'en',
      to: 'pt',
      source: '# E\n\n- Pick "Show all of the hidden files" in the *View* menu.',
      target: '# E\n\n- Escolha "Show all of the hidden files" no menu *View*.',
    },
  ],
  'liquid in an address': [
    {
      from: 'en',
      to: 'es',
      source:
        '# V\n\n![Map]({{ "/img/map.png" | absolute_url }})\n\nRead the [guide]({{ "/guide/" | relative_url }}).',
      target: '# V\n\n![Mapa](/img/map.png)\n\nLea la [guía](/es/guide/).',
    },
    {
      from: 'en',
      to: 'fr',
      source: '# V\n\nRead the [guide]({% link guide.md %}) now.',
      target: '# V\n\nLisez le [guide]({% link fr/guide.md %}) maintenant.',
    },
    {
      from: 'en',
      to: 'pt',
      source: '# V\n\nRead the [guide]({{< ref "guide.md" >}}) now.',
      target: '# V\n\nLeia o [guia]({{< ref "guide.md" >}}) agora.',
    },
    {
      from: 'en',
      to: 'es',
      source: '# V\n\nRead the [guide]({{ "/guide/" | relative_url }}).',
      target: '# V\n\nLea la [guía]({{ "/news/" | relative_url }}).',
      found: ['link-parity'],
    },
  ],
  'short word as code': [
    {
      from: 'en',
      to: 'es',
      source: '# B\n\nDrag an `or` block; see `speed`.',
      target: '# B\n\nArrastre un bloque `o`; vea `speed`.',
    },
    {
      from: 'en',
      to: 'fr',
      source: '# B\n\nUse the `and` block and a `not` block.',
      target: '# B\n\nUtilisez le bloc `et` et un bloc `non`.',
    },
    {
      from: 'en',
      to: 'de',
      source: '# B\n\nUse the `if` block.',
      target: '# B\n\nVerwenden Sie den Block `falls`.',
    },
  ],
  'label with a number as code': [
    {
      from: 'en',
      to: 'es',
      source: '# B\n\nAdd `move 10 steps` to it.',
      target: '# B\n\nAñada `mover 10 pasos`.',
    },
    {
      from: 'en',
      to: 'fr',
      source: '# B\n\nAdd `turn 15 degrees` to it.',
      target: '# B\n\nAjoutez `tourner de 15 degrés`.',
    },
    {
      from: 'en',
      to: 'pt',
      source: '# B\n\nUse `say Hello! for 2 seconds`.',
      target: '# B\n\nUse `diga Olá! por 2 segundos`.',
    },
    {
      from: 'en',
      to: 'es',
      source: '# B\n\nAdd `move 10 steps` to it.',
      target: '# B\n\nAñada `mover 20 pasos`.',
      found: ['inline-code'],
    },
  ],
  'translated variable in code': [
    {
      from: 'en',
      to: 'es',
      source: '# L\n\n```js\nlet total = price * 2;\n```\n\nHere `total` holds the sum of `price * 2`.',
      target: '# L\n\n```js\nlet suma = precio * 2;\n```\n\nAquí `suma` guarda la suma de `precio * 2`.',
    },
    {
      from: 'en',
      to: 'fr',
      source:
        '# L\n\n```python\nfor name in names:\n    print(name)\n```\n\nThe loop `for name in names:` prints all.',
      target:
        '# L\n\n```python\nfor nom in noms:\n    print(nom)\n```\n\nLa boucle `for nom in noms:` affiche tout.',
    },
    {
      from: 'en',
      to: 'pt',
      source: '# L\n\n```python\nwhile count > 0:\n    count = count - 1\n```\n\n`count` goes down.',
      target:
        '# L\n\n```python\nwhile contador > 0:\n    contador = contador - 1\n```\n\n`contador` diminui.',
    },
  ],
  'help output in a bare fence': [
    {
      from: 'en',
      to: 'es',
      source:
        '# O\n\n```\n  --retries int   how often to try again (default 3)\n  --quiet         print nothing\n```',
      target:
        '# O\n\n```\n  --retries int   cuántas veces se reintenta (por defecto 3)\n  --quiet         no imprime nada\n```',
    },
    {
      from: 'en',
      to: 'fr',
      source:
        '# O\n\n```\nUsage: tool [options] <file>\n\n  -o, --output    write the result here\n  -v, --verbose   say more\n```',
      target:
        '# O\n\n```\nUtilisation : tool [options] <fichier>\n\n  -o, --output    écrire le résultat ici\n  -v, --verbose   en dire plus\n```',
    },
    {
      from: 'en',
      to: 'es',
      source:
        '# O\n\n```\n  --retries int   how often to try again (default 3)\n  --quiet         print nothing\n```',
      target:
        '# O\n\n```\n  --retries int   cuántas veces se reintenta (por defecto 5)\n  --quiet         no imprime nada\n```',
      found: ['code-blocks'],
    },
    {
      from: 'en',
      to: 'es',
      source:
        '# O\n\n```\n  --retries int   how often to try again (default 3)\n  --quiet         print nothing\n```',
      target:
        '# O\n\n```\n  --reintentos int   cuántas veces se reintenta (por defecto 3)\n  --quiet         no imprime nada\n```',
      found: ['code-blocks'],
    },
  ],
  'template comment in yaml': [
    {
      from: 'en',
      to: 'es',
      source: '# H\n\n```yaml\n{{/* This part sets the labels */}}\nname: {{ .Values.name }}\n```',
      target: '# H\n\n```yaml\n{{/* Esta parte fija las etiquetas */}}\nname: {{ .Values.name }}\n```',
    },
    {
      from: 'en',
      to: 'fr',
      source:
        '# H\n\n```html\n{# show the list #}\n<ul>{% for x in y %}<li>{{ x }}</li>{% endfor %}</ul>\n```',
      target:
        '# H\n\n```html\n{# afficher la liste #}\n<ul>{% for x in y %}<li>{{ x }}</li>{% endfor %}</ul>\n```',
    },
    {
      from: 'en',
      to: 'pt',
      source: '# H\n\n```jinja\n{#- the greeting of the page -#}\n{{ name }}\n```',
      target: '# H\n\n```jinja\n{#- a saudação da página -#}\n{{ name }}\n```',
    },
    {
      from: 'en',
      to: 'es',
      source: '# H\n\n```yaml\n{{/* This part sets the labels */}}\nname: {{ .Values.name }}\n```',
      target: '# H\n\n```yaml\n{{/* Esta parte fija las etiquetas */}}\nname: {{ .Values.nombre }}\n```',
      found: ['code-blocks'],
    },
  ],
  'mnemonic in english': [
    { from: 'en', to: 'es', source: '# M\n\n* `lt`: `l`ess `t`han', target: '# M\n\n* `lt`: `l`ess `t`han' },
    {
      from: 'en',
      to: 'fr',
      source: '# M\n\n* `ls`: **l**i**s**t directory contents',
      target: '# M\n\n* `ls`: **l**i**s**t directory contents',
    },
    {
      from: 'en',
      to: 'de',
      source: '# M\n\n* `ne`: `n`ot `e`qual to the other',
      target: '# M\n\n* `ne`: `n`ot `e`qual to the other',
    },
  ],
  'name said again by its word': [
    {
      from: 'en',
      to: 'es',
      source: 'Docker builds an image. The Docker image is then pushed to a registry.',
      target: 'Docker crea una imagen. Después se sube a un registro de C&oacute;digo.',
      names: ['Docker'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'When you open GitLab, choose a group. Your GitLab group is shown.',
      target: 'Quand vous ouvrez GitLab, choisissez un groupe. Votre groupe s’affiche.',
      names: ['GitLab'],
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Start Orbit first. Orbit then shows its menu.',
      target: 'Inicie o Orbit primeiro. Ele mostra o menu.',
      names: ['Orbit'],
    },
  ],
  'video of the language': [
    {
      from: 'en',
      to: 'es',
      source: 'See [the video](https://video.example.com/v/4411).',
      target: 'Vea [el vídeo](https://video.example.com/v/90210?captions=spa).',
    },
    {
      from: 'en',
      to: 'fr',
      source: 'Watch it: [clip](https://www.youtube.com/watch?v=aaaabbbbccc).',
      target: 'Regardez : [clip](https://www.youtube.com/watch?v=dddeeefffgg&cc_lang_pref=fr).',
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Watch [the talk](https://vimeo.com/11112222).',
      target: 'Assista à [palestra](https://vimeo.com/33334444?texttrack=pt).',
    },
    {
      from: 'en',
      to: 'es',
      source: 'See [the page](https://docs.example.com/p/4411).',
      target: 'Vea [la página](https://docs.example.com/p/4412).',
      found: ['link-parity'],
    },
  ],
  'path told in two parts': [
    { from: 'en', to: 'es', source: 'Create `main.ts` in the `app` folder.', target: 'Cree `app/main.ts`.' },
    {
      from: 'en',
      to: 'fr',
      source: 'Put `logo.png` in the `public` directory.',
      target: 'Mettez `public/logo.png`.',
    },
    {
      from: 'en',
      to: 'de',
      source: 'Edit the file `conf/app.yml`.',
      target: 'Bearbeiten Sie die Datei `app.yml` im Ordner `conf`.',
    },
  ],
  'language in an address in code': [
    {
      from: 'en',
      to: 'es',
      source: 'Run `curl https://api.example.com/en/list`.',
      target: 'Ejecute `curl https://api.example.com/es/list`.',
    },
    {
      from: 'en',
      to: 'fr',
      source: 'Open `https://site.example.com/en-US/start`.',
      target: 'Ouvrez `https://site.example.com/fr-FR/start`.',
    },
    {
      from: 'en',
      to: 'pt-BR',
      source: 'Run `wget https://x.example.com/en/a.zip`.',
      target: 'Execute `wget https://x.example.com/pt-br/a.zip`.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'Run `curl https://api.example.com/en/list`.',
      target: 'Ejecute `curl https://api.example.com/es/lista`.',
      found: ['inline-code'],
    },
  ],
  'weekday added': [
    {
      from: 'en',
      to: 'es',
      source: 'Released October 10, 2024.',
      target: 'Publicado el jueves 10 de octubre de 2024.',
    },
    { from: 'en', to: 'fr', source: 'Due on 3 June 2025.', target: 'À rendre le mardi 3 juin 2025.' },
    {
      from: 'en',
      to: 'de',
      source: 'Released on Monday, May 6, 2024.',
      target: 'Erschienen am 6. Mai 2024.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'Released on Thursday, October 10, 2024.',
      target: 'Publicado el viernes 10 de octubre de 2024.',
      found: ['figures'],
    },
  ],
  'million and thousand millions': [
    {
      from: 'en',
      to: 'es',
      source: 'The table has two million entries.',
      target: 'La tabla tiene dos mil millones de entradas.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'One billion people use it.',
      target: 'Un million de persones l’utilisent.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'pt',
      source: 'It keeps one million records.',
      target: 'Guarda um bilhão de registros.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'es',
      source: 'One billion people use it.',
      target: 'Lo usan mil millones de personas.',
    },
    { from: 'en', to: 'de', source: 'One billion rows fit.', target: 'Eine Milliarde Zeilen passen hinein.' },
    {
      from: 'en',
      to: 'de',
      source: 'One billion rows fit.',
      target: 'Eine Billion Zeilen passen hinein.',
      found: ['figures'],
    },
  ],
  'unit after the word one': [
    {
      from: 'en',
      to: 'es',
      source: 'The first phase takes one day, the next one takes half that time.',
      target: 'La primera fase dura un mes; la siguiente, la mitad.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'Wait one minute, then try the other one.',
      target: 'Attendez une heure, puis essayez l’autre.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'de',
      source: 'One week passes before one of the keys ends.',
      target: 'Ein Monat vergeht, bevor einer der Schlüssel abläuft.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Wait one hour before one more try.',
      target: 'Espere uma hora antes de mais uma tentativa.',
    },
  ],
  'unit after an article': [
    {
      from: 'en',
      to: 'es',
      source: 'The order arrives within a week.',
      target: 'El pedido llega en un mes.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'It takes an hour to dry.',
      target: 'Il faut une journée pour sécher.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'de',
      source: 'A year later it broke.',
      target: 'Einen Monat später ging es kaputt.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'pt',
      source: 'The trial lasts a month.',
      target: 'O teste dura uma semana.',
      found: ['figures'],
    },
    { from: 'en', to: 'es', source: 'The trial lasts a month.', target: 'La prueba dura un mes.' },
  ],
  'unit glued changed': [
    {
      from: 'en',
      to: 'es',
      source: 'A delay of 250ms is fine.',
      target: 'Un retraso de 250s está bien.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'The cable is 30cm long.',
      target: 'Le câble mesure 30m.',
      found: ['figures'],
    },
    { from: 'en', to: 'de', source: 'It weighs 40g.', target: 'Es wiegt 40kg.', found: ['figures'] },
    {
      from: 'en',
      to: 'pt',
      source: 'Cache it for 15m.',
      target: 'Guarde em cache por 15h.',
      found: ['figures'],
    },
  ],
  'unit that is no measure': [
    {
      from: 'en',
      to: 'es',
      source: 'The name has at most 20 characters.',
      target: 'El nombre tiene como máximo 20 líneas.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'The margin is 4 pixels.',
      target: 'La marge est de 4 points.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'de',
      source: 'Write 3 sentences.',
      target: 'Schreiben Sie 3 Seiten.',
      found: ['figures'],
    },
    { from: 'en', to: 'pt', source: 'Use 8 letters.', target: 'Use 8 palavras.', found: ['figures'] },
    {
      from: 'en',
      to: 'es',
      source: 'The name has at most 20 characters.',
      target: 'El nombre tiene como máximo 20 caracteres.',
    },
  ],
  'around the clock changed': [
    {
      from: 'en',
      to: 'es',
      source: 'Support is available 24/7.',
      target: 'El soporte está disponible las 12 horas, los 7 días de la semana.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'We answer 24/7.',
      target: 'Nous répondons 24 h sur 24 et 5 jours sur 7.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Call our 24/7 line.',
      target: 'Ligue para a nossa linha, 24 minutos por dia, 7 dias por semana.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'es',
      source: 'We answer 24/7.',
      target: 'Respondemos las 24 horas, los 7 días de la semana.',
    },
    { from: 'en', to: 'fr', source: 'We answer 24/7.', target: 'Nous répondons 24 h/24 et 7 j/7.' },
    { from: 'en', to: 'de', source: 'We answer 24/7.', target: 'Wir antworten rund um die Uhr.' },
  ],
  'prefix of an id lost': [
    { from: 'en', to: 'es', source: 'See SR4471 and SR4480.', target: 'Vea 4471 y SR4480.', found: ['ids'] },
    {
      from: 'en',
      to: 'fr',
      source: 'Ticket INC-0042 is open.',
      target: 'Le ticket 0042 est ouvert.',
      found: ['ids'],
    },
    { from: 'en', to: 'de', source: 'Read KB1133 first.', target: 'Lesen Sie zuerst 1133.', found: ['ids'] },
    { from: 'es', to: 'en', source: 'Vea KB0093.', target: 'See 0093.', found: ['ids'] },
  ],
  'figure excused by code': [
    {
      from: 'en',
      to: 'es',
      source: 'Since Tool 4, the path is `tool.sh/api/v4`.',
      target: 'Desde Tool, la ruta es `tool.sh/api/v4`.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'In Kit 5, run `kit5 start`.',
      target: 'Dans Kit, lancez `kit5 start`.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'de',
      source: 'In Lib 7 the folder is `lib/7`.',
      target: 'In Lib heißt der Ordner `lib/7`.',
      found: ['figures'],
    },
  ],
  'name lost once of two': [
    {
      from: 'en',
      to: 'es',
      source: 'Orbit reads the file. Orbit then prints it.',
      target: 'Órbita lee el archivo. Luego Orbit lo imprime.',
      names: ['Orbit'],
      found: ['do-not-translate'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'QuickNote stores text. QuickNote is free.',
      target: 'Note rapide stocke du texte. QuickNote est gratuit.',
      names: ['QuickNote'],
      found: ['do-not-translate'],
    },
    {
      from: 'en',
      to: 'de',
      source: 'Use FastPath for servers; FastPath is small.',
      target: 'Verwenden Sie Schnellpfad für Server; FastPath ist klein.',
      names: ['FastPath'],
      found: ['do-not-translate'],
    },
  ],
  'anchor lost on another page': [
    {
      from: 'en',
      to: 'es',
      source: 'Read [limits](usage.md#rate-limits).',
      target: 'Lea los [límites](usage.md).',
      found: ['link-parity'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'See the [options](/guide/config#options-list).',
      target: 'Voir les [options](/guide/config).',
      found: ['link-parity'],
    },
    {
      from: 'en',
      to: 'pt',
      source: 'See the [options](config.md#all-options).',
      target: 'Veja as [opções](config.md#all-optoins).',
      found: ['link-parity'],
    },
  ],
  'line lost in a text block': [
    {
      from: 'en',
      to: 'es',
      source: '# T\n\n```text\nsite/\n├── pages/\n│   ├── home.md\n│   └── about.md\n└── site.yml\n```',
      target: '# T\n\n```text\nsite/\n├── pages/\n│   └── about.md\n└── site.yml\n```',
      found: ['code-blocks'],
    },
    {
      from: 'en',
      to: 'fr',
      source: '# T\n\n```text\nLoading data\nChecking data\nWriting data\nDone\n```',
      target: '# T\n\n```text\nChargement des données\nÉcriture des données\nTerminé\n```',
      found: ['code-blocks'],
    },
    {
      from: 'en',
      to: 'de',
      source: '# T\n\n```\nmain.c\nutil.c\nutil.h\n```',
      target: '# T\n\n```\nmain.c\nutil.h\n```',
      found: ['code-blocks'],
    },
  ],
  'code word replaced': [
    {
      from: 'en',
      to: 'es',
      source: 'Combine the tests with `or`.',
      target: 'Combine las pruebas con `Guardar`.',
      found: ['inline-code'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'Join the strings with `concat`.',
      target: 'Joignez les chaînes avec `Fermer`.',
      found: ['inline-code'],
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Check the type with `typeof`.',
      target: 'Verifique o tipo com `Abrir`.',
      found: ['inline-code'],
    },
  ],
  'ordinal changed': [
    {
      from: 'en',
      to: 'es',
      source: 'Add a third column.',
      target: 'Añada una cuarta columna.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'Start a second server.',
      target: 'Démarrez un troisième serveur.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'de',
      source: 'Open the fifth drawer.',
      target: 'Öffnen Sie die sechste Schublade.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Take the first door.',
      target: 'Pegue a segunda porta.',
      found: ['figures'],
    },
  ],
  'two sections swapped': [
    {
      from: 'en',
      to: 'fr',
      source:
        '# G\n\n## Why it fails\n\nThe battery is empty when the driver forgets the lamp, and then the engine does not turn.\n\n## How to mend it\n\nAsk a neighbour for a cable, join both cars and start yours while his engine runs.',
      target:
        '# G\n\n## Comment le réparer\n\nDemandez un câble à un voisin, reliez les deux voitures et démarrez la vôtre pendant que son moteur tourne.\n\n## Pourquoi cela échoue\n\nLa batterie est vide quand le conducteur oublie la lampe, et alors le moteur ne tourne pas.',
      found: ['sections'],
    },
  ],
  'ordinal settled by a neighbour': [
    {
      from: 'en',
      to: 'es',
      source: '# P\n\nAfter the 4th call the line is cut.\n\nEither person can call again.',
      target:
        '# P\n\nTras la 3.ª llamada se corta la línea.\n\nCualquiera de las dos personas puede volver a llamar.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'fr',
      source: '# P\n\nOn the 2nd page the form ends.\n\nBoth pages are needed.',
      target: '# P\n\nÀ la 3e page, le formulaire se termine.\n\nLes deux pages sont nécessaires.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'de',
      source: '# P\n\nThe 3rd attempt locks it.\n\nAnyone may unlock it.',
      target: '# P\n\nDer 2. Versuch sperrt es.\n\nJeder kann es entsperren.',
      found: ['figures'],
    },
  ],
  'short technical item in english': [
    {
      from: 'en',
      to: 'es',
      source:
        '# C\n\n- Cached files (e.g. fonts loaded from disk): `cache/[name]`\n- Other files: `out/[name]`',
      target:
        '# C\n\n- Cached files (e.g. fonts loaded from disk): `cache/[name]`\n- Otros archivos: `out/[name]`',
      found: ['untranslated'],
    },
    {
      from: 'en',
      to: 'fr',
      source: '# C\n\n- Minified scripts with hashed names: `js/[hash]`\n- Pictures: `img/[name]`',
      target: '# C\n\n- Minified scripts with hashed names: `js/[hash]`\n- Images : `img/[name]`',
      found: ['untranslated'],
    },
    {
      from: 'en',
      to: 'de',
      source: '# C\n\n- Shared modules loaded on demand: `lib/`\n- Styles: `css/`',
      target: '# C\n\n- Shared modules loaded on demand: `lib/`\n- Stile: `css/`',
      found: ['untranslated'],
    },
  ],
  'keyword translated in code': [
    {
      from: 'en',
      to: 'es',
      source:
        '# W\n\n```js\nif (ready) return null;\n```\n\nThe `return` statement ends it. It gives `null`.',
      target: '# W\n\n```js\nif (ready) return null;\n```\n\nLa sentencia `devolver` la termina. Da `nulo`.',
      found: ['inline-code', 'inline-code'],
    },
    {
      from: 'en',
      to: 'fr',
      source: '# W\n\n```python\nwhile True:\n    break\n```\n\nThe word `while` starts a loop.',
      target: '# W\n\n```python\nwhile True:\n    break\n```\n\nLe mot `tantque` commence une boucle.',
      found: ['inline-code'],
    },
    {
      from: 'en',
      to: 'pt',
      source: '# W\n\n```js\nconst x = false;\n```\n\nIf it is `false`, nothing runs.',
      target: '# W\n\n```js\nconst x = false;\n```\n\nSe for `falso`, nada roda.',
      found: ['inline-code'],
    },
    {
      from: 'en',
      to: 'es',
      source: 'Set it to `true` to turn it on.',
      target: 'Póngalo en `verdadero` para activarlo.',
      found: ['inline-code'],
    },
  ],
  'identifier replaced by another': [
    {
      from: 'en',
      to: 'es',
      source: '# H\n\nCall `loadUser`:\n\n```ts\nconst u = loadUser(1);\n```',
      target: '# H\n\nLlame a `loadGroup`:\n\n```ts\nconst u = loadGroup(1);\n```',
      found: ['inline-code', 'code-blocks'],
    },
    {
      from: 'en',
      to: 'fr',
      source: '# H\n\nSet `maxRetries` there.\n\n```js\nconfig.maxRetries = 3;\n```',
      target: '# H\n\nDéfinissez `maxDelay` là.\n\n```js\nconfig.maxDelay = 3;\n```',
      found: ['inline-code', 'code-blocks'],
    },
    {
      from: 'en',
      to: 'de',
      source: '# H\n\nIt returns `ParseError`.',
      target: '# H\n\nEs gibt `ParseResult` zurück.',
      found: ['inline-code'],
    },
  ],
  'link syntax broken': [
    {
      from: 'en',
      to: 'es',
      source: 'Read the [manual](https://example.org/man) first.',
      target: 'Lea primero el [manual] (https://example.org/man).',
      found: ['markup'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'Read the [manual](https://example.org/man) first.',
      target: 'Lisez d’abord le (manuel)[https://example.org/man].',
      found: ['markup'],
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Read the [manual](https://example.org/man) first.',
      target: 'Leia primeiro o [manual](https://example.org/man.',
      found: ['markup'],
    },
  ],
  'number glued to a letter changed': [
    {
      from: 'en',
      to: 'es',
      source: '# Q\n\n### P4: What next?\n\nMuch.',
      target: '# Q\n\n### P5: ¿Y ahora?\n\nMucho.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'Fill in form B2 and sign it.',
      target: 'Remplissez le formulaire B3 et signez-le.',
      found: ['figures'],
    },
    { from: 'en', to: 'de', source: 'Use gate A14.', target: 'Nutzen Sie Tor A15.', found: ['figures'] },
    {
      from: 'en',
      to: 'es',
      source: 'See section S3 and table T2.',
      target: 'Vea la sección S3 y la tabla T2.',
    },
  ],
  'toml front matter': [
    {
      from: 'en',
      to: 'es',
      source: '+++\ntitle = "Prices of 2022"\ndraft = false\n+++\n\n# P\n\nText.',
      target: '+++\ntitle = "Precios de 2023"\ndraft = false\n+++\n\n# P\n\nTexto.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'fr',
      source: '+++\ntitle = "The rules of the house"\n+++\n\n# P\n\nText here.',
      target: '+++\ntitle = "The rules of the house"\n+++\n\n# P\n\nDu texte ici.',
      found: ['untranslated'],
    },
    {
      from: 'en',
      to: 'pt',
      source: '+++\ntitle = "Start in 5 minutes"\nweight = 10\n+++\n\n# P\n\nText.',
      target: '+++\ntitle = "Comece em 5 minutos"\nweight = 10\n+++\n\n# P\n\nTexto.',
    },
  ],
  'sections swapped told otherwise': [
    {
      from: 'en',
      to: 'es',
      source:
        '# R\n\n## Where\n\nThe files lie in the folder of the user, not in the folder of the program.\n\n## Who may read\n\nOnly the owner reads them; others ask.',
      target:
        '# R\n\n## Quién puede leer\n\nSolo los lee el dueño; los demás preguntan.\n\n## Dónde\n\nLos archivos están en la carpeta del usuario, no en la del programa.',
      found: ['sections'],
    },
    {
      from: 'en',
      to: 'fr',
      source:
        '# R\n\n## When\n\nThe copy is made every night, when nobody works.\n\n## What is kept\n\nPictures and letters; films are not.',
      target:
        '# R\n\n## Ce qui est gardé\n\nLes photos et les lettres ; pas les films.\n\n## Quand\n\nLa copie est faite chaque nuit, quand personne ne travaille.',
      found: ['sections'],
    },
  ],
  'paragraph of another place': [
    {
      from: 'en',
      to: 'es',
      source:
        '# M\n\nThe [query](/q) (`query`) and the `filter` option choose rows. `filter` runs first.\n\nYou can:\n\n- Sort rows.',
      target:
        '# M\n\nLa página principal guarda el resultado en `cache`. El tamaño es `cacheSize`.\n\nPuede:\n\n- Ordenar filas.',
      found: ['paragraphs'],
    },
    {
      from: 'en',
      to: 'fr',
      source:
        '# M\n\nThe [query](/q) (`query`) and the `filter` option choose rows. `filter` runs first.\n\nYou can:\n\n- Sort rows.',
      target:
        '# M\n\nLa page principale garde le résultat dans `cache`. La taille est `cacheSize`.\n\nVous pouvez :\n\n- Trier les lignes.',
      found: ['paragraphs'],
    },
  ],
  'list marker lost': [
    {
      from: 'en',
      to: 'es',
      source:
        '# R\n\n* `open`: Opens it. It needs a name.\n* `mode`: The way it is opened, and what comes with `flags`.\n* **new** `flags`: More choices. Without them, `mode` decides.',
      target:
        '# R\n\n* `open`: Lo abre. Necesita un nombre.\n* `mode`: Cómo se abre, y lo que viene con `flags`.\n**nuevo** `flags`: Más opciones. Sin ellas decide `mode`.',
      found: ['steps'],
    },
    {
      from: 'en',
      to: 'fr',
      source: '# R\n\n- Open the box.\n- Take out the cable.\n- Plug it in.',
      target: '# R\n\n- Ouvrez la boîte.\nSortez le câble.\n- Branchez-le.',
      found: ['steps'],
    },
    {
      from: 'en',
      to: 'de',
      source: '# R\n\n1. Open the box.\n2. Take out the cable.\n3. Plug it in.',
      target: '# R\n\n1. Öffnen Sie die Kiste.\nNehmen Sie das Kabel heraus.\n2. Schließen Sie es an.',
      found: ['steps'],
    },
  ],
  'billion muddled': [
    {
      from: 'en',
      to: 'es',
      source: 'Over 2 billion users send $9 trillion.',
      target: 'Más de dos billones de usuarios envían 9 trillones de dólares.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'es',
      source: 'It serves 3 billion people.',
      target: 'Atiende a 3 billones de personas.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'fr',
      source: 'It serves 3 billion people.',
      target: 'Elle dessert 3 billions de personnes.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'es',
      source: 'It serves 3 billion people.',
      target: 'Atiende a 3000 millones de personas.',
    },
    { from: 'en', to: 'de', source: 'A trillion pages exist.', target: 'Es gibt eine Billion Seiten.' },
  ],
  fractions: [
    { from: 'en', to: 'es', source: 'Add ¾ cup of rice.', target: 'Añada 0,75 tazas de arroz.' },
    { from: 'en', to: 'fr', source: 'It takes 2½ days.', target: 'Cela prend 2,5 jours.' },
    {
      from: 'en',
      to: 'de',
      source: 'Use ⅓ of the pack.',
      target: 'Verwenden Sie ⅔ der Packung.',
      found: ['figures'],
    },
    { from: 'en', to: 'pt', source: 'Wait 1¼ hours.', target: 'Espere 1,25 horas.' },
    { from: 'en', to: 'es', source: 'A fee of ½ %.', target: 'Una comisión del ¼ %.', found: ['figures'] },
    { from: 'en', to: 'es', source: 'Wait an hour and a half.', target: 'Espere 1½ horas.' },
  ],
  signs: [
    {
      from: 'en',
      to: 'fr',
      source: 'The value is −12 °C.',
      target: 'La valeur est de 12 °C.',
      found: ['figures'],
    },
    {
      from: 'en',
      to: 'de',
      source: 'Set the zone to UTC+2.',
      target: 'Stellen Sie die Zone auf UTC-2.',
      found: ['figures'],
    },
    { from: 'en', to: 'pt', source: 'A balance of -75 EUR.', target: 'Um saldo de −75 EUR.' },
    {
      from: 'en',
      to: 'es',
      source: 'It returns -1 on failure.',
      target: 'Devuelve 1 si falla.',
      found: ['figures'],
    },
    { from: 'en', to: 'es', source: 'A change of -3.5%.', target: 'Un cambio del −3,5 %.' },
    { from: 'en', to: 'fr', source: 'Minus 5 degrees.', target: '−5 degrés.' },
  ],
  'month names': [
    {
      from: 'en',
      to: 'es',
      source: 'It opens on Sept. 12, 2023.',
      target: 'Abre el 12 de setiembre de 2023.',
    },
    { from: 'en', to: 'pt', source: 'Since Sep 3, 2022.', target: 'Desde 3 de set. de 2022.' },
    { from: 'en', to: 'fr', source: 'Until Feb. 9, 2024.', target: 'Jusqu’au 9 févr. 2024.' },
    { from: 'en', to: 'de', source: 'From Oct. 1, 2024.', target: 'Ab 1. Okt. 2024.' },
    {
      from: 'en',
      to: 'es',
      source: 'It opens on Sept. 12, 2023.',
      target: 'Abre el 12 dic. 2023.',
      found: ['figures'],
    },
  ],
  'date ranges': [
    {
      from: 'en',
      to: 'fr',
      source: 'Open from July 2 to 9, 2026.',
      target: 'Ouvert du 2 au 9 juillet 2026.',
    },
    {
      from: 'en',
      to: 'de',
      source: 'Closed April 5–8, 2026.',
      target: 'Vom 5. bis 8. April 2026 geschlossen.',
    },
    { from: 'en', to: 'pt', source: 'From May 4 to 6, 2025.', target: 'De 4 a 6 de maio de 2025.' },
    {
      from: 'en',
      to: 'es',
      source: 'Closed Dec. 24, 25 and 31, 2025.',
      target: 'Cerrado el 24, 25 y 31 de diciembre de 2025.',
    },
    {
      from: 'en',
      to: 'de',
      source: 'Closed April 5–8, 2026.',
      target: 'Vom 5. bis 9. April 2026 geschlossen.',
      found: ['figures'],
    },
  ],
  'dotted dates': [
    { from: 'de', to: 'en', source: 'Stand: 01.07.2025.', target: 'As of July 1, 2025.' },
    { from: 'en', to: 'de', source: 'Valid until 24 December 2026.', target: 'Gültig bis 24.12.2026.' },
    { from: 'en', to: 'es', source: 'From 05.09.2023 on.', target: 'A partir del 5 de septiembre de 2023.' },
    { from: 'de', to: 'en', source: 'Stand: 01.07.2025.', target: 'As of July 2, 2025.', found: ['figures'] },
  ],
  'short dates': [
    { from: 'en', to: 'fr', source: 'Expires 11/2027.', target: 'Expire en novembre 2027.' },
    { from: 'en', to: 'de', source: 'By 2/28/26.', target: 'Bis zum 28. Februar 2026.' },
    { from: 'en', to: 'pt', source: 'The 2024-25 plan.', target: 'O plano 2024-2025.' },
    {
      from: 'en',
      to: 'es',
      source: 'Expires 11/2027.',
      target: 'Caduca en octubre de 2027.',
      found: ['figures'],
    },
    { from: 'en', to: 'es', source: 'By 2/28/26.', target: 'Antes del 28/2/2026.' },
  ],
  weekdays: [
    { from: 'en', to: 'fr', source: 'Open Tue–Sat.', target: 'Ouvert du mardi au samedi.' },
    { from: 'en', to: 'de', source: 'Closed on Sun. and Mon.', target: 'Sonntags und montags geschlossen.' },
    {
      from: 'en',
      to: 'pt',
      source: 'Open Mon–Fri, 8 a.m.–4 p.m.',
      target: 'Aberto de segunda a sexta, das 8h às 16h.',
    },
    { from: 'en', to: 'de', source: 'Open Mon–Fri.', target: 'Mo–Fr geöffnet.' },
    { from: 'en', to: 'es', source: 'Closed on Wed.', target: 'Cerrado los jueves.', found: ['figures'] },
    { from: 'en', to: 'fr', source: 'Mon-Thu: open.', target: 'Lun-jeu : ouvert.' },
  ],
  'compact durations': [
    { from: 'en', to: 'fr', source: 'A timeout of 45m.', target: 'Un délai de 45 min.' },
    { from: 'en', to: 'de', source: 'It lasts 2h 15m.', target: 'Es dauert 2 Std. 15 Min.' },
    { from: 'en', to: 'pt', source: 'Kept for 14d.', target: 'Mantido por 14 dias.' },
    { from: 'en', to: 'es', source: 'It lasts 2h15.', target: 'Dura 2 horas y 15 minutos.' },
    {
      from: 'en',
      to: 'es',
      source: 'It lasts 2h 15m.',
      target: 'Dura 2 horas y 45 minutos.',
      found: ['figures'],
    },
    { from: 'en', to: 'fr', source: 'Kept for 90d.', target: 'Conservés 90 jours.' },
  ],
  'dotted times': [
    { from: 'en', to: 'fr', source: 'It ends at 6.45 pm.', target: 'Cela finit à 18 h 45.' },
    { from: 'en', to: 'de', source: 'Open until 7.30 p.m.', target: 'Geöffnet bis 19.30 Uhr.' },
    { from: 'en', to: 'pt', source: 'The limit is 4.10 pm.', target: 'O limite é às 16h10.' },
    {
      from: 'en',
      to: 'es',
      source: 'It ends at 6.45 pm.',
      target: 'Termina a las 18.15.',
      found: ['figures'],
    },
  ],
  quincena: [
    {
      from: 'en',
      to: 'es',
      source: 'The report is sent every fifteen days.',
      target: 'El informe se envía quincenalmente.',
    },
    {
      from: 'en',
      to: 'fr',
      source: 'It is published every two weeks.',
      target: 'C’est publié tous les quinze jours.',
    },
    { from: 'en', to: 'pt', source: 'Paid every two weeks.', target: 'Pago quinzenalmente.' },
    { from: 'en', to: 'de', source: 'Every two weeks.', target: 'Alle 14 Tage.' },
    {
      from: 'en',
      to: 'es',
      source: 'You are paid every two weeks.',
      target: 'Cobra cada mes.',
      found: ['figures'],
    },
  ],
  placeholders: [
    {
      from: 'en',
      to: 'fr',
      source: 'Hello %(name)s, you have %(count)d messages.',
      target: 'Bonjour %(nom)s, vous avez %(count)d messages.',
      found: ['placeholders'],
    },
    {
      from: 'en',
      to: 'de',
      source: 'Set $EDITOR first.',
      target: 'Setzen Sie zuerst $BEARBEITER.',
      found: ['placeholders'],
    },
    {
      from: 'en',
      to: 'es',
      source: 'Delete %1$s and %2$s.',
      target: 'Elimine %1$s y %3$s.',
      found: ['placeholders'],
    },
    {
      from: 'en',
      to: 'pt',
      source: 'Dear %name%, welcome.',
      target: 'Prezado %nome%, boas-vindas.',
      found: ['placeholders'],
    },
    { from: 'en', to: 'es', source: 'Open %@ again.', target: 'Abra de nuevo.', found: ['placeholders'] },
    {
      from: 'en',
      to: 'fr',
      source: 'Hello {{user}}, see ${path}.',
      target: 'Bonjour {{user}}, voir ${path}.',
    },
    { from: 'en', to: 'es', source: 'Hello {user}.', target: 'Hola, {usuario}.', found: ['placeholders'] },
  ],
  'ragged table': [
    {
      from: 'en',
      to: 'es',
      source: '# T\n\n| A | B |\n| - | - |\n| one | two |',
      target: '# T\n\n| A | B |\n| - | - |\n| uno | dos | `x` |',
      found: ['markup'],
    },
    {
      from: 'en',
      to: 'fr',
      source: '# T\n\n| A | B | C |\n| - | - | - |\n| p | `a \\| b` | c |',
      target: '# T\n\n| A | B | C |\n| - | - | - |\n| p | `a | b` | c |',
      found: ['markup'],
    },
    {
      from: 'en',
      to: 'es',
      source: '# T\n\n| A | B |\n| - | - |\n| one | two |',
      target: '# T\n\n| A | B |\n| - | - |\n| uno | dos |',
    },
  ],
};
