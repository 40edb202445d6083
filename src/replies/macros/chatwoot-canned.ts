import type { MacroFormat } from './macro.ts';

/** Request bodies for `POST /api/v1/accounts/{id}/canned_responses`. Agents type `/kb1133-es`. */
export const chatwootCanned: MacroFormat = {
  id: 'chatwoot',
  tool: 'chatwoot',
  isHtml: false,
  extension: 'json',
  write: (macros) => {
    const responses = macros.map(({ code, content }) => ({ short_code: code, content }));
    return `${JSON.stringify(responses, undefined, 2)}\n`;
  },
};
