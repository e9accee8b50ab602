import type { Dataset } from './datasets';

/** Where the files of a table are: whole addresses. */
export interface FileAddresses {
  csv: string;
  parquet: string;
}

/** Comments inside the code, in the reader's language. */
export interface SnippetWords {
  textFirst: string;
  numbers: string;
  rows: string;
  /** Sign between the arguments of a formula: Italian spreadsheets want `;`. */
  separator: ';' | ',';
  byColumn: (column: string) => string;
  onlyThis: string;
}

export const SNIPPETS = ['python', 'duckdb', 'r', 'sheets', 'excel'] as const;
export type SnippetKind = (typeof SNIPPETS)[number];

/**
 * Code that reads a table from its address, ready to paste. Codes stay text (`037006`): every reader is told so,
 * because a spreadsheet or a guesser of types would drop the zero. No snippet needs more than the language and, for
 * DuckDB, its own `httpfs`, which it loads by itself.
 */
export function snippets(
  dataset: Pick<Dataset, 'columns'>,
  { csv, parquet }: FileAddresses,
  words: SnippetWords,
): Record<SnippetKind, string> {
  const numbers = dataset.columns
    .filter(({ type }) => type === 'integer' || type === 'number')
    .map(({ name }) => name);
  const grouped = groupColumn(dataset);
  return {
    python: lines(
      'import csv',
      'import io',
      'import urllib.request',
      ...(grouped ? ['from collections import Counter'] : []),
      '',
      `url = "${csv}"`,
      'with urllib.request.urlopen(url) as answer:',
      '    text = io.TextIOWrapper(answer, encoding="utf-8", newline="")',
      `    rows = list(csv.DictReader(text))  # ${words.textFirst}`,
      '',
      `print(len(rows))  # ${words.rows}`,
      ...(grouped
        ? [`print(Counter(row["${grouped}"] for row in rows).most_common(5))  # ${words.byColumn(grouped)}`]
        : []),
    ),
    duckdb: lines(
      `-- ${words.rows}`,
      `SELECT count(*) AS n FROM read_parquet('${parquet}');`,
      '',
      ...(grouped
        ? [
            `-- ${words.byColumn(grouped)}`,
            `SELECT "${grouped}", count(*) AS n FROM read_parquet('${parquet}')`,
            'GROUP BY ALL ORDER BY n DESC, 1 LIMIT 5;',
          ]
        : [`SELECT * FROM read_parquet('${parquet}') LIMIT 5;`]),
    ),
    r: lines(
      `url <- "${csv}"`,
      `# ${words.textFirst}`,
      'rows <- read.csv(url, colClasses = "character", na.strings = "", encoding = "UTF-8")',
      ...(numbers.length === 0
        ? []
        : [
            `# ${words.numbers}`,
            `numbers <- c(${numbers.map((name) => `"${name}"`).join(', ')})`,
            'rows[numbers] <- lapply(rows[numbers], as.numeric)',
          ]),
      '',
      `nrow(rows)  # ${words.rows}`,
      ...(grouped
        ? [`# ${words.byColumn(grouped)}`, `head(sort(table(rows[["${grouped}"]]), decreasing = TRUE), 5)`]
        : ['str(rows)']),
    ),
    // The locale of the file, or an Italian sheet would read 1.5 as a date or a text.
    sheets: `=IMPORTDATA("${csv}"${words.separator} ","${words.separator} "en_US")`,
    excel: lines(
      'let',
      `    Csv = Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
      '    Rows = Table.PromoteHeaders(Csv)',
      'in',
      `    Rows // ${words.onlyThis}`,
    ),
  };
}

/** A column worth counting by: the territory, else the first one with a closed list of values. */
function groupColumn({ columns }: Pick<Dataset, 'columns'>): string | null {
  const territory = columns.find(({ name }) => name === 'comune_id' || name === 'territory_id');
  return (territory ?? columns.find((column) => column.enum && column.required))?.name ?? null;
}

function lines(...all: string[]): string {
  return all.join('\n');
}
