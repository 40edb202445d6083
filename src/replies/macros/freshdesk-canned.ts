import type { MacroFormat } from './macro.ts';

/** The body of `POST /api/v2/canned_responses/create_multiple`. A folder has to be added: its number differs in every account. */
export const freshdeskCanned: MacroFormat = {
  id: 'freshdesk-canned',
  tool: 'freshdesk',
  isHtml: true,
  extension: 'json',
  write: (macros) => {
    const responses = macros.map(({ kb, lang, title, content }) => ({
      title: `KB${kb} · ${lang} · ${title}`,
      content_html: content,
      visibility: 0,
    }));
    return `${JSON.stringify({ canned_responses: responses }, undefined, 2)}\n`;
  },
};
