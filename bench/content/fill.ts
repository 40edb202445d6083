import { nouns, type Noun } from './nouns.ts';
import type { Random } from './random.ts';

/** A text in both languages. */
export interface Pair {
  en: string;
  es: string;
}

export interface Topic {
  /** What the article is about; `{a}`. */
  subject: Noun;
  random: Random;
  /** A link to some article, `{link}`. */
  link: () => Pair;
}

/**
 * Fills a pair of templates. `{a}` is the subject, `{m}` another noun; in Spanish `{el:a}`, `{un:a}`, `{del:a}` carry the
 * article and `{o:a}` the ending of an adjective. Other slots are figures, labels, messages and links: the same value in
 * both languages, each written as its language does.
 */
export function fill([en, es]: readonly [en: string, es: string], topic: Topic): Pair {
  const other = topic.random.pick(nouns);
  const values = new Map<string, Pair>();
  const replace = (lang: 'en' | 'es') => (_: string, form: string | undefined, name: string) => {
    const noun = name === 'a' ? topic.subject : name === 'm' ? other : undefined;
    if (noun) return lang === 'en' ? noun.en : spanish(noun, form);
    const value = values.get(name) ?? makeValue(name, topic);
    values.set(name, value);
    return value[lang];
  };
  const slotRe = /\{(?:(\w+):)?(\w+)\}/g;
  return { en: en.replace(slotRe, replace('en')), es: es.replace(slotRe, replace('es')) };
}

function spanish({ es, gender }: Noun, form: string | undefined): string {
  const isFeminine = gender === 'f';
  switch (form) {
    case 'el':
      return `${isFeminine ? 'la' : 'el'} ${es}`;
    case 'El':
      return `${isFeminine ? 'La' : 'El'} ${es}`;
    case 'un':
      return `${isFeminine ? 'una' : 'un'} ${es}`;
    case 'del':
      return `${isFeminine ? 'de la' : 'del'} ${es}`;
    case 'o':
      return isFeminine ? 'a' : 'o';
    default:
      return es;
  }
}

function makeValue(name: string, { random, link }: Topic): Pair {
  const make = values[name];
  if (make) return make(random);
  if (name === 'link') return link();
  throw new Error(`A template has the slot {${name}}, which nothing fills.`);
}

const values: Record<string, (random: Random) => Pair> = {
  days: (random) => amount(random.whole(2, 90), 'days', 'días'),
  hours: (random) => amount(random.whole(2, 72), 'hours', 'horas'),
  minutes: (random) => amount(random.whole(2, 59), 'minutes', 'minutos'),
  seconds: (random) => amount(random.whole(2, 59), 'seconds', 'segundos'),
  count: (random) => same(`**${random.whole(101, 999)}**`),
  percent: (random) => decimal(random, (figure) => `**${figure} %**`),
  size: (random) => decimal(random, (figure) => `**${figure} GB**`),
  money: (random) => {
    const figure = random.whole(2, 950);
    return { en: `**USD ${figure}**`, es: `**${figure} USD**` };
  },
  port: (random) => same(`**${random.whole(1024, 9999)}**`),
  version: (random) => same(`${random.whole(2, 12)}.${random.whole(0, 30)}.${random.whole(0, 9)}`),
  host: (random) =>
    same(`\`${random.pick(hosts)}${random.whole(1, 40)}.${random.pick(domains)}.gateway.example\``),
  path: (random) =>
    same(`\`${random.pick(['C:\\Jts', '/opt/jts', '~/Jts'])}/${word(random)}.${random.pick(endings)}\``),
  code: (random) => same(`\`${random.pick(commands)} --${word(random)}=${random.whole(1, 999)}\``),
  ui: (random) => random.pick(labels),
  key: (random) => random.pick(keys),
  msg: (random) => {
    const code = random.whole(0x1000, 0xffff).toString(16).toUpperCase();
    const [en, es] = random.pick(messages);
    return { en: `<Msg>${en} (0x${code})</Msg>`, es: `<Msg>${en} (0x${code})</Msg> (${es})` };
  },
};

function same(text: string): Pair {
  return { en: text, es: text };
}

function amount(figure: number, en: string, es: string): Pair {
  return { en: `**${figure} ${en}**`, es: `**${figure} ${es}**` };
}

function decimal(random: Random, write: (figure: string) => string): Pair {
  const whole = random.whole(2, 64);
  const tenth = random.whole(1, 9);
  return { en: write(`${whole}.${tenth}`), es: write(`${whole},${tenth}`) };
}

/** A name nobody uses: what makes the vocabulary of a real site grow with every article. */
function word(random: Random): string {
  const syllables = ['ba', 'cor', 'del', 'fi', 'gan', 'lo', 'mi', 'nar', 'pe', 'ri', 'sol', 'tu', 'vex'];
  return Array.from({ length: random.whole(2, 4) }, () => random.pick(syllables)).join('');
}

const hosts = ['gw', 'mail', 'data', 'login', 'files', 'quote', 'stats', 'edge'];
const domains = ['east', 'west', 'north', 'central', 'europe', 'asia'];
const endings = ['log', 'xml', 'ini', 'zip', 'csv'];
const commands = ['ping', 'netsh', 'curl', 'java', 'jts', 'telnet'];

const labels: Pair[] = [
  ['File > Layout Settings', 'Archivo > Ajustes de diseño'],
  ['Global Configuration', 'Configuración global'],
  ['Account > Reports', 'Cuenta > Informes'],
  ['Help > Troubleshoot', 'Ayuda > Solucionar problemas'],
  ['Edit > Preferences', 'Editar > Preferencias'],
  ['Tools > Network', 'Herramientas > Red'],
  ['View > Panels', 'Ver > Paneles'],
  ['Data > Refresh', 'Datos > Actualizar'],
].map(([en, es]) => ({ en: `<Ui>${en}</Ui>`, es: `<Ui>${en}</Ui> (${es})` }));

const keys: Pair[] = [
  ['Ctrl+Alt+H', 'Ctrl+Alt+H'],
  ['Ctrl+F', 'Ctrl+F'],
  ['Shift+F5', 'Mayús+F5'],
  ['Ctrl+Del', 'Ctrl+Supr'],
  ['Alt+F4', 'Alt+F4'],
].map(([en, es]) => ({ en: `<Kbd>${en}</Kbd>`, es: `<Kbd>${es}</Kbd>` }));

const messages: [en: string, es: string][] = [
  ['Connection refused', 'conexión rechazada'],
  ['Session expired', 'sesión caducada'],
  ['File not found', 'archivo no encontrado'],
  ['Server busy, try later', 'servidor ocupado, inténtelo más tarde'],
  ['Certificate not trusted', 'certificado no fiable'],
  ['Request timed out', 'tiempo de espera agotado'],
];
