/** Runs in Node and in the browser. */

const closingRe =
  /^\s*(?:--+\s*$|sent from my |enviado desde mi |(?:kind |best |warm )?regards|cheers|thanks(?: in advance)?[,.!]*$|(?:un )?(?:cordial )?saludos?|atentamente|gracias[,.!]*$|atte\b)/i;
const headerRe = /^\s*(?:from|de|to|para|cc|subject|asunto|date|fecha|sent|enviado(?: el)?):\s/i;
const openingRe =
  /^\s*(?:hi|hello|hey|hola|buen[oa]s(?: d[ií]as| tardes| noches)?|good (?:morning|afternoon|evening)|dear [^,.!\n]{1,40}|estimad[oa]s?[^,.!\n]{0,40})(?: team| there| all)?[\s,.!:;–-]+/i;
const referenceRe = /\b(?:re|fw|fwd|rv): ?|\b(?:ticket|case|caso|ref)\.? ?(?:n[ºo°.]*|#)? ?\d{4,}\b[.:,]?/gi;

/**
 * What a customer's message says, without what every message says: mail headers, quoted mails, ticket numbers, the greeting
 * and all from the closing on. A message that would be left empty stays as it is.
 *
 * @example customerText('Hi team, it hangs.\nRegards, Tom') // 'it hangs.'
 * @example customerText('RE: ticket 884213. No puedo entrar') // 'No puedo entrar'
 */
export function customerText(message: string): string {
  const lines = message.split(/\r?\n/).filter((line) => !/^\s*>/.test(line) && !headerRe.test(line));
  const closing = lines.findIndex((line, index) => index > 0 && closingRe.test(line));
  const own = (closing < 0 ? lines : lines.slice(0, closing)).join('\n').replace(referenceRe, ' ');
  const text = own.trim().replace(openingRe, '').trim();
  return text === '' ? message.trim() : text;
}

/**
 * The text without what it quotes: what the program said is one thing, what happened is another.
 *
 * @example withoutQuotes('It says "Login failed" since Monday') // 'It says since Monday'
 */
export function withoutQuotes(text: string): string {
  return text
    .replace(/["“”«»][^"“”«»\n]{3,200}["“”«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
