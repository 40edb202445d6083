import { createHash } from 'node:crypto';
import { recordRead } from './reads.ts';

/** An entry as Astro keeps it. */
export interface Entry {
  id: string;
  data: Record<string, unknown>;
  digest: string;
  filePath?: string;
  /** Astro compiles the file of such an entry when a page renders it. */
  deferredRender?: true;
  rendered?: Rendered;
}

/** The text of an entry: what `render(entry)` shows, and what pages need besides. */
export interface Rendered {
  readonly html: string;
  readonly metadata: Record<string, unknown>;
}

/** How the text of an entry is read. */
export interface Texts {
  read: (id: string) => Rendered;
  /** Changes whenever the text may. */
  digestOf: (id: string) => string;
}

/** The entries of a collection, in the form Astro takes them, with a note of whatever a page reads. Lists have no texts. */
export class Collection extends Map<string, Entry> {
  readonly #name: string;
  readonly #texts: Texts | undefined;
  readonly #digest: string;

  constructor(name: string, entries: readonly Entry[], texts?: Texts) {
    super(entries.map((entry) => [entry.id, entry]));
    this.#name = name;
    this.#texts = texts;
    this.#digest = digest(entries.map(({ id, digest: own }) => `${id} ${own}`).join('\n'));
  }

  override get(id: string): Entry | undefined {
    const entry = this.entryOf(id);
    recordRead(`${this.#name}/${id}`, entry?.digest ?? '');
    return entry && this.#texts ? { ...entry, rendered: this.#lazyText(id, this.#texts) } : entry;
  }

  override values(): MapIterator<Entry> {
    recordRead(`${this.#name}/*`, this.#digest);
    return super.values();
  }

  /** The digest of what a page reads under a name of this collection, as it is now: `*`, an id, or an id with `#text`. */
  digestOf(read: string): string {
    if (read === '*') return this.#digest;
    const [, id, part] = /^(.*?)(#text)?$/.exec(read)!;
    const entry = this.entryOf(id!);
    if (!entry) return '';
    return part ? (this.#texts?.digestOf(id!) ?? '') : entry.digest;
  }

  /** An entry without its text; nobody has read it yet. */
  protected entryOf(id: string): Entry | undefined {
    return super.get(id);
  }

  /** Astro copies an entry, not what is in it: the text is read when a page looks at it. */
  #lazyText(id: string, { read, digestOf }: Texts): Rendered {
    const text = () => {
      recordRead(`${this.#name}/${id}#text`, digestOf(id));
      return read(id);
    };
    return {
      get html() {
        return text().html;
      },
      get metadata() {
        return text().metadata;
      },
    };
  }
}

/** A hash of 24 hexadecimal digits. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}
