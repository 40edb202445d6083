/** Returns the language that the reader chose last; undefined if there is none or storage is blocked. */
export function storedLanguage(): string | undefined {
  try {
    return localStorage.getItem('kb-lang') ?? undefined;
  } catch {
    return undefined;
  }
}
