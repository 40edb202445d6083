import type { MacroFormat } from './macro.ts';

/** Request bodies for `POST /api/v2/macros`, one for each macro. `::` in a title creates a folder in the menu. */
export const zendeskMacros: MacroFormat = {
  id: 'zendesk-macros',
  tool: 'zendesk',
  isHtml: true,
  extension: 'json',
  write: (macros) => {
    const bodies = macros.map(({ kb, lang, title, content }) => ({
      title: `KB::${lang}::KB${kb} ${title.replaceAll('::', ':')}`,
      active: true,
      description: `KB${kb} · ${lang}`,
      actions: [{ field: 'comment_value_html', value: content }],
    }));
    return `${JSON.stringify({ macros: bodies }, undefined, 2)}\n`;
  },
};
