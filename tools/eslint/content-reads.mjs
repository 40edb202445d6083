/** The module of the content layer that notes what it gives. */
const noted = '#content-layer/reads.ts';
const fileModules = /^(?:node:)?(?:fs(?:\/promises)?|child_process|module|worker_threads)$/;
const contentLayer = /^#content-layer\/|(?:^|\/)content-layer\//;
/** Content as a module: a file of the content folder, of a name or a part of it, or Astro's own store. */
const contentModule = /(?:^|\/)content\/|\.ya?ml\b|\.mdx\b|^astro:data-layer-content$/;
const globs = new Set(['glob', 'globEager', 'globEagerDefault']);

/**
 * Finds content that a page reads without a note of it: the build renders a page again if what it read through the collections
 * has changed, and knows of nothing else. Files, modules of the content folder and the content layer itself are such reads.
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

/** What stands first in a string or template. */
function textOf(node) {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.raw).join('…') : undefined;
}

/** The address a request is for: that of `new URL('…', import.meta.url)` too. */
function urlText(node) {
  return node.type === 'NewExpression' && node.arguments.length > 0 ? node.arguments[0] : node;
}
