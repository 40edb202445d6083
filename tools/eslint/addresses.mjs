const folders = 'kb|topics|search|agent|api|feeds|embed|oembed|find|pagefind|offline|icons|og|deploy|_astro';
const oldFolders = 'article|node';
const files =
  'sw\\.js|theme\\.js|404\\.html|files\\.json|ids\\.json|miss\\.txt|llms\\.txt|sitemap\\.xml|opensearch\\.|_redirects|_headers';
const addressRe = new RegExp(
  `(?:^|/)(?:(?:${folders})/|${files})|/(?:(?:${folders})$|(?:${oldFolders})/)|\\.webmanifest$`,
);
/** Matches the source of a regular expression for addresses: slashes are escaped, and a segment may be part of a group. */
const patternRe = new RegExp(
  `(?:^|[/^(|:])(?:${folders}|${oldFolders})(?:[)|]|\\\\/)|(?:${files.replaceAll('\\', '\\\\')})|\\\\\\.webmanifest`,
);
const elsewhereRe = /https?:\/\/[^\s"'<>]+/g;

/**
 * Reports addresses of the site that are built or parsed by hand: strings, templates and regular expressions with a folder or file
 * name of the site. Ignores module names and addresses of other sites.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const addresses = {
  meta: {
    type: 'problem',
    docs: { description: 'Addresses of the site are built and parsed in src/i18n/urls only' },
    schema: [],
    messages: {
      byHand:
        'Unexpected address of the site in {{ text }}, expected a builder or parser from src/i18n/urls. pages.ts has those of pages, files.ts of the API, feeds and files for hosts, assets.ts of what pages load, search.ts of the search, old.ts of earlier systems; base.ts adds and removes the base path.',
    },
  },
  create(context) {
    const report = (node) => {
      const text = context.sourceCode.getText(node).replace(/\s+/g, ' ');
      const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
      context.report({ node, messageId: 'byHand', data: { text: shown } });
    };
    return {
      Literal(node) {
        if ('regex' in node ? readsAddress(node.regex.pattern) : hasAddress(node.value)) report(node);
      },
      TemplateLiteral(node) {
        if (isModule(node.quasis[0].value.raw)) return;
        if (node.quasis.some(({ value }) => hasAddress(value.raw))) report(node);
      },
    };
  },
};

function readsAddress(pattern) {
  return pattern.includes('/') && patternRe.test(pattern);
}

function hasAddress(text) {
  return typeof text === 'string' && !isModule(text) && addressRe.test(text.replace(elsewhereRe, ''));
}

/** Whether a string is a module name: a relative path or an alias. */
function isModule(text) {
  return /^(?:#\w|\.\.?\/|node:)/.test(text);
}
