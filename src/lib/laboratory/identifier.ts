/** Words that DuckDB keeps for itself and that columns of the published tables, or of a reader's file, may bear. */
const RESERVED = new Set(
  `all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create default deferrable desc
  describe distinct do else end except false fetch for foreign from grant group having in initially intersect into lateral leading
  limit not null offset on only or order pivot placing primary qualify references returning select show some summarize symmetric table
  then to trailing true union unique unpivot using variadic when where window with`.split(/\s+/),
);

/** A name as SQL wants it: bare where that is safe, else between double quotes. */
export function identifier(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** A text as SQL wants it. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The statement behind "first rows". */
export function firstRows(table: string): string {
  return `SELECT *\nFROM ${identifier(table)}\nLIMIT 20`;
}
