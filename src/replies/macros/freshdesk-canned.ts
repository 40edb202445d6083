import type { MacroFormat } from './macro.ts';

/** The request body for `POST /api/v2/canned_responses/create_multiple`. The caller must add a folder: its id differs by account. */
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
