export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element as HTML. `content` must be HTML already. Undefined attributes are omitted.
 *
 * @example element('a', { href: '/?a&b', class: undefined }, 'See') // '<a href="/?a&#x26;b">See</a>'
 */
export function element(name: string, attributes: Attributes, content: string): string {
  return `${tag(name, attributes)}${content}</${name}>`;
}

/** The opening tag of an element; for a void element such as `<img>`, the whole element. */
export function tag(name: string, attributes: Attributes): string {
  let html = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) html += ` ${key}="${escape(String(value), /["&'`]/g)}"`;
  }
  return `${html}>`;
}

/**
 * Escapes text for HTML.
 *
 * @example escapeText('a < b & c') // 'a &#x3C; b &#x26; c'
 */
export function escapeText(text: string): string {
  return escape(text, /[<&]/g);
}

function escape(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`);
}
