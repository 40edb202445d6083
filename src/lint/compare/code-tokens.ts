import { templateComments, type CodeStyle } from './code-languages.ts';

export interface CodeToken {
  /** `word` must be equal; `text` is for people and may be translated. */
  kind: 'word' | 'number' | 'text';
  value: string;
  /** Line of the block, from 0. */
  line: number;
  /** Whether it stands between quotation marks or tags. */
  quoted?: true;
  /** Whether it is the name of a tag or of an option, which nobody translates. */
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

/** The words, numbers and texts of a code block without its comments. */
export function tokenize(code: string, style: CodeStyle): CodeToken[] {
  const untemplated = blank(blank(code, templateComments), encodedRe);
  const bare = blank(style.block ? blank(untemplated, style.block) : untemplated, style.line);
  const tokens: CodeToken[] = [];
  const isAnswer = style.terminal ? answersOf(code) : undefined;
  const isForPeople = style.columns ? columnRe : style.fields ? fieldRe : undefined;
  const spans = isForPeople ? [...bare.matchAll(isForPeople)].map(spanOf) : [];
  let line = 0;
  let at = 0;
  const expression = style.prose ? proseRe : style.markup ? markupRe : plainRe;
  for (const { index, 1: quoted, 2: word, 3: number } of bare.matchAll(expression)) {
    for (let feed = bare.indexOf('\n', at); feed >= 0 && feed < index; feed = bare.indexOf('\n', at)) {
      line++;
      at = feed + 1;
    }
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

/** Letters in an address: `%C3%A9`. */
const encodedRe = /(?:%[0-9A-F]{2})+/gi;

/** What follows a gap in a line that has begun. */
const columnRe = /(?<=\S)(?: {2,}|\t+)(?=\S)([^\n]*\p{L}{2}[^\n]*)/gu;
const fieldRe =
  /(?<=^|\n)[ \t]*(?:- )?(?:title|name|description|summary|label|message|text|caption|alt|help|hint):[ \t]+(?!["'|>[{&*!])([^\n]+)/g;

/** From where to where the first group of a match reaches, which ends with the match. */
function spanOf({ index, 0: all, 1: group = '' }: RegExpExecArray): [number, number] {
  return [index + all.length - group.length, index + all.length];
}

/** By line, whether it is what a program answers in a terminal. Undefined where no line has a prompt. */
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

/** A key, a path, an address or a name between quotation marks is code like any other; words with spaces are for people. */
function readQuoted(code: string, index: number, quoted: string, line: number): CodeToken {
  const value = quoted.replace(/^(?:"""|'''|["'`])|(?:"""|'''|["'`])$/g, '').trim();
  const isKey =
    /^\s*:/.test(code.slice(index + quoted.length, index + quoted.length + 3)) && !quoted.startsWith('>');
  const isCode = isKey || (/^[@./#]|[/_=$]|\w\.\w|^[a-z]+[A-Z]|^-/.test(value) && !/\s/.test(value));
  return isCode ? { kind: 'word', value, line } : { kind: 'text', value, line, quoted: true };
}

function blank(code: string, comments: RegExp): string {
  return code.replace(comments, (comment) => comment.replace(/[^\n]/g, ' '));
}
