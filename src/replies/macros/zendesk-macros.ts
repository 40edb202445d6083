import type { MacroFormat } from './macro.ts';

/** Bodies for `POST /api/v2/macros`, one each; `::` in a title makes a folder of the menu. */
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
