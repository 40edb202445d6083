type Comment = readonly [open: string, close: string];

/** How a programming language marks text that is written for people. */
export interface CodeStyle {
  /** Comments to the end of the line. */
  line: RegExp;
  /** Opening and closing marks of block comments. */
  block?: readonly Comment[];
  /** Text between tags may be translated. */
  markup?: boolean;
  /** The whole block may be translated: only numbers and typing mistakes are compared. */
  prose?: boolean;
  /** Lines after a prompt are commands. If a block has prompts, its other lines are program output, which may be translated. */
  terminal?: boolean;
  /** Text after several spaces explains the text before them, as in the help of a command. */
  columns?: boolean;
  /** The value of a key such as `title` or `description` may be translated, even without quotation marks. */
  fields?: boolean;
}

const slashes = /(?<=^|[\s;{}(),])\/\/[^\n]*/g;
const hash = /(?<=^|\s)#[^\n]*/g;
const dashes = /(?<=^|\s)--[^\n]*/g;
const stars: readonly Comment[] = [['/*', '*/']];
const markupComments: readonly Comment[] = [['<!--', '-->'], ...stars];
const never = /(?!)/g;

// Comments of template languages, which can appear in a file of any language: Go, Jinja, ERB, Handlebars, Razor.
export const templateComments: readonly Comment[] = [
  ['{{/*', '*/'],
  ['{{- /*', '*/'],
  ['{{!--', '--}}'],
  ['{# ', '#}'],
  ['{#-', '#}'],
  ['{#\n', '#}'],
  ['<%--', '%>'],
  ['<%#', '%>'],
  ['@*', '*@'],
];

const c: CodeStyle = { line: slashes, block: stars };
const script: CodeStyle = { line: slashes, block: markupComments, markup: true };
const shell: CodeStyle = { line: hash };
/** A terminal session can contain several kinds of comment. */
const terminal: CodeStyle = {
  line: /(?<=^|\s)#[^\n]*|(?<=^|\n)\s*\/\/[^\n]*/g,
  terminal: true,
  columns: true,
};
const bare: CodeStyle = { ...shell, columns: true };
const fields: CodeStyle = { ...shell, fields: true };
const prose: CodeStyle = { line: hash, block: markupComments, prose: true };

const styles: Readonly<Record<string, CodeStyle>> = {
  js: c,
  javascript: c,
  mjs: c,
  ts: c,
  typescript: c,
  java: c,
  go: c,
  rust: c,
  c,
  cpp: c,
  csharp: c,
  cs: c,
  kotlin: c,
  swift: c,
  php: { line: /(?<=^|\s)(?:\/\/|#)[^\n]*/g, block: stars },
  css: { line: never, block: stars },
  scss: c,
  less: c,
  json: c,
  jsonc: c,
  json5: c,
  jsx: script,
  tsx: script,
  astro: script,
  vue: script,
  svelte: script,
  html: script,
  xml: script,
  svg: script,
  python: shell,
  py: shell,
  ruby: shell,
  rb: shell,
  sh: terminal,
  bash: terminal,
  shell: terminal,
  zsh: terminal,
  console: terminal,
  terminal,
  yaml: fields,
  yml: fields,
  toml: shell,
  ini: { line: /(?<=^|\s)[#;][^\n]*/g },
  dockerfile: shell,
  docker: shell,
  make: shell,
  makefile: shell,
  nginx: shell,
  r: shell,
  perl: shell,
  powershell: shell,
  ps1: shell,
  properties: shell,
  env: shell,
  tf: shell,
  hcl: shell,
  sql: { line: dashes, block: stars },
  lua: { line: dashes },
  haskell: { line: dashes },
  md: prose,
  mdx: prose,
  markdown: prose,
  mdoc: prose,
  markdoc: prose,
  text: prose,
  txt: prose,
  plaintext: prose,
  mermaid: prose,
  diff: prose,
  output: prose,
};

/**
 * Returns the style for the language of a code fence. A fence without a language is code if it looks like code. If
 * the code has closing tags, text between tags may be translated, whatever the language.
 */
export function codeStyle(language: string, code: string): CodeStyle {
  const name = language.toLowerCase().replace(/[^a-z0-9].*$/, '');
  const known = Object.hasOwn(styles, name) ? styles[name] : undefined;
  const style = known ?? (looksLikeCode(code) ? bare : prose);
  return !style.prose && /<\/[A-Za-z][\w.-]*>/.test(code) ? { ...style, markup: true } : style;
}

const codeLineRe = /[{}();=$]|^\s*[\w.-]+:\s|^\s*[$>]\s|--?\w+|\w+\/\w+/;

function looksLikeCode(code: string): boolean {
  const lines = code.split('\n').filter((line) => line.trim() !== '');
  return lines.filter((line) => codeLineRe.test(line)).length * 2 >= lines.length;
}
