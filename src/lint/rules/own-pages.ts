import type { Nodes } from 'mdast';
import { addressProblem } from '#schema/address.ts';
import { startOfFile, type Range } from '#article/diagnostic.ts';
import { attribute, rangeOf, type Component } from '#article/mdx.ts';
import type { OwnPage } from '#article/own-page.ts';
import { visit } from '#article/visit.ts';
import { isLang, type Lang } from '#i18n/languages.ts';
import { checkExpression, type ReportAt } from '../check-component.ts';
import { defineRule } from '../rule.ts';
import { syntaxFinding } from './mdx-syntax.ts';

/** The imports that a page may have, by name. Add a component only after reviewing what it does. */
const importable: Readonly<Record<string, string>> = { Icon: '#components/Icon.astro' };

/** HTML elements without code or style that neither load nor send anything. */
const elements: ReadonlySet<string> = new Set([
  'abbr',
  'br',
  'dd',
  'del',
  'details',
  'dl',
  'dt',
  'ins',
  'kbd',
  'mark',
  'small',
  'sub',
  'summary',
  'sup',
]);

const attributes: Readonly<Record<string, ReadonlySet<string>>> = { Icon: new Set(['name']) };
const elementAttributes: ReadonlySet<string> = new Set(['lang', 'title']);

export default defineRule({
  id: 'own-pages',
  summary: 'Pages of the site’s own are text: they run no code and load nothing.',
  severity: 'error',
  scope: 'content',
  check({ ownPages, languages }, report) {
    for (const page of ownPages)
      checkPage(page, languages, (range, message, hint) =>
        report(page.file, { range, message, hint, unusable: true }),
      );
  },
});

/** Returns the language of a page's file from its name, or undefined if the site does not have it. */
export function ownPageLang(name: string, languages: readonly Lang[]): Lang | undefined {
  const lang = /^([\w-]+)\.mdx$/.exec(name)?.[1];
  return lang !== undefined && isLang(lang) && languages.includes(lang) ? lang : undefined;
}

function checkPage(
  { file, syntaxError, fields, body }: OwnPage,
  languages: readonly Lang[],
  report: ReportAt,
) {
  if (!/^[a-z][a-z0-9-]*$/.test(file.page))
    report(
      startOfFile,
      `Unexpected folder \`${file.page}\`, expected small letters and hyphens`,
      'Rename it.',
    );
  if (ownPageLang(file.name, languages) === undefined)
    report(
      startOfFile,
      `Unexpected file \`${file.name}\`, expected a language of the site: ${languages.join(', ')}`,
      'Rename it, such as `en.mdx`, or remove it.',
    );
  if (syntaxError) {
    const { range, message, hint = '' } = syntaxFinding(syntaxError);
    return report(range, message, hint);
  }
  if (!fields || !body)
    return report(
      startOfFile,
      'Unexpected file without frontmatter, expected `title` and `summary` between two lines `---`',
      'Begin the file with a block of these two fields; no other line of it begins with `---` or `+++`.',
    );
  for (const { range, message, hint } of fields.problems) report(range, message, hint);
  const imported = new Set<string>();
  visit(body, (node) => checkNode(node, imported, report));
}

function checkNode(node: Nodes, imported: Set<string>, report: ReportAt): void {
  switch (node.type) {
    case 'mdxjsEsm':
      return checkImports(node.value, rangeOf(node), imported, report);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return checkExpression(node, report);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkElement(node, imported, report);
    case 'image':
    case 'imageReference':
      return report(rangeOf(node), 'Unexpected picture, expected text', 'Pictures belong to articles.');
    case 'link':
    case 'definition':
      return checkAddress(node.url, rangeOf(node), report);
  }
}

const importRe = /^import (\w+) from (['"])([^'"]+)\2;?$/;

function checkImports(code: string, range: Range, imported: Set<string>, report: ReportAt): void {
  code.split('\n').forEach((line, index) => {
    const [, name = '', , from] = importRe.exec(line.trim()) ?? [];
    if (Object.hasOwn(importable, name) && importable[name] === from) return void imported.add(name);
    if (line.trim() === '') return;
    const start = { line: range.start.line + index, column: index === 0 ? range.start.column : 1 };
    const known = Object.entries(importable).map(([own, path]) => `\`import ${own} from '${path}';\``);
    report(
      { start, end: { line: start.line, column: start.column + line.length } },
      `Unexpected \`${line.trim().slice(0, 60)}\`, expected text`,
      `Pages run no code. What they may import: ${known.join(', ')}. A line of text must not begin with \`import\` or \`export\`.`,
    );
  });
}

function checkElement(node: Component, imported: ReadonlySet<string>, report: ReportAt): void {
  const name = node.name ?? '';
  if (!elements.has(name) && !imported.has(name))
    return report(
      rangeOf(node),
      `Unexpected \`<${name}>\`, expected text`,
      `A page may have Markdown, ${[...elements].join(', ')}, and what it imports of: ${Object.keys(importable).join(', ')}.`,
    );
  const known = attributes[name] ?? elementAttributes;
  for (const each of node.attributes) {
    if (each.type === 'mdxJsxAttribute' && known.has(each.name) && attribute(node, each.name) !== undefined)
      continue;
    const shown = each.type === 'mdxJsxAttribute' ? each.name : '{…}';
    report(
      each.position ? rangeOf(each) : rangeOf(node),
      `Unexpected attribute \`${shown}\` of \`<${name}>\`, expected ${[...known].join(' or ')}, with plain text`,
      'Remove it.',
    );
  }
}

/** Addresses with a scheme. Addresses within the site are relative, so that they work below any base path. */
const schemeRe = /^(?:https?:\/\/[^/?#]|mailto:|tel:)/i;

function checkAddress(address: string, range: Range, report: ReportAt): void {
  const trouble = addressProblem(address);
  if (trouble !== undefined)
    return report(
      range,
      `Unexpected ${trouble}, expected a plain one`,
      'Write the address as readers see it.',
    );
  if (schemeRe.test(address) || /^(?!\/\/)(?![^/?#]*:)/.test(address)) return;
  report(
    range,
    `Unexpected address \`${address.slice(0, 60)}\`, expected \`https:\`, \`mailto:\`, \`tel:\` or a path`,
    'Link a page of the site by its path, relative to this one.',
  );
}
