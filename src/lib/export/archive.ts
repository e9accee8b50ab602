import { strToU8, zipSync, type Zippable } from 'fflate';

/** A fixed local date for every entry: the time a file is made is not data, and ZIP has no time zone. */
const EPOCH = new Date(1980, 0, 1);

/** A plain file that everybody may read, where ZIP keeps the modes of Unix. */
const FILE_MODE = 0o100644 * 2 ** 16;

/** Files as one ZIP, in the order given; the same files always give the same bytes. */
export function archive(files: readonly { name: string; content: string | Uint8Array }[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, content } of files) {
    if (name in entries) throw new Error(`the archive would hold ${name} twice`);
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(entries, { level: 9, mtime: EPOCH, os: 3, attrs: FILE_MODE });
}
