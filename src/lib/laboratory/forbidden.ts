/** Why a word or a file may not stand in a statement: each has its sentence (i18n/laboratory-problems). */
export type ForbiddenReason = 'write' | 'setting' | 'engine' | 'file' | 'address';

/** First words of statements that answer a question. */
export const QUESTIONS: ReadonlySet<string> = new Set(
  'select with from values table describe desc show summarize explain pivot unpivot'.split(' '),
);

/** First words of statements that change, write or govern, with the reason. */
const HEADS: Readonly<Record<'write' | 'setting' | 'engine', string>> = {
  write:
    'insert update delete merge truncate create alter drop copy export import comment replace begin commit rollback start abort end savepoint',
  setting: 'set reset pragma use variable',
  engine:
    'attach detach install load call checkpoint force vacuum analyze prepare execute deallocate discard grant revoke do listen',
};

const HEAD_REASON: ReadonlyMap<string, ForbiddenReason> = new Map(
  Object.entries(HEADS).flatMap(([reason, words]) =>
    words.split(' ').map((word): [string, ForbiddenReason] => [word, reason as ForbiddenReason]),
  ),
);

/** Functions that open files or addresses, read the machine, or take a statement as text. */
const FILE_FUNCTION =
  /^(?:read_\w+|sniff_csv|parquet_\w+|glob|\w+_scan|scan_\w+|\w+_attach|st_read\w*|from_substrait\w*|get_substrait\w*)$/;
const ENGINE_FUNCTION = /^(?:getenv|checkpoint|force_checkpoint|import_database|load_\w+|set_config)$/;

/** Names that end as files of data do, or begin as paths do. */
const FILE_NAME =
  /\.(?:csv|tsv|txt|psv|parquet|json|jsonl|ndjson|geojson|arrow|feather|ipc|xlsx?|db|duckdb|sqlite3?|gz|zst|zip)$|^(?:~|\.{0,2}[\\/])|[\\/*]/i;
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i;

/** The reason why a statement may not begin with this word, or null where the word is no such head. */
export function headReason(word: string): ForbiddenReason | null {
  return HEAD_REASON.get(word) ?? null;
}

/** The reason why this function may not be called, or null. */
export function functionReason(name: string): ForbiddenReason | null {
  const lower = name.toLowerCase();
  if (FILE_FUNCTION.test(lower)) return 'file';
  return ENGINE_FUNCTION.test(lower) ? 'engine' : null;
}

/** The reason why this may not stand where a table stands: `written` as a text, or as a quoted name. */
export function relationReason(name: string, written: 'text' | 'name'): ForbiddenReason | null {
  if (ADDRESS.test(name)) return 'address';
  // A text is never a table: the engine would look for a file of that name.
  return written === 'text' || FILE_NAME.test(name) ? 'file' : null;
}

/** The reason behind a name that was refused, whoever refused it. */
export function forbiddenReason(name: string | null): ForbiddenReason {
  if (name === null) return 'engine';
  if (ADDRESS.test(name)) return 'address';
  return headReason(name.toLowerCase()) ?? functionReason(name) ?? relationReason(name, 'name') ?? 'file';
}
