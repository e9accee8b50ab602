import { createHash, type Hash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** What is known of a file that was fetched whole: enough to ask the publisher whether it changed. */
export interface FileState {
  url: string;
  etag: string | null;
  lastModified: string | null;
  sha256: string;
  bytes: number;
  /** ISO date and time. */
  fetchedAt: string;
}

/** The beginning of a file whose download broke off; `validator` (ETag or date) says of which version. */
export interface BrokenOff {
  url: string;
  validator: string;
  bytes: number;
}

/** Where fetched files are kept. A file is replaced only by `commit`, all at once. */
export interface RawStore {
  state: (file: string) => FileState | null;
  partial: (file: string) => BrokenOff | null;
  /** Empties the part of a file, or keeps what it has when `about` is null. */
  begin: (file: string, about: Omit<BrokenOff, 'bytes'> | null) => void;
  append: (file: string, chunk: Uint8Array) => void;
  readPart: (file: string) => Uint8Array;
  discard: (file: string) => void;
  /** Moves the part to its place and notes its state. */
  commit: (file: string, state: FileState) => void;
}

const STATES = 'fetched.json';

/** A store in a folder; states are in `fetched.json`, parts end in `.part`. */
export function folderStore(root: string): RawStore {
  const path = (file: string) => join(root, file);
  const part = (file: string) => `${path(file)}.part`;
  const about = (file: string) => `${path(file)}.part.json`;
  const readStates = (): Record<string, FileState> =>
    existsSync(path(STATES))
      ? (JSON.parse(readFileSync(path(STATES), 'utf8')) as Record<string, FileState>)
      : {};
  const discard = (file: string) => {
    rmSync(part(file), { force: true });
    rmSync(about(file), { force: true });
  };
  return {
    state: (file) => (existsSync(path(file)) ? (readStates()[file] ?? null) : null),
    partial: (file) => {
      if (!existsSync(part(file)) || !existsSync(about(file))) return null;
      const known = JSON.parse(readFileSync(about(file), 'utf8')) as Omit<BrokenOff, 'bytes'>;
      return { ...known, bytes: statSync(part(file)).size };
    },
    begin: (file, known) => {
      if (known === null) return;
      mkdirSync(dirname(path(file)), { recursive: true });
      writeFileSync(part(file), '');
      writeFileSync(about(file), JSON.stringify(known));
    },
    append: (file, chunk) => appendFileSync(part(file), chunk),
    readPart: (file) => readFileSync(part(file)),
    discard,
    commit: (file, state) => {
      renameSync(part(file), path(file));
      discard(file);
      const states = { ...readStates(), [file]: state };
      const sorted = Object.fromEntries(Object.entries(states).sort(([a], [b]) => (a < b ? -1 : 1)));
      writeFileSync(`${path(STATES)}.new`, `${JSON.stringify(sorted, null, 2)}\n`);
      renameSync(`${path(STATES)}.new`, path(STATES));
    },
  };
}

/** SHA-256 of bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  const hash: Hash = createHash('sha256');
  return hash.update(bytes).digest('hex');
}
