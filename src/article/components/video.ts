import { text, webAddress } from '#schema/fields.ts';
import { element, escapeText, tag } from '../html.ts';
import { defineComponent } from './component.ts';

/** A video that starts when the reader plays it. `csp.media-src` in `site.yaml` must allow its origin. */
export default defineComponent({
  name: 'Video',
  content: 'none',
  attributes: {
    src: { schema: webAddress, is: 'address' },
    title: { schema: text, is: 'text' },
    length: {
      schema: text
        .regex(/^\d+:\d\d$/)
        .describe('minutes and seconds such as `2:30`')
        .optional(),
      is: 'same',
    },
  },
  example: { src: 'https://media.example/restart.mp4', title: 'How to restart it', length: '2:30' },
  html: ({ src, title, length }) => {
    const link = element('a', { href: src }, escapeText(title));
    const video = `${tag('video', { src, controls: '', preload: 'none', 'aria-label': title })}</video>`;
    return element('figure', {}, video + element('figcaption', {}, link + (length ? ` (${length})` : '')));
  },
  blocks: ({ src, title, length }) => [
    {
      type: 'paragraph',
      children: [{ type: 'link', href: src, children: [title] }, ...(length ? [` (${length})`] : [])],
    },
  ],
});
