type Properties<Made> = Partial<Omit<Made, 'attributes'>> & { attributes?: Record<string, string> };

/**
 * Creates an element with properties, attributes and children. Strings become text, never markup; `undefined` and `false` are
 * skipped.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { attributes = {}, ...properties }: Properties<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string | undefined | false)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** Returns the `lang` property for a text; none if the language is undefined, because an empty `lang` means “unknown language”. */
export function langOf(lang: string | undefined): { lang?: string } {
  return lang ? { lang } : {};
}
