/** Whether the browser asks to save data (`Save-Data`). */
export function savesData(): boolean | undefined {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
}
