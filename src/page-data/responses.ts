/** A response with JSON on one line that ends with a line feed. */
export function jsonResponse(value: unknown): Response {
  return textResponse(`${JSON.stringify(value)}\n`, 'application/json');
}

/** A response with text of a media type in UTF-8. */
export function textResponse(text: string, type: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
