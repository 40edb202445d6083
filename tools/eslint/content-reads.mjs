/** The only module of the content layer that pages may import: it records reads. */
const noted = '#content-layer/reads.ts';
const fileModules = /^(?:node:)?(?:fs(?:\/promises)?|child_process|module|worker_threads)$/;
const contentLayer = /^#content-layer\/|(?:^|\/)content-layer\//;
/** Matches modules with content: files of the content folder, YAML or MDX files, and Astro's own store. */
const contentModule = /(?:^|\/)content\/|\.ya?ml\b|\.mdx\b|^astro:data-layer-content$/;
const globs = new Set(['glob', 'globEager', 'globEagerDefault']);

/**
 * Reports content that a page reads other than through collections. The build renders a page again only if an entry it read from a
 * collection has changed. Files, modules of the content folder and the content layer itself would be unrecorded reads.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const contentReads = {
  meta: {
    type: 'problem',
    docs: { description: 'Pages read content through the collections only' },
    schema: [],
    messages: {
      unnoted:
        'Unexpected {{ text }}, expected a collection: getCollection, getEntry, or a function of src/page-data. The build notes what a page reads through these, and renders it again if that changes; other reads it does not see.',
    },
  },
  create(context) {
    const report = (node, text) => context.report({ node, messageId: 'unnoted', data: { text } });
    const checkModule = (source) => {
      const name = source && textOf(source);
      if (name === undefined || name === noted) return;
      if (fileModules.test(name) || contentLayer.test(name) || contentModule.test(name))
        report(source, `module \`${name}\``);
    };
    return {
      ImportDeclaration: ({ source, importKind }) => importKind !== 'type' && checkModule(source),
      ExportNamedDeclaration: ({ source, exportKind }) => exportKind !== 'type' && checkModule(source),
      ExportAllDeclaration: ({ source }) => checkModule(source),
      ImportExpression: ({ source }) => checkModule(source),
      CallExpression(node) {
        const { callee, arguments: args } = node;
        if (callee.type === 'Identifier' && (callee.name === 'require' || callee.name === 'fetch'))
          return args.forEach((argument) => checkModule(urlText(argument)));
        if (callee.type !== 'MemberExpression' || callee.computed) return;
        const { object, property } = callee;
        const owner = context.sourceCode.getText(object);
        const isGlob = globs.has(property.name) && /^(?:import\.meta|Astro)$/.test(owner);
        if (isGlob || (owner === 'process' && property.name === 'getBuiltinModule'))
          report(node, `call \`${owner}.${property.name}\``);
      },
    };
  },
};

/** The text of a string, or of the first part of a template. */
function textOf(node) {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.raw).join('…') : undefined;
}

/** The address of a request, also inside `new URL('…', import.meta.url)`. */
function urlText(node) {
  return node.type === 'NewExpression' && node.arguments.length > 0 ? node.arguments[0] : node;
}
