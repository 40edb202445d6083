/** A file as text, with its path below the base. */
export interface TextFile {
  path: string;
  text: string;
}
