/** The published rows read without the SQL under test, and the filters in plain words: what record queries must agree with. */
import fc from 'fast-check';
import { AREAS } from '../state/explorer';
import type { RecordTable } from '../state/records';
import { NOT_STATED, wordsOf, type RecordsFilter } from './filter';
import type { Ask } from './synthetic.fixture';

/** Every record that is counted, by list. */
export async function plainRecords(ask: Ask): Promise<Record<RecordTable, Plain[]>> {
  return {
    organizzazioni: await organisations(ask),
    luoghi: await places(ask),
    progetti: await projects(ask),
  };
}

/** A record as the filters see it, read from the published rows without the SQL under test. */
export type Plain = Record<'name' | 'kind' | 'status' | 'year' | 'area' | 'comune', string[]>;

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`´]/g, "'")
    .toLowerCase();
const text = (value: unknown) => (value === null ? '' : String(value));

async function areasOf(ask: Ask): Promise<(comuni: readonly string[]) => string[]> {
  const rows = await ask(`SELECT id, area_id FROM territories WHERE level = 'comune'`, []);
  const areas = new Map(rows.map((row) => [text(row['id']), text(row['area_id'])]));
  return (comuni) => [...new Set(comuni.map((id) => areas.get(id) ?? ''))];
}

async function organisations(ask: Ask): Promise<Plain[]> {
  const area = await areasOf(ask);
  return (await ask('SELECT * FROM organisations WHERE in_universe', [])).map((row) => ({
    ...{ name: [fold(text(row['name']))], kind: [text(row['kind'])], status: [NOT_STATED] },
    ...{ year: [text(row['year'])], comune: [text(row['comune_id'])], area: area([text(row['comune_id'])]) },
  }));
}

async function places(ask: Ask): Promise<Plain[]> {
  const area = await areasOf(ask);
  return (await ask('SELECT * FROM places', [])).map((row) => {
    const comune = text(row['comune_ids']).split(';');
    const year = text(row['year']).slice(0, 4);
    return {
      ...{
        name: [fold(text(row['name']))],
        kind: [text(row['kind'])],
        status: [text(row['status']) || NOT_STATED],
      },
      ...{ year: year ? [year] : [], comune, area: area(comune) },
    };
  });
}

async function projects(ask: Ask): Promise<Plain[]> {
  const area = await areasOf(ask);
  const found = new Map<string, Plain>();
  for (const row of await ask('SELECT * FROM projects', [])) {
    const key = [row['list'], row['cup'], row['part']].join();
    const comune = [...(found.get(key)?.comune ?? []), text(row['comune_id'])];
    found.set(key, {
      ...{ name: [fold(`${text(row['title'])} ${text(row['measure_it'])}`)], kind: [text(row['theme'])] },
      ...{ status: [text(row['plan'])], year: [text(row['as_of']).slice(0, 4)], comune, area: area(comune) },
    });
  }
  return [...found.values()];
}

/** Any filter that the explorer can be at. */
export const anyFilter = fc
  .constantFrom<RecordTable>('organizzazioni', 'luoghi', 'progetti')
  .chain((table) => {
    const choices = {
      organizzazioni: {
        kinds: ['associazione', 'sport', 'fondazione', 'comune'],
        statuses: [],
        years: [2017, 2020],
      },
      luoghi: {
        kinds: ['museo', 'cer', 'scuola-statale'],
        statuses: ['attivo', 'costituita', NOT_STATED],
        years: [2020, 2025],
      },
      progetti: { kinds: ['scuola', 'lavoro', 'salute'], statuses: ['PNRR', 'PNC'], years: [] },
    }[table];
    return fc.record({
      table: fc.constant(table),
      year: fc.option(fc.constantFrom(null, ...choices.years)),
      kinds: fc.subarray(choices.kinds),
      statuses: fc.subarray<string>(choices.statuses),
      area: fc.option(fc.constantFrom(...AREAS)),
      comuneOnly: fc.boolean(),
      comuni: fc.subarray(['037006', '037032', '037059']),
      words: fc
        .subarray(['Avis', 'CENTRO', 'città', 'di', "l'"], { maxLength: 2 })
        .map((words) => words.join(' ')),
    });
  });

/** The tests that a record of the filter passes, by facet. */
export function plainTests(filter: RecordsFilter): Record<string, (row: Plain) => boolean> {
  const any = (wanted: readonly string[]) => (found: readonly string[]) =>
    wanted.length === 0 || found.some((value) => wanted.includes(value));
  return {
    words: ({ name }) => wordsOf(filter.words).every((word) => name[0]?.includes(fold(word))),
    kind: ({ kind }) => any(filter.kinds)(kind),
    status: ({ status }) => any(filter.statuses)(status),
    year: ({ year }) => any(filter.year === null ? [] : [String(filter.year)])(year),
    area: ({ area }) => any(filter.area === null ? [] : [`area-${filter.area}`])(area),
    comune: ({ comune }) => any(filter.comuneOnly ? filter.comuni : [])(comune),
  };
}
