/** The same questions for the engine, for plain arrays and for Arquero. Each has a number that changes, so that no answer is remembered. */
import { desc, escape, op, table as tableOf } from 'arquero';
import { descending, rollups } from 'd3';

export interface Organisation {
  id: string;
  name: string;
  comune_id: string;
  kind: string;
  choices: number | null;
  amount_eur: number | null;
}
export interface Territory {
  id: string;
  name: string;
}
export interface Observation {
  indicator_id: string;
  territory_id: string;
  value: number | null;
}

export interface Data {
  organisations: readonly Organisation[];
  territories: readonly Territory[];
  observations: readonly Observation[];
  /** An indicator that is there. */
  indicator: string;
}

type Columns = ReturnType<typeof tableOf>;

export interface ArqueroData {
  organisations: Columns;
  territories: Columns;
  observations: Columns;
}

export type Row = Record<string, unknown>;

export interface Question {
  name: string;
  /** With `?` for its parameters. */
  sql: string;
  params: (turn: number, data: Data) => (string | number)[];
  plain: (turn: number, data: Data) => Row[];
  arquero: (turn: number, tables: ArqueroData, data: Data) => Row[];
}

const KIND = 'associazione';

export function arqueroOf({ organisations, territories, observations }: Data): ArqueroData {
  return {
    organisations: columnsOf(organisations, ['id', 'name', 'comune_id', 'kind', 'choices', 'amount_eur']),
    territories: columnsOf(territories, ['id', 'name']),
    observations: columnsOf(observations, ['indicator_id', 'territory_id', 'value']),
  };
}

function columnsOf<T>(rows: readonly T[], names: readonly (keyof T & string)[]): Columns {
  return tableOf(Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])));
}

export const QUESTIONS: Question[] = [
  {
    name: 'group: organisations and amounts by kind',
    sql: `SELECT kind, count(*) AS n, coalesce(sum(amount_eur), 0) AS amount FROM organisations WHERE choices >= ? GROUP BY kind ORDER BY kind`,
    params: (turn) => [turn],
    plain: (turn, { organisations }) => {
      const groups = new Map<string, { n: number; amount: number }>();
      for (const { kind, choices, amount_eur } of organisations) {
        if (choices === null || choices < turn) continue;
        const group = groups.get(kind) ?? { n: 0, amount: 0 };
        group.n += 1;
        group.amount += amount_eur ?? 0;
        groups.set(kind, group);
      }
      return [...groups].map(([kind, group]) => ({ kind, ...group })).sort(byText('kind'));
    },
    arquero: (turn, { organisations }) =>
      organisations
        .filter(escape((row: Organisation) => row.choices !== null && row.choices >= turn))
        .groupby('kind')
        .rollup({ n: op.count(), amount: op.sum('amount_eur') })
        .orderby('kind')
        .objects() as Row[],
  },
  {
    name: 'filter: the first forty of a kind by amount',
    sql: `SELECT id, name, comune_id, amount_eur FROM organisations WHERE kind = ? AND choices >= ? AND amount_eur IS NOT NULL ORDER BY amount_eur DESC, id LIMIT 40`,
    params: (turn) => [KIND, turn],
    plain: (turn, { organisations }) =>
      organisations
        .filter((o) => o.kind === KIND && o.choices !== null && o.choices >= turn && o.amount_eur !== null)
        .sort((a, b) => descending(a.amount_eur ?? 0, b.amount_eur ?? 0) || (a.id < b.id ? -1 : 1))
        .slice(0, 40)
        .map(({ id, name, comune_id, amount_eur }) => ({ id, name, comune_id, amount_eur })),
    arquero: (turn, { organisations }) =>
      organisations
        .filter(
          escape(
            (o: Organisation) =>
              o.kind === KIND && o.choices !== null && o.choices >= turn && o.amount_eur !== null,
          ),
        )
        .orderby(desc('amount_eur'), 'id')
        .slice(0, 40)
        .select('id', 'name', 'comune_id', 'amount_eur')
        .objects() as Row[],
  },
  {
    name: 'join: organisations by the name of their comune',
    sql: `SELECT t.name AS name, count(*) AS n, coalesce(sum(o.amount_eur), 0) AS amount FROM organisations AS o JOIN territories AS t ON t.id = o.comune_id WHERE o.choices >= ? GROUP BY t.name ORDER BY t.name`,
    params: (turn) => [turn],
    plain: (turn, { organisations, territories }) => {
      const names = new Map(territories.map(({ id, name }) => [id, name]));
      const kept = organisations.filter(
        (o) => o.choices !== null && o.choices >= turn && names.has(o.comune_id),
      );
      return rollups(
        kept,
        (group) => ({ n: group.length, amount: group.reduce((sum, o) => sum + (o.amount_eur ?? 0), 0) }),
        (o) => names.get(o.comune_id) ?? '',
      )
        .map(([name, group]) => ({ name, ...group }))
        .sort(byText('name'));
    },
    arquero: (turn, { organisations, territories }) =>
      organisations
        .filter(escape((row: Organisation) => row.choices !== null && row.choices >= turn))
        .select('comune_id', 'amount_eur')
        .join(territories, ['comune_id', 'id'])
        .groupby('name')
        .rollup({ n: op.count(), amount: op.sum('amount_eur') })
        .orderby('name')
        .objects() as Row[],
  },
  {
    name: 'rank: the places of one indicator',
    sql: `SELECT territory_id AS id, value, rank() OVER (ORDER BY value DESC) AS place FROM observations WHERE indicator_id = ? AND value > ? ORDER BY value DESC, territory_id`,
    params: (turn, { indicator }) => [indicator, -1 - turn],
    plain: (turn, { observations, indicator }) => {
      const known = observations
        .filter((o) => o.indicator_id === indicator && o.value !== null && o.value > -1 - turn)
        .sort((a, b) => descending(a.value ?? 0, b.value ?? 0) || (a.territory_id < b.territory_id ? -1 : 1));
      let place = 0;
      return known.map(({ territory_id, value }, i) => {
        if (i === 0 || value !== known[i - 1]?.value) place = i + 1;
        return { id: territory_id, value, place };
      });
    },
    arquero: (turn, { observations }, { indicator }) =>
      observations
        .filter(
          escape((o: Observation) => o.indicator_id === indicator && o.value !== null && o.value > -1 - turn),
        )
        .orderby(desc('value'))
        .derive({ place: op.rank() })
        .orderby(desc('value'), 'territory_id')
        .select({ territory_id: 'id', value: 'value', place: 'place' })
        .objects() as Row[],
  },
];

function byText(key: string) {
  return (a: Row, b: Row): number => (String(a[key]) < String(b[key]) ? -1 : 1);
}
