/** SQL as DuckDB reads it, for colouring. Only words that cannot be names of columns here: `name`, `level` and `row` are columns. */
import { SQLDialect } from '@codemirror/lang-sql';

export const duckdb = SQLDialect.define({
  keywords: `select distinct from as join left right full inner outer cross semi anti asof natural on using where and or not in is null like
    ilike glob between exists any all group by having qualify window over partition filter order asc desc nulls limit offset with
    recursive union except intersect exclude case when then else end cast try_cast interval values unnest describe summarize explain show`,
  types: 'integer bigint hugeint double real decimal varchar boolean date timestamp',
  builtin: '',
  identifierQuotes: '"',
});
