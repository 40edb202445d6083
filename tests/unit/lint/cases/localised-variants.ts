import type { Variant } from './variants.ts';

/** Code, formulas and numbers in words that other sites translate, each beside a defect that looks like it. */
export const localisedVariants: Readonly<Record<string, readonly Variant[]>> = {
  'placeholder that resembles its source': [
    {
      from: 'en',
      to: 'es',
      source: 'Name it `{verb} {object}`.',
      target: 'Llámelo `{verbo} {objeto}`.',
    },
    {
      from: 'en',
      to: 'pt',
      source: 'The pattern is `{domain}.{component}`.',
      target: 'O padrão é `{dominio}.{componente}`.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'Name it `{verb} {object}`.',
      target: 'Llámelo `{verv} {object}`.',
      found: ['inline-code'],
    },
  ],
  'name in capitals in an address': [
    {
      from: 'en',
      to: 'fr',
      source: 'Set it to `https://git.example/USER_NAME/edit/`.',
      target: 'Indiquez `https://git.example/NOM_DE_UTILISATEUR/edit/`, avec votre utilisateur.',
      oneWay: true,
    },
    {
      from: 'en',
      to: 'pt',
      source: 'It fails in `COMPONENT_NAME`.',
      target: 'Falha em `NOME_COMPONENTE`.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'Set `API_SECRET` first.',
      target: 'Fije antes `API_TOKEN`.',
      found: ['inline-code'],
    },
  ],
  'text within code': [
    {
      from: 'en',
      to: 'fr',
      source: 'Write `<h1>Our first garden</h1>`.',
      target: 'Écrivez `<h1>Notre premier jardin</h1>`.',
    },
    {
      from: 'en',
      to: 'de',
      source: 'Write `:::tip[Did you know]` here.',
      target: 'Schreiben Sie hier `:::tip[Wussten Sie schon]`.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'Run `mount /dev/(name of the disk) -r`.',
      target: 'Ejecute `mount /dev/(nombre del disco) -r`.',
    },
    {
      from: 'en',
      to: 'es',
      source: 'Run `mount /dev/(name of the disk) -r`.',
      target: 'Ejecute `mount /dev/(nombre del disco) -w`.',
      found: ['inline-code'],
    },
  ],
  'code explained in brackets': [
    {
      from: 'en',
      to: 'fr',
      source: 'It needs a `primary key` here.',
      target: 'Il faut ici une `primary key (clé primaire)`.',
      oneWay: true,
    },
    {
      from: 'en',
      to: 'es',
      source: 'It needs a `primary key` here.',
      target: 'Aquí hace falta una `primary keys`.',
      found: ['inline-code'],
    },
  ],
  'ending slash and ellipsis': [
    { from: 'en', to: 'de', source: 'Use `<Panel />` here.', target: 'Verwenden Sie hier `<Panel>`.' },
    { from: 'en', to: 'es', source: 'Open `photos/` now.', target: 'Abra ahora `photos`.' },
    { from: 'en', to: 'fr', source: 'Edit `import shop…` there.', target: 'Modifiez-y `import shop...`.' },
    {
      from: 'en',
      to: 'es',
      source: 'Open `photos/raw` now.',
      target: 'Abra ahora `photosraw`.',
      found: ['inline-code'],
    },
  ],
  'tag of the language': [
    { from: 'en', to: 'fr', source: 'Use a tag such as `en`.', target: 'Utilisez une étiquette comme `fr`.' },
    {
      from: 'en',
      to: 'fr',
      source: 'Use a tag such as `en`.',
      target: 'Utilisez une étiquette comme `de`.',
      found: ['inline-code'],
    },
  ],
  'option named again in its explanation': [
    {
      from: 'en',
      to: 'es',
      source: '```\n  --hold    if --hold is set, hold until it is done, then hold the lock\n```',
      target: '```\n  --hold    si --hold se fija, espera hasta que termine y guarda el cierre\n```',
    },
    {
      from: 'en',
      to: 'es',
      source: '```\n  --hold    hold the lock until it is done\n```',
      target: '```\n  --hodl    espera hasta que termine con el cierre\n```',
      found: ['code-blocks'],
    },
  ],
  formula: [
    {
      from: 'en',
      to: 'fr',
      source: '$$\\mathrm{the\\ rate} = \\frac{sum\\ of\\ all}{number\\ of\\ them}$$',
      target: '$$\\mathrm{the\\ rate} = \\frac{sum\\ of\\ all}{number\\ of\\ them}$$',
    },
    {
      from: 'en',
      to: 'fr',
      source: 'The rate is the sum of all of them, $x$.',
      target: 'The rate is the sum of all of them, $x$.',
      found: ['untranslated'],
    },
  ],
  'number in words of a language without locale data': [
    {
      from: 'en',
      to: 'it',
      source: 'The form has three fields for two people.',
      target: 'Il modulo ha tre campi per due persone.',
    },
    { from: 'en', to: 'nl', source: 'Tens of billions of rows.', target: 'Tientallen miljarden rijen.' },
    {
      from: 'en',
      to: 'it',
      source: 'The form has 3 fields.',
      target: 'Il modulo ha 4 campi.',
      found: ['figures'],
    },
  ],
  'function word that is also a short weekday': [
    {
      from: 'en',
      to: 'de',
      source: 'As of 3.4.1 it is stable.',
      target: 'Mit 3.4.1 ist es stabil.',
    },
    {
      from: 'en',
      to: 'de',
      source: 'Open Mon–Wed.',
      target: 'Geöffnet Mo–Do.',
      found: ['figures'],
    },
  ],
  checksum: [
    {
      from: 'en',
      to: 'de',
      source: '- SHA1: 9f0be4d3is5a7of2at6c1in8b4to7e',
      target: '- SHA1: 9f0be4d3is5a7of2at6c1in8b4to7e',
    },
    {
      from: 'en',
      to: 'de',
      source: '- This is the sum of it: 9f0b',
      target: '- This is the sum of it: 9f0b',
      found: ['untranslated'],
    },
  ],
};
