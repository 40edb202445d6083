/** Runs in Node and in the browser. */

const time = String.raw`\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?\s?m\b\.?)?`;
const day = String.raw`(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})`;
const stamp = String.raw`(?:${day}[,T]?\s+)?${time}`;
/** A name as a chat shows it: a few words without punctuation, and perhaps a role in brackets. */
const name = String.raw`[\p{L}\p{N}_.'’@-]+(?: [\p{L}\p{N}_.'’&@-]+){0,3}(?: ?[([][^)\]\n]{1,40}[)\]])?`;

const stampedRe = new RegExp(String.raw`^\s*[[(]?${stamp}[\])]?\s*[-–—|]?\s*(.*)$`, 'iu');
const namedRe = new RegExp(String.raw`^(${name})(?:\s*[[(]?${stamp}[\])]?)?\s*:(?:\s+(.*))?$`, 'iu');
const nameAndTimeRe = new RegExp(String.raw`^\s*(${name})\s*[,·|–-]?\s+[[(]?${stamp}[\])]?$`, 'iu');

const supportRe =
  /\b(?:support|soporte|suporte|agent|agente|(?:chat|help)?\s?bot|\w+bot|assistant|asistente|assistente|system|sistema|operator|operadora?|adviso[r]|adviser|asesora?|assessora?|represent\w+|rep|service|servicio|servi[cç]o|help ?desk|helpdesk|team|equipo|equipe|atenci[oó]n|atendimento|moderator|automatic\w*)\b/iu;
const customerRe =
  /\b(?:customer|client|cliente|visitor|visitante|guest|invitad[oa]|user|usuari[oa]|you|me|yo|t[uú]|usted|voc[eê])\b/iu;
const politeRe =
  /\b(?:how (?:can|may) (?:i|we) (?:help|assist)|thanks? (?:you )?for (?:contacting|reaching)|welcome to|one moment,? please|en qu[eé] (?:puedo|podemos) ayud\w+|gracias por (?:contactar|escribir|ponerse)|bienvenid[oa]s? a|un momento,? por favor|como posso ajud\w+|obrigad[oa] por contact\w+)/iu;

interface Line {
  /** Undefined if the line continues the one before. Empty for a system message of the chat. */
  speaker: string | undefined;
  text: string;
  hasTime: boolean;
}

/**
 * The customer's lines of a pasted chat with times and names, without those of agents and bots and without system messages.
 * Returns any other text unchanged.
 *
 * @example customerLines('[09:14] Visitor: it hangs\n[09:15] Bot: Which one?') // 'it hangs'
 */
export function customerLines(message: string): string {
  const lines = message.split(/\r?\n/).map(readLine);
  const speakers = lines.flatMap(({ speaker }) => speaker || []);
  if (!isTranscript(lines, speakers)) return message;
  const isCustomer = customerTest([...new Set(speakers)], lines);
  let current: string | undefined;
  const own = lines.flatMap(({ speaker, text }) => {
    current = speaker ?? current;
    return current && isCustomer(current) ? [text] : [];
  });
  return own.join('\n');
}

/** A line with a name and a time alone is no longer; in a run of spaces, looking for the time takes the square of its length. */
const longestHead = 200;

function readLine(line: string): Line {
  const headed = line.length <= longestHead ? nameAndTimeRe.exec(line) : null;
  if (headed) return { speaker: headed[1]!, text: '', hasTime: true };
  const stamped = stampedRe.exec(line);
  const rest = stamped ? stamped[1]! : line.trim();
  const named = namedRe.exec(rest);
  const hasTime = stamped !== null;
  if (named) return { speaker: named[1]!, text: named[2] ?? '', hasTime };
  return { speaker: hasTime ? '' : undefined, text: rest, hasTime };
}

/** Whether lines are a chat: they have times with names, or two names of which one repeats or states a role. */
function isTranscript(lines: readonly Line[], speakers: readonly string[]): boolean {
  const all = new Set(speakers);
  const isRole = (speaker: string) => supportRe.test(speaker) || customerRe.test(speaker);
  if (all.size > 1)
    return lines.some(({ hasTime }) => hasTime) || all.size < speakers.length || speakers.some(isRole);
  return all.size === 1 && lines.some(({ speaker, hasTime }) => speaker && hasTime && isRole(speaker));
}

/** Finds the customers among the speakers: those named as such, or else those who have neither a name nor a tone of support. */
function customerTest(speakers: readonly string[], lines: readonly Line[]): (speaker: string) => boolean {
  const named = speakers.filter((speaker) => customerRe.test(speaker) && !supportRe.test(speaker));
  if (named.length > 0) return (speaker) => named.includes(speaker);
  const isPolite = (speaker: string) =>
    lines.some((line) => line.speaker === speaker && politeRe.test(line.text));
  const others = speakers.filter((speaker) => !supportRe.test(speaker) && !isPolite(speaker));
  return (speaker) => others.includes(speaker);
}
