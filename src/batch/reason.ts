/** What the system's error codes mean for a file that was to be read, and what to do about it. */
const READING: Readonly<Record<string, string>> = {
  ENOENT: 'no such file: it went away, or the link to it leads nowhere',
  EACCES: 'permission denied: make it readable',
  EPERM: 'permission denied: make it readable',
  EISDIR: 'is a folder: name it as an input of its own',
  ELOOP: 'symbolic links that lead in a circle: remove the link',
  ENAMETOOLONG: 'the name is too long: shorten it',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GB: split it',
  ERR_STRING_TOO_LONG: 'is larger than 512 MB: split it',
  CHANGING: 'is being written to while it is read: wait until it is whole',
  NOFILE: 'is a pipe or a device, not a file',
  OUTSIDE: 'the link leads outside the named inputs: name its target if you trust it',
};

const WRITING: Readonly<Record<string, string>> = {
  ENOENT: 'no folder can be made there',
  EEXIST: 'a file of this name is in the way',
  ENOTDIR: 'a part of the path is a file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota is used up',
  EIO: 'the disk does not answer',
};

const codeOf = (error: unknown): string => String((error as NodeJS.ErrnoException | null)?.code ?? '');
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Why a file can't be read and what to do, in words for a person. */
export function reasonOf(error: unknown): string {
  return READING[codeOf(error)] ?? messageOf(error);
}

/** Why a folder can't be written to, or null where the error is of another kind. */
export function writingReason(error: unknown): string | null {
  return WRITING[codeOf(error)] ?? null;
}

/** A failure of our own, told as the system tells its. */
export const failureOf = (code: 'OUTSIDE' | 'CHANGING' | 'NOFILE' | 'EISDIR'): Error =>
  Object.assign(new Error(code.toLowerCase()), { code });
