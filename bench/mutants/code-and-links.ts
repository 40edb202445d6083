import type { Atom } from '#lint/document.ts';
import { atomsOf, stretches, unitsOf, type Page, type Stretch } from './page.ts';
import { inLine, one, type Plant } from './plant.ts';

/** Defects in links, code and placeholders, by kind. */
export const codeAndLinks: Readonly<Record<string, Plant>> = {
  'link changed': (page, random) => {
    const found = one(atomsOf(page, 'link').filter(isMarkdownLink), random);
    if (!found) return undefined;
    const url = found.atom.value;
    // The anchors of another page may be translated.
    const [path = ''] = url.startsWith('#') || url.startsWith('kb:') ? [url] : url.split('#');
    const by = /[a-z]{4,}(?=[^a-z]*$)/.exec(path)?.[0];
    if (by === undefined) return undefined;
    const at = path.lastIndexOf(by);
    const other = `${url.slice(0, at)}archive${url.slice(at + by.length)}`;
    return inLine(page, found, `${found.text.slice(0, -url.length - 1)}${other})`);
  },
  'link lost': (page, random) => {
    const found = one(
      atomsOf(page, 'link').filter((each) => isMarkdownLink(each) && !/:\/\//.test(each.atom.label ?? '')),
      random,
    );
    const text = found && /^\[(.*)\]\(/.exec(found.text)?.[1];
    return found && text ? inLine(page, found, text) : undefined;
  },
  'anchor lost': (page, random) => {
    const links = atomsOf(page, 'link').filter(
      (each) => isMarkdownLink(each) && /[^#]#/.test(each.atom.value),
    );
    const found = one(links, random);
    return found && inLine(page, found, found.text.replace(/#[^)\s]+/, ''));
  },
  'code changed': (page, random) => {
    const found = one(sharedCode(page), random);
    const value = found?.atom.value ?? '';
    const letters = [...value.matchAll(/[a-zA-Z]/g)].map(({ index }) => index);
    if (!found || value.length < 4 || letters.length < 4) return undefined;
    const at = random.pick(letters.slice(1));
    return inLine(page, found, `\`${value.slice(0, at)}${value.slice(at + 1)}\``);
  },
  'code replaced': (page, random) => {
    const all = sharedCode(page).filter((each) => /^[\w.$-]+$/.test(each.atom.value));
    const found = one(all, random);
    const sameUnit = all.filter((each) => each.line !== found?.line && each.text !== found?.text);
    const other = one(sameUnit, random);
    return found && other && inLine(page, found, other.text);
  },
  'code lost': (page, random) => {
    const found = one(
      sharedCode(page).filter((each) => /[\W_]|\d|[a-z][A-Z]/.test(each.atom.value)),
      random,
    );
    return found && inLine(page, found, '');
  },
  'code block changed': (page, random) => {
    const found = one(
      fenceLines(page).filter(
        ({ text, block }) => !block.comment.test(text) && /[a-zA-Z]{4,}\s*[({=:.]/.test(text),
      ),
      random,
    );
    const name = found && /[a-zA-Z]{4,}(?=\s*[({=:.])/.exec(found.text);
    return found && name
      ? inLine(
          page,
          { line: found.line, start: name.index, text: name[0] },
          name[0].slice(0, -2) + name[0].slice(-1),
        )
      : undefined;
  },
  'line of a code block lost': (page, random) => {
    const found = one(
      fenceLines(page).filter(
        ({ text, block }) => /\w{3}/.test(text) && !block.comment.test(text) && block.count(text) === 1,
      ),
      random,
    );
    return found && { from: found.line, to: found.line + 1, lines: [], what: `lost: ${found.text}` };
  },
  'placeholder renamed': (page, random) => {
    const re = /(?<![\\\w$])(?:\{\{? ?[a-z][\w.]+ ?\}\}?|%\w\$?[sd]|\$\{[a-z]\w+\})/g;
    const found = one(stretches({ ...page, prose: page.texts }, re), random);
    return found && inLine(page, found, found.text.replace(/\w{2,}/, 'valor'));
  },
};

function isMarkdownLink({ text, atom }: Stretch & { atom: { value: string } }): boolean {
  return text.startsWith('[') && text.endsWith(`](${atom.value})`);
}

/** Code that both languages have, written in a line of its own text. */
function sharedCode(page: Page): (Stretch & { atom: Atom })[] {
  const units = unitsOf(page, 'paragraph', 'item', 'heading', 'row');
  return atomsOf(page, 'code').filter(
    (each) =>
      isMarkdownCode(each) &&
      units.some(
        ({ own, twin }) =>
          own.atoms.includes(each.atom) && twin.atoms.some(({ value }) => value === each.atom.value),
      ),
  );
}

function isMarkdownCode({ text, atom }: Stretch & { atom: { value: string } }): boolean {
  return text === `\`${atom.value}\``;
}

interface FenceLine extends Stretch {
  block: { comment: RegExp; count: (text: string) => number };
}

const comment = /^\s*(?:#|\/\/|\/?\*|<!--|--)|(?:#|\/\/) /;

/** The lines of code blocks that are written in a language. */
function fenceLines(page: Page): FenceLine[] {
  return unitsOf(page, 'code').flatMap(({ own, twin }) => {
    if (own.name === '' || /^(?:te?xt|md|mdx|markdown|console|mermaid|plaintext|diff|output)/i.test(own.name))
      return [];
    const { start, end } = own.range;
    const block = {
      comment,
      count: (text: string) => own.value.split('\n').filter((each) => each.trim() === text.trim()).length,
    };
    const there = new Set(twin.value.split('\n').map((line) => line.trim()));
    return page.lines
      .slice(start.line, end.line - 1)
      .flatMap((text, i) =>
        there.has(text.trim()) ? [{ line: start.line + i, start: 0, text, block }] : [],
      );
  });
}
