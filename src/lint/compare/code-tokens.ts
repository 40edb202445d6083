import { templateComments, type CodeStyle } from './code-languages.ts';

export interface CodeToken {
  /** A `word` must be the same in both languages; a `text` may be translated. */
  kind: 'word' | 'number' | 'text';
  value: string;
  /** Line of the block, from 0. */
  line: number;
  /** Whether the token is between quotation marks or tags. */
  quoted?: true;
  /** Whether the token is the name of a tag or an option, which is never translated. */
  fixed?: true;
}

const quotedRe =
  /"""[^]{0,5000}?"""|'''[^]{0,5000}?'''|"(?:[^"\\\n]|\\.){0,2000}"|'(?:[^'\\\n]|\\.){0,2000}'|`(?:[^`\\]|\\.){0,5000}`/;
const between = /(?<=[>}])[^<>{}=;()]*\p{L}[^<>{}=;()]*(?=[<{])/u;
const wordRe = /[\p{L}_$@][\p{L}\p{N}_$]*(?:-[\p{L}\p{N}_]+)*/u;
const numberRe = /\d+(?:\.\d+)*/;

const plainRe = new RegExp(`(${quotedRe.source})|(${wordRe.source})|(${numberRe.source})`, 'gu');
const markupRe = new RegExp(
  `(${quotedRe.source}|${between.source})|(${wordRe.source})|(${numberRe.source})`,
  'gu',
);
const proseRe = new RegExp(`(\\0)|(${wordRe.source})|(${numberRe.source})`, 'gu');

/** Returns the words, numbers and texts of a code block. Comments are left out. */
export function tokenize(code: string, style: CodeStyle): CodeToken[] {
  const untemplated = blank(blankComments(code, templateComments), encodedRe);
  const bare = blank(blankComments(untemplated, style.block ?? []), style.line);
  const tokens: CodeToken[] = [];
  const isAnswer = style.terminal ? answersOf(code) : undefined;
  const spans = style.columns ? columnsOf(bare) : style.fields ? [...bare.matchAll(fieldRe)].map(spanOf) : [];
  let line = 0;
  let feed = bare.indexOf('\n');
  const expression = style.prose ? proseRe : style.markup ? markupRe : plainRe;
  for (const { index, 1: quoted, 2: word, 3: number } of bare.matchAll(expression)) {
    for (; feed >= 0 && feed < index; feed = bare.indexOf('\n', feed + 1)) line++;
    if (quoted !== undefined) tokens.push(readQuoted(bare, index, quoted, line));
    else if (word !== undefined) {
      while (spans[0] && spans[0][1] <= index) spans.shift();
      const isInSpan = spans[0] !== undefined && spans[0][0] <= index;
      const isText = style.prose === true || isAnswer?.[line] === true || isInSpan;
      const isFixed = !style.prose && isFixedName(bare, index, style);
      tokens.push({
        kind: isText && !isFixed ? 'text' : 'word',
        value: word,
        line,
        ...(isFixed ? { fixed: true } : {}),
      });
    } else tokens.push({ kind: 'number', value: number!, line });
  }
  return tokens;
}

/** `<button`, `</button`, `--retries`. */
function isFixedName(code: string, at: number, { markup = false }: CodeStyle): boolean {
  const before = code.slice(Math.max(0, at - 4), at);
  return (markup && /<\/?$/.test(before)) || /(?:^|[\s"'`[(|])-{1,2}$/.test(before);
}

/** Percent-encoded characters: `%C3%A9`. */
const encodedRe = /(?:%[0-9A-F]{2})+/gi;

/** Returns the spans, `[start, end]`, of the text that follows a gap within a line. */
function columnsOf(code: string): [number, number][] {
  const spans: [number, number][] = [];
  let start = 0;
  for (const line of code.split('\n')) {
    const gap = /\S(?: {2,}|\t+)(?=\S)/.exec(line);
    const from = gap ? gap.index + gap[0].length : line.length;
    if (/\p{L}{2}/u.test(line.slice(from))) spans.push([start + from, start + line.length]);
    start += line.length + 1;
  }
  return spans;
}

const fieldRe =
  /(?<=^|\n)[ \t]*(?:- )?(?:title|name|description|summary|label|message|text|caption|alt|help|hint):[ \t]+(?!["'|>[{&*!])([^\n]+)/g;

/** Returns the span, `[start, end]`, of the first group of a match. The group must end with the match. */
function spanOf({ index, 0: all, 1: group = '' }: RegExpExecArray): [number, number] {
  return [index + all.length - group.length, index + all.length];
}

/** Tells for each line whether it is program output. Returns undefined if no line has a prompt. */
function answersOf(code: string): boolean[] | undefined {
  const lines = code.split('\n');
  const isCommand = (line: string) => /^\s*[$>] /.test(line);
  if (!lines.some(isCommand)) return undefined;
  let goesOn = false;
  return lines.map((line) => {
    const isAnswer = !goesOn && !isCommand(line);
    goesOn = !isAnswer && line.endsWith('\\');
    return isAnswer;
  });
}

/** Quoted keys, paths, addresses and names are code. Quoted words with spaces are text for people. */
function readQuoted(code: string, index: number, quoted: string, line: number): CodeToken {
  const value = quoted.replace(/^(?:"""|'''|["'`])|(?:"""|'''|["'`])$/g, '').trim();
  const isKey =
    /^\s*:/.test(code.slice(index + quoted.length, index + quoted.length + 3)) && !quoted.startsWith('>');
  const isCode = isKey || (/^[@./#]|[/_=$]|\w\.\w|^[a-z]+[A-Z]|^-/.test(value) && !/\s/.test(value));
  return isCode ? { kind: 'word', value, line } : { kind: 'text', value, line, quoted: true };
}

function blank(code: string, comments: RegExp): string {
  return code.replace(comments, blankOf);
}

/** Blanks block comments. An opening mark without a closing mark is not a comment. */
function blankComments(code: string, comments: readonly (readonly [open: string, close: string])[]): string {
  let rest = code;
  for (const [open, close] of comments) {
    const parts: string[] = [];
    let at = 0;
    for (let start = rest.indexOf(open); start >= 0; start = rest.indexOf(open, at)) {
      const end = rest.indexOf(close, start + open.length);
      if (end < 0) break;
      parts.push(rest.slice(at, start), blankOf(rest.slice(start, end + close.length)));
      at = end + close.length;
    }
    rest = parts.length === 0 ? rest : parts.join('') + rest.slice(at);
  }
  return rest;
}

const blankOf = (text: string) => text.replace(/[^\n]/g, ' ');
