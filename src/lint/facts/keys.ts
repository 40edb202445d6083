import type { Lexicon } from '../locales/lexicon.ts';
import { fold } from '../locales/fold.ts';
import { blankTaken, take, takeAll, type FactReader, type Scan } from './scan.ts';

/** Key names that most languages share → the name used for comparing. */
const common: Readonly<Record<string, string>> = {
  ctrl: 'ctrl',
  control: 'ctrl',
  ctl: 'ctrl',
  '⌃': 'ctrl',
  alt: 'alt',
  shift: 'shift',
  '⇧': 'shift',
  cmd: 'cmd',
  command: 'cmd',
  '⌘': 'cmd',
  option: 'option',
  '⌥': 'option',
  win: 'win',
  super: 'super',
  meta: 'meta',
  fn: 'fn',
  altgr: 'altgr',
  enter: 'enter',
  return: 'enter',
  '↵': 'enter',
  esc: 'esc',
  escape: 'esc',
  tab: 'tab',
  del: 'delete',
  delete: 'delete',
  backspace: 'backspace',
  space: 'space',
  home: 'home',
  end: 'end',
  insert: 'insert',
  ins: 'insert',
  pgup: 'pgup',
  pageup: 'pgup',
  pgdn: 'pgdn',
  pagedown: 'pgdn',
  up: 'up',
  down: 'down',
  left: 'left',
  right: 'right',
  '↑': 'up',
  '↓': 'down',
  '←': 'left',
  '→': 'right',
  prtsc: 'prtsc',
  prtscn: 'prtsc',
  capslock: 'capslock',
  pause: 'pause',
  break: 'pause',
};

function commonKey(name: string): string | undefined {
  return Object.hasOwn(common, name) ? common[name] : undefined;
}

const modifiers = new Set(['ctrl', 'alt', 'shift', 'cmd', 'option', 'win', 'super', 'meta', 'fn', 'altgr']);

const patterns = new WeakMap<Lexicon, RegExp>();

/**
 * Reads key combinations and function keys: `Ctrl+Mayús+P` is `ctrl+shift+p`. {@link keyName} reads other single
 * keys, only in `<Kbd>`.
 */
export const readKeys: FactReader = (scan) => {
  readCombinations(scan);
  if (scan.hasDigit) takeAll(scan, functionKeyRe, ([key]) => ({ kind: 'keys', values: [key.toLowerCase()] }));
};

const functionKeyRe = /(?<![\p{L}\p{N}_+./-])F(?:[1-9]|1[0-2])(?![\p{L}\p{N}_+/-]|\.\d)/gu;

function readCombinations(scan: Scan): void {
  if (!/[+\-⌘⌥⇧⌃]/.test(scan.rest)) return;
  let pattern = patterns.get(scan.lexicon);
  if (!pattern) patterns.set(scan.lexicon, (pattern = combinationRe(scan.lexicon)));
  for (const match of [...scan.folded.matchAll(pattern)]) {
    const value = keyName(match[0], scan.lexicon);
    const end = match.index + match[0].length;
    if (!value.includes('+')) continue;
    const isDoubtful = isWords(scan.raw.slice(match.index, end));
    take(scan, match.index, end, {
      kind: 'keys',
      values: [value],
      ...(isDoubtful ? { soft: true, family: 'keys' as const } : {}),
    });
  }
  blankTaken(scan);
}

/** Tells whether key names with a hyphen may be a word: `shift-left`, but not `Ctrl-C`, `Cmd-Home` or `Alt+Tab`. */
function isWords(raw: string): boolean {
  if (!/^\p{L}{3,}(?:-\p{L}{3,})+$/u.test(raw)) return false;
  return !/^(?:Ctrl|Ctl|Alt|AltGr|Cmd)-/.test(raw) || raw === raw.toLowerCase();
}

/**
 * Returns a key or a combination with the names used for comparing.
 *
 * @example keyName('Ctrl+Alt+Supr', lexiconOf('es')) // 'alt+ctrl+delete'
 * @example keyName('Bloq Mayús', lexiconOf('es')) // 'capslock'
 */
export function keyName(text: string, lexicon: Lexicon): string {
  const keys = fold(text)
    .replace(/([⌘⌥⇧⌃])\s*(?=[^\s+])/g, '$1+')
    .split(/\s*\+\s*|(?<=\w)-(?=\w)/)
    .map((key) => key.replace(/\s+/g, ' ').trim())
    .map((key) => lexicon.keys.get(key) ?? commonKey(key) ?? commonKey(key.replaceAll(' ', '')) ?? key);
  const held = keys.filter((key) => modifiers.has(key)).sort();
  return [...held, ...keys.filter((key) => !modifiers.has(key))].join('+');
}

function combinationRe(lexicon: Lexicon): RegExp {
  const names = [...new Set([...lexicon.keys.keys(), ...Object.keys(common)])];
  const longestFirst = names.sort((a, b) => b.length - a.length).map((name) => name.replaceAll(' ', '\\s'));
  const held = longestFirst.filter((name) => modifiers.has(lexicon.keys.get(name) ?? commonKey(name) ?? ''));
  const key = `(?:${longestFirst.join('|')}|f\\d{1,2}|[a-z0-9](?![a-z0-9])|[^\\sa-z0-9\\0](?!\\S))`;
  return new RegExp(
    `(?<![a-z0-9])(?:(?:${held.join('|')})(?:\\s?\\+\\s?|-(?=\\S))|[⌘⌥⇧⌃]\\s?\\+?\\s?)(?:(?:${held.join('|')})\\s?[+-]\\s?)*${key}`,
    'g',
  );
}
