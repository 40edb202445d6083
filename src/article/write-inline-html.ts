import { textOf, type Inline } from './blocks.ts';
import { element, escapeText } from './html.ts';
import type { RenderContext } from './render-context.ts';

/** Writes inline content as HTML. */
export function writeInlineHtml(inlines: readonly Inline[], context: RenderContext): string {
  let html = '';
  for (const inline of inlines)
    html += typeof inline === 'string' ? escapeText(inline) : writeOne(inline, context);
  return html;
}

function writeOne(inline: Exclude<Inline, string>, context: RenderContext): string {
  const inner = () => ('children' in inline ? writeInlineHtml(inline.children, context) : '');
  switch (inline.type) {
    case 'strong':
      return element('strong', { class: isFigure(inline.children) ? 'fig' : undefined }, inner());
    case 'action':
      return element('strong', { class: 'do' }, inner());
    case 'emphasis':
      return element('em', {}, inner());
    case 'deleted':
      return element('del', {}, inner());
    case 'link':
      return element('a', { href: inline.href }, inner());
    case 'kb-link':
      return element('a', { href: context.articleHref(inline) }, inner()) + numberAfter(inline, context);
    case 'code':
      return element('code', {}, breakable(inline.value));
    case 'label':
      return element('b', { class: 'ui', lang: programLang(inline, context) }, inner());
    case 'message':
      return element('samp', { lang: programLang(inline, context) }, inner());
    case 'keys':
      return writeKeys(inline.keys);
    case 'contact': {
      const { href, label } = context.contact(inline.of);
      return element('a', { href, class: 'fig' }, escapeText(label));
    }
    case 'break':
      return '<br>\n';
  }
}

/** Whether bold text is a figure, which is short and has a digit. CSS keeps a figure on one line. */
function isFigure(children: Inline[]): boolean {
  const text = textOf(children).trim();
  return text.length <= 24 && /\d/.test(text);
}

/** The article number after a link. Empty if the link text has the number or the link stays in the article. */
function numberAfter({ kb, children }: Extract<Inline, { type: 'kb-link' }>, context: RenderContext): string {
  const isShown = kb === context.kb || textOf(children).replace(/\s/g, '').includes(`KB${kb}`);
  return isShown ? '' : ` <span class="kb soft">KB${kb}</span>`;
}

function programLang(
  { children, lang }: Extract<Inline, { type: 'label' | 'message' }>,
  context: RenderContext,
): string | undefined {
  return context.programLang(textOf(children).trim(), lang);
}

function writeKeys(keys: readonly string[]): string {
  const html = keys.map((key) => element('kbd', {}, escapeText(key))).join('+');
  return keys.length === 1 ? html : element('span', { class: 'keys' }, html);
}

/** Escapes code and lets a long path break before its separators. Host names and addresses never break. */
function breakable(value: string): string {
  if (value.length < 16) return escapeText(value);
  return value
    .split(/(?<=[^\\/:])(?=[\\/])/)
    .map(escapeText)
    .join('<wbr>');
}
