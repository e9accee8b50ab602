/** What the laboratory's page is built from: the published tables in words, the examples, what the editor completes from. Node only. */
import { sort } from 'd3';
import { offered } from '../catalogue/offered';
import type { Dataset } from '../catalogue/datasets';
import { laboratoryExamples } from '../i18n/laboratory-examples';
import { laboratoryFunctions } from '../i18n/laboratory-functions';
import { laboratoryTraps } from '../i18n/laboratory-tables';
import { asset, type Locale } from '../i18n/locale';
import { indicators, sources, territories, type Source } from '../snapshot/domain';
import type { KnownValue, LabTableEntry } from './catalogue';
import { EXAMPLES, OPENING_EXAMPLE } from './examples/examples';
import { EXAMPLE_GROUPS, type Example } from './examples/example';
import { FUNCTIONS } from './functions';

export interface ExampleWords {
  id: string;
  level: Example['level'];
  question: string;
  teaches: string;
  sql: string;
}

export interface LaboratoryPage {
  tables: LabTableEntry[];
  groups: { id: string; question: string; examples: ExampleWords[] }[];
  /** Id of the example in the editor when the page opens. */
  opening: string;
  values: Record<string, KnownValue[]>;
  functions: { name: string; info: string }[];
}

export async function laboratoryPage(locale: Locale): Promise<LaboratoryPage> {
  const known = await sources();
  const tables = await offered();
  return {
    tables: tables.map((table) => entryOf(table, known, locale)),
    groups: groupsOf(locale),
    opening: OPENING_EXAMPLE,
    values: await valuesOf(tables, locale),
    functions: FUNCTIONS.map((name) => ({ name, info: laboratoryFunctions[locale][name] })),
  };
}

function entryOf(table: Dataset, known: readonly Source[], locale: Locale): LabTableEntry {
  const publishers = known.filter(({ id }) => table.sourceIds.includes(id)).map(({ publisher }) => publisher);
  return {
    id: table.id,
    title: table.title[locale],
    description: table.description[locale],
    grain: table.grain[locale],
    rows: table.rows,
    url: asset(`/data/v1/${table.id}.parquet`),
    bytes: table.bytes,
    columns: table.columns.map(({ name, type, unit, description }) => ({
      name,
      type,
      unit: unit ?? null,
      description: description[locale],
    })),
    keys: table.primaryKey,
    links: table.foreignKeys.map(({ column, table: to, list }) => ({
      column,
      table: to,
      list: list ?? false,
    })),
    publishers: [...new Set(publishers)].join('; '),
    traps: laboratoryTraps[locale][table.id] ?? [],
  };
}

function groupsOf(locale: Locale): LaboratoryPage['groups'] {
  const words = laboratoryExamples[locale];
  const said = words.examples as Record<string, { question: string; teaches: string }>;
  return EXAMPLE_GROUPS.map((group) => ({
    id: group,
    question: words.groups[group],
    examples: sort(
      EXAMPLES.filter((example) => example.group === group),
      ({ level }) => level,
    ).map(({ id, level, sql }) => {
      const { question, teaches } = said[id] ?? fail(id);
      return { id, level, question, teaches, sql: sql[locale] };
    }),
  }));
}

function fail(id: string): never {
  throw new Error(`example ${id} has no words`);
}

/** Values that the editor offers between quotes: the closed lists of the columns, indicators, territories. */
async function valuesOf(tables: readonly Dataset[], locale: Locale): Promise<Record<string, KnownValue[]>> {
  const values = new Map<string, Map<string, string>>();
  for (const { columns } of tables)
    for (const column of columns)
      for (const value of column.enum ?? [])
        values.set(column.name, (values.get(column.name) ?? new Map<string, string>()).set(value, ''));
  const places = (await territories()).map(({ id, name }): KnownValue => ({ value: id, label: name }));
  return {
    ...Object.fromEntries(
      [...values].map(([name, known]) => [name, [...known].map(([value, label]) => ({ value, label }))]),
    ),
    indicator_id: (await indicators()).map(({ id, label }) => ({ value: id, label: label[locale] })),
    territory_id: places,
    comune_id: places.filter(({ value }) => /^\d{6}$/.test(value)),
  };
}
