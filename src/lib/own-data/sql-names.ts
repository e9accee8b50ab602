/** Names of columns as SQL takes them without quotes. */
import { plain } from '../search/fold';

const LONGEST = 60;
/** Words that DuckDB or the SQL standard keep to themselves; a few more than needed do no harm. */
const RESERVED = new Set(
  `all analyse analyze and any array as asc asymmetric at authorization between bigint binary bit boolean both by case cast char
  character check coalesce collate collation column columns concurrently constraint create cross current_catalog current_date
  current_role current_schema current_time current_timestamp current_user date dec decimal default deferrable desc describe distinct do
  double else end except exists extract false fetch float for foreign freeze from full generated glob grant group grouping having ilike
  in index initially inner int integer intersect interval into is isnull join lambda lateral leading left like limit localtime
  localtimestamp map national natural nchar none not notnull null nullif numeric offset on only or order out outer overlaps overlay
  pivot pivot_longer pivot_wider placing position positional precision primary qualify real references returning right row rows
  rowid select semi session_user set setof show similar smallint some struct substring summarize symmetric table tablesample then time
  timestamp to trailing treat trim true try_cast union unique unpivot user using values varchar variadic verbose when where window with
  year month day hour minute second anti asof at`.split(/\s+/),
);

/** Small ASCII letters, figures and `_`; unique, none of `taken`, never a reserved word: `Età media (%)` is `eta_media`. */
export function sqlNames(names: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken);
  return names.map((name, i) => {
    const bare = plain(name)
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, LONGEST);
    const start = bare === '' ? `colonna_${i + 1}` : /^\d/.test(bare) ? `c_${bare}` : bare;
    const base = RESERVED.has(start) ? `${start}_` : start;
    let unique = base;
    for (let n = 2; used.has(unique); n += 1) unique = `${base.replace(/_$/, '')}_${n}`;
    used.add(unique);
    return unique;
  });
}
