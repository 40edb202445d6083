/** The language the reader chose last; undefined where none was, or storage is forbidden. */
export function storedLanguage(): string | undefined {
  try {
    return localStorage.getItem('kb-lang') ?? undefined;
  } catch {
    return undefined;
  }
}
