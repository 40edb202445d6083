/** Runs in the browser; pure. */

/** A message from a ticket tool to the sidebar. `text` is the customer's last message, empty if the ticket has none. */
export interface HostMessage {
  text: string;
  /** The id of the ticket, if the tool sends it. */
  ticket?: string | undefined;
  lang?: string | undefined;
}

/** The most characters read from a message: more than any message needs, and few enough for a fast search. */
const longest = 4000;

/**
 * Reads a message posted to the sidebar. Undefined unless it comes from an allowed origin and has one of two forms: Chatwoot's `appContext`, or `{ "type": "lockstep:message", "text": "…", "lang": "es", "ticket": "4711" }` from any other tool.
 */
export function readHostMessage(
  origin: string,
  data: unknown,
  allowedOrigins: readonly string[],
): HostMessage | undefined {
  if (!allowedOrigins.includes(origin)) return undefined;
  const value = typeof data === 'string' ? parseJson(data) : data;
  if (!isRecord(value)) return undefined;
  if (value['type'] === 'lockstep:message') return messageOf(value['text'], value['lang'], value['ticket']);
  if (value['event'] === 'appContext') return lastChatwootMessage(value['data']);
  return undefined;
}

/** The text of the last message from the customer. Chatwoot numbers message types; 0 is a message from the customer. */
function lastChatwootMessage(data: unknown): HostMessage | undefined {
  const conversation = isRecord(data) ? data['conversation'] : undefined;
  const messages = isRecord(conversation) ? conversation['messages'] : undefined;
  if (!Array.isArray(messages)) return undefined;
  const incoming = (messages as unknown[])
    .filter(isRecord)
    .filter((message) => message['message_type'] === 0);
  const contact = isRecord(data) && isRecord(data['contact']) ? data['contact'] : {};
  const attributes = isRecord(contact['additional_attributes']) ? contact['additional_attributes'] : {};
  const ticket = isRecord(conversation) ? conversation['id'] : undefined;
  return messageOf(incoming.at(-1)?.['content'] ?? '', attributes['browser_language'], ticket);
}

function messageOf(text: unknown, lang: unknown, ticket: unknown): HostMessage | undefined {
  if (typeof text !== 'string') return undefined;
  const tag =
    typeof lang === 'string' && /^[a-z]{2}\b/i.test(lang) ? lang.slice(0, 2).toLowerCase() : undefined;
  const isId = typeof ticket === 'string' || typeof ticket === 'number';
  return { text: text.trim().slice(0, longest), lang: tag, ticket: isId ? String(ticket) : undefined };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
