import { unzipSync } from 'fflate';
import { DataFailure } from '../failure';

/** Unpacked members larger than this are refused: no file we read comes near it. */
const LARGEST = 500_000_000;

/**
 * The one member of an archive whose name fits. Throws a `DataFailure` that lists the members when none or several do,
 * when the archive does not open or when the member would be too large.
 */
export function zipMember(file: string, bytes: Uint8Array, name: RegExp): Uint8Array {
  const names: string[] = [];
  let members: Record<string, Uint8Array>;
  try {
    members = unzipSync(bytes, {
      filter: (entry) => {
        names.push(entry.name);
        if (!name.test(entry.name)) return false;
        if (entry.originalSize > LARGEST) throw new DataFailure({ file }, `${entry.name} is too large`);
        return true;
      },
    });
  } catch (error) {
    if (error instanceof DataFailure) throw error;
    throw new DataFailure({ file }, `the archive does not open (${(error as Error).message})`);
  }
  const [first, ...others] = Object.values(members);
  if (!first || others.length > 0) {
    const found = first ? 'more than one member fits' : 'no member fits';
    throw new DataFailure(
      { file },
      `${found} ${String(name)}; the archive holds: ${names.join(', ') || 'nothing'}`,
    );
  }
  return first;
}
