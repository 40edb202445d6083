import { createHash } from 'node:crypto';
import { recordRead } from './reads.ts';

/** An entry in the form of Astro's data store. */
export interface Entry {
  id: string;
  data: Record<string, unknown>;
  digest: string;
  filePath?: string;
  /** Astro compiles the file of the entry when a page renders it. */
  deferredRender?: true;
  rendered?: Rendered;
}

/** The text of an entry: the HTML that `render(entry)` shows, and metadata for pages. */
export interface Rendered {
  readonly html: string;
  readonly metadata: Record<string, unknown>;
}

/** How the text of an entry is read. */
export interface Texts {
  read: (id: string) => Rendered;
  /** A digest that changes whenever the text may have changed. */
  digestOf: (id: string) => string;
}

/** The entries of a collection, in the form Astro reads. Records which entries a page reads. Entries of a list have no text. */
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

  /** The current digest of something a page reads: `*` for the list, an id for an entry, an id with `#text` for its text. */
  digestOf(read: string): string {
    if (read === '*') return this.#digest;
    const [, id, part] = /^(.*?)(#text)?$/.exec(read)!;
    const entry = this.entryOf(id!);
    if (!entry) return '';
    return part ? (this.#texts?.digestOf(id!) ?? '') : entry.digest;
  }

  /** An entry without its text. Does not count as a read. */
  protected entryOf(id: string): Entry | undefined {
    return super.get(id);
  }

  /** Astro copies entries shallowly, so these getters survive and the text is read only when a page uses it. */
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
