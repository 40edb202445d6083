import type { RenderContext } from '#article/render-context.ts';

/** What a site adds to the blocks of an article, where it does not matter what. */
export const renderContext: RenderContext = {
  kb: 7,
  copy: { list: (columns) => `Copy: ${columns}`, code: 'Copy' },
  callouts: { note: 'Note', tip: 'Tip', warning: 'Warning', agent: 'For agents' },
  programLang: (_, given) => given,
  articleHref: ({ kb }) => `https://help.example/${kb}`,
  dir: 'ltr',
  pathStart: () => ({ href: '', label: '', whole: '' }),
  contact: (id) => ({ href: `https://help.example/${id}`, label: id }),
  picture: () => ({ href: 'https://help.example/x.png' }),
};
