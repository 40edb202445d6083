/** Runs in Node and in the browser. */
import { customerLines } from './chat-transcript.ts';

const closingRe =
  /^\s*(?:--\s*$|(?:(?:kind|best|warm|many|with) )*regards\b|cheers\b|sincerely|yours|thanks(?: in advance| and regards| again)?[,.!]*$|thank you[,.!]*$|(?:un |muchos |reciba )?(?:cordial(?:es)? |afectuosos? )?(?:saludos?|abrazos?)\b|atentamente|atenciosamente|cumprimentos|(?:muchas )?gracias[,.!]*$|obrigad[oa][,.!]*$|atte\b)/i;
const deviceRe =
  /^\s*(?:sent from |enviado desde |enviado (?:do|a partir) |get outlook for |obtener outlook )/i;
const headerRe =
  /^[^\S\n\r\u2028\u2029]*(?:from|de|to|para|cc|cco|bcc|reply-to|date|fecha|data|sent|enviado(?: el| em)?|subject|asunto|assunto):(?:\s|$)/i;
const subjectRe = /^[^\S\n\r\u2028\u2029]*(?:subject|asunto|assunto):\s*(.+)$/im;
/** The line above a quoted mail. Mail programs may break it into two lines. */
const quotedRe =
  /^[ \t]*(?:on\b[^\n]{4,200}(?:\n[^\n]{0,200})?\bwrote|el\b[^\n]{4,200}(?:\n[^\n]{0,200})?\bescribi[oó]|em\b[^\n]{4,200}(?:\n[^\n]{0,200})?\bescreveu|am\b[^\n]{4,200}(?:\n[^\n]{0,200})?\bschrieb[^\n]{0,80}|le\b[^\n]{4,200}(?:\n[^\n]{0,200})?\ba écrit)\s*:[ \t]*$/im;
const ruledRe = /^[ \t]*_{5,}[ \t]*\n[ \t]*(?:from|de|von|enviado|sent):/im;
const originalLineRe =
  /^[ \t]*-{2,}[ \t]*(?:original message|forwarded message|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada)[ \t]*-{2,}/im;
const legalRe = /\b(?:confidential|intended recipient|confidencial|destinatario|destinatário)\b/i;
const openingRe =
  /^\s*(?:(?:hi|hello|hey|hola|ol[aá]|oi|buen[oa]s(?: d[ií]as| tardes| noches)?|bo[am] (?:dia|tarde|noite)|good (?:morning|afternoon|evening)|dear [^,.:!\n]{1,40}|estimad[oa]s?(?: [^,.:!\n]{0,40})?|prezad[oa]s?(?: [^,.:!\n]{0,40})?)(?: team| there| all)?(?:[,.!:;–-]\s*|\s+|$))+/i;
const referenceRe =
  /\b(?:re|fw|fwd|rv|enc): ?|\b(?:ticket|case|caso|ref(?:erence|erencia)?|incidencia)\.? ?(?:n[ºo°.]*|#|number|n[uú]mero)? ?[\p{L}-]{0,4}\d{4,}\b[.:,]?/giu;
const contactLineRe =
  /^\s*(?:(?:tel|phone|tfno|tel[eé]fono|telefone|mobile|m[oó]vil|cell|fax|e-?mail|correo|web)\b[.:]|(?=(?:\D*\d){6})\+?[\d\s().-]{7,}$|\S+@\S+$|(?:https?:\/\/)?www\.\S+$)/i;

/**
 * The customer's own words in a message. Removes lines of agents and bots in a chat, mail headers, quoted mails, ticket numbers,
 * the greeting, the signature and the text after it. Returns the whole message if nothing else is left, unless it is a chat in
 * which the customer says nothing.
 *
 * @example customerText('Hi team, it hangs.\nRegards, Tom') // 'it hangs.'
 * @example customerText('RE: ticket 884213. No puedo entrar') // 'No puedo entrar'
 */
export function customerText(message: string): string {
  const said = customerLines(message);
  const lines = withoutQuotedMail(said)
    .split(/\r?\n/)
    .filter((line) => !isFrame(line));
  const closing = lines.findIndex((line, index) => index > 0 && closingRe.test(line));
  const postscript =
    closing < 0 ? -1 : lines.findIndex((line, index) => index > closing && isPostscript(line));
  const body = closing < 0 ? lines : lines.slice(0, closing);
  const all = postscript < 0 ? body : [...body, ...lines.slice(postscript)];
  const own = all
    .join('\n')
    .split(/\n\s*\n/)
    .filter((paragraph) => !legalRe.test(paragraph) || paragraph.includes('?'))
    .join('\n\n')
    .replace(referenceRe, ' ');
  const text = own.replace(openingRe, '').trim();
  if ((text.match(/\p{L}{2,}/gu)?.length ?? 0) >= leastBody) return text;
  const quoted = said.split(/\r?\n/).flatMap((line) => /^\s*>+\s?(.*)$/.exec(line)?.[1] ?? []);
  if (quoted.length > 0 && !quotedRe.test(said)) return [text, ...quoted].join('\n').trim();
  const subject = (subjectRe.exec(said)?.[1] ?? '').replace(referenceRe, ' ').trim();
  const whole = `${subject}\n${text}`.trim();
  return whole === '' && said === message ? message.trim() : whole;
}

/** Longer lines are text. Expressions that look at the end of a line take the square of its length. */
const longestFrame = 400;

/** Whether a line is a mail header, names a device, or is an address, a telephone number or a page alone. */
function isFrame(line: string): boolean {
  const own = line.trim();
  return headerRe.test(own) || deviceRe.test(own) || (own.length <= longestFrame && contactLineRe.test(own));
}

/** A body with fewer words depends on its quotation or its subject, so those stay. */
const leastBody = 2;

function isPostscript(line: string): boolean {
  return /^\s*(?:p\.?\s?[sd]\.?)\b[\s:.]/i.test(line);
}

/** Removes lines with `>` and everything after the header of a quoted mail. If text is only below a quotation, keeps it. */
function withoutQuotedMail(text: string): string {
  const starts = [quotedRe, ruledRe, originalLineRe].flatMap((re) => re.exec(text)?.index ?? []);
  const start = Math.min(...starts);
  const above = text.slice(0, start);
  const unquoted = (part: string) => part.replace(/^[^\S\n\r\u2028\u2029]*>.*$/gm, '');
  const hasWords = /\p{L}{2}/u.test(unquoted(above).replace(new RegExp(headerRe.source, 'gim'), ''));
  return unquoted(hasWords ? above : text.replace(quotedRe, ''));
}
