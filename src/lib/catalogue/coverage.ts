import { sum } from 'd3';
import { readTable } from '../snapshot/tables';
import { universeCounts } from './universe';

/** How many bodies a list counts, when, and where to read it. */
export interface Coverage {
  id: 'fivePerMille' | 'runts' | 'istat' | 'plan';
  entities: number;
  /** Year or ISO date. */
  when: string;
  url: string | null;
}

/**
 * The 5 per mille after our rule beside other counts of the same territory. RUNTS (provincial total of its sections) and the
 * ISTAT census of non-profit institutions publish no figure by comune: they are single figures, cited here and in no table.
 */
export async function coverage(): Promise<Coverage[]> {
  const inside = (await universeCounts()).filter((count) => count.inside);
  const latest = inside.at(-1)?.year;
  const plan = (await readTable('plan_figures')).find(
    (row) => row.figure === 'fig-2' && row.row_id === 'totale',
  );
  if (latest === undefined || !plan)
    throw new Error('the snapshot lacks the 5 per mille counts or the total of figure 2');
  return [
    {
      id: 'fivePerMille',
      entities: sum(inside, (count) => (count.year === latest ? count.rows : 0)),
      when: String(latest),
      url: null,
    },
    {
      id: 'runts',
      entities: 2857,
      when: '2026-08-15',
      url: 'https://servizi.lavoro.gov.it/runts/it-it/Lista-enti',
    },
    { id: 'istat', entities: 6572, when: '2023', url: 'https://www.istat.it' },
    { id: 'plan', entities: Number(plan.organisations), when: String(plan.year), url: null },
  ];
}
