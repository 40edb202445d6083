import type { Image, Root, RootContent } from 'mdast';
import type { CalloutMap } from './callouts.ts';
import { cleanHtml } from './clean-html.ts';
import type { FormerPage, Note } from './model.ts';
import { titleOf } from './section-ids.ts';
import { shapeBody } from './shape-body.ts';
import { toMarkdown } from './to-markdown.ts';

/** A page in the shape of an article, without final pictures, links and ids. */
export interface Draft {
  page: FormerPage;
  title: string;
  body: Root;
  /** The former addresses of its pictures, in order. */
  images: string[];
  /** Returns the body with pictures of these names. */
  withPictures: (names: readonly string[]) => Root;
}

export function draftPage(page: FormerPage, callouts: CalloutMap, notes: Note[]): Draft {
  const say = new Set<string>();
  const left = new Set<string>();
  const markdown = toMarkdown(cleanHtml(page.body, callouts, left));
  const { title, blocks } = takeTitle(page.title, markdown.children);
  const images: string[] = [];
  const makeFigure = ({ url, alt, title: caption }: Image): RootContent => {
    images.push(url);
    const fields = {
      src: String(images.length - 1),
      alt: alt?.trim() || '[TODO: what the picture shows]',
      ...(caption && { caption }),
    };
    return {
      type: 'mdxJsxFlowElement',
      name: 'Figure',
      attributes: Object.entries(fields).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
      children: [],
    };
  };
  const body = shapeBody(
    { type: 'root', children: blocks },
    { title, makeFigure, note: (text) => say.add(text) },
  );
  if (left.size > 0) say.add(`Left out: ${[...left].join(', ')}.`);
  for (const text of say) notes.push({ where: page.where, text });
  return {
    page,
    title,
    body,
    images,
    withPictures: (names) => ({ ...body, children: body.children.map((block) => rename(block, names)) }),
  };
}

/** Removes a heading that repeats the title of the page. If the page has no title, its first heading becomes the title. */
function takeTitle(given: string, blocks: readonly RootContent[]): { title: string; blocks: RootContent[] } {
  const at = blocks.findIndex((block) => block.type === 'heading');
  const heading = blocks[at];
  if (heading?.type !== 'heading' || at > 1) return { title: given, blocks: [...blocks] };
  const isTitle = given === '' || titleOf(heading).toLowerCase() === given.toLowerCase();
  return isTitle
    ? { title: given || titleOf(heading), blocks: blocks.toSpliced(at, 1) }
    : { title: given, blocks: [...blocks] };
}

function rename<T extends RootContent>(block: T, names: readonly string[]): T {
  if (block.type === 'mdxJsxFlowElement' && block.name === 'Figure')
    return {
      ...block,
      attributes: block.attributes.map((item) =>
        item.type === 'mdxJsxAttribute' && item.name === 'src'
          ? { ...item, value: names[Number(item.value)]! }
          : item,
      ),
    };
  if (!('children' in block)) return block;
  return { ...block, children: (block.children as RootContent[]).map((child) => rename(child, names)) } as T;
}
