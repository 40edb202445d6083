/** A file with its path below the base. */
export interface SiteFile {
  path: string;
  bytes: Uint8Array;
}

/** The same as text. */
export interface TextFile {
  path: string;
  text: string;
}
