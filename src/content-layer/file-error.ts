/** What a disk says that is full or broken; of a file that is open it does not say which. */
const diskCodes = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS']);

/** Whether an error is what the system says of a file, and no fault of the code: such a one names no file. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  if (!(error instanceof Error)) return false;
  const { code = '', syscall, path } = error as NodeJS.ErrnoException;
  return diskCodes.has(code) || (syscall !== undefined && path !== undefined);
}
