import { of, residentsNear, type Facts } from '../facts/facts';
import { isSingle, type Project } from '../facts/projects';
import { ratio, t, without, type Cell, type Entry } from './entry';

const WHOLE = 'cm-bologna';
const PERIOD = '2025';
/** Date of the payments list. */
const REFERENCE = '2025-03-31';

const NOT_KNOWN = t(
  'Nessun progetto di un solo comune in questo elenco: non vuol dire che non ce ne siano. Mancano quelli localizzati dopo marzo 2023 e quelli in più comuni.',
  'No project of one comune alone in this list: it does not mean there is none. Those located after March 2023 and those in several comuni are missing.',
);
const WHOLE_NOTE = t(
  'Somma dei soli progetti noti di un solo comune, su tutti i residenti: è un minimo.',
  'Sum of the known projects of one comune alone, over all residents: a minimum.',
);

const WHOLE_SHARE_NOTE = t(
  'Quota dei soli progetti noti di un solo comune.',
  'Share of the known projects of one comune alone.',
);

export const PNRR_CAVEATS = t(
  'Mancano i progetti localizzati dopo marzo 2023, quelli in più comuni e gli aiuti a privati: i valori sono un minimo. Un progetto può servire anche altri comuni.',
  'Projects located after March 2023, those in several comuni and aid to private parties are missing: the values are a minimum. A project can serve other comuni too.',
);

/** Projects whose amount belongs to one comune, in the lists the indicators use (not the older one of 2023). */
export function knownProjects(facts: Facts, keep: (project: Project) => boolean): Project[] {
  return facts.projects.filter(
    (project) => project.list !== 'pnrr-validati' && isSingle(project) && keep(project),
  );
}

export type Amount = (project: Project) => number | null;

/** Euro per resident of each comune; a comune without a known project is missing, not zero. */
export function fundCells(facts: Facts, keep: (project: Project) => boolean, amount: Amount): Cell[] {
  const projects = knownProjects(facts, keep);
  const residents = residentsNear(facts, REFERENCE);
  return facts.ids.map((id) => {
    const own = projects.filter((project) => project.comuneIds[0] === id);
    if (own.length === 0 || !residents) return without(id, PERIOD, 'missing', NOT_KNOWN);
    return ratio(id, PERIOD, {
      numerator: total(own, amount),
      denominator: of(residents.of, id),
      denominatorDate: residents.date,
    });
  });
}

/** The same for the whole metropolitan city: the known projects over all residents. */
export function wholeFundCells(facts: Facts, keep: (project: Project) => boolean, amount: Amount): Cell[] {
  const residents = residentsNear(facts, REFERENCE);
  if (!residents) return [without(WHOLE, PERIOD, 'missing', NOT_KNOWN)];
  return [
    ratio(WHOLE, PERIOD, {
      numerator: total(knownProjects(facts, keep), amount),
      denominator: [...residents.of.values()].reduce((sum, people) => sum + people, 0),
      denominatorDate: residents.date,
      note: WHOLE_NOTE,
    }),
  ];
}

/** Share of the funding already paid, %, of the projects of the payments list. */
export function paidShareCells(facts: Facts): Cell[] {
  const projects = paidProjects(facts);
  return facts.ids.map((id) => {
    const own = projects.filter((project) => project.comuneIds[0] === id);
    if (own.length === 0) return without(id, PERIOD, 'missing', NOT_KNOWN);
    return paidShare(id, own);
  });
}

/** The same for the whole metropolitan city: a share of the known projects, wherever they are. */
export function wholePaidShareCells(facts: Facts): Cell[] {
  return [paidShare(WHOLE, paidProjects(facts), WHOLE_SHARE_NOTE)];
}

function paidProjects(facts: Facts): Project[] {
  return knownProjects(facts, (project) => project.paid !== null);
}

function paidShare(territoryId: string, projects: readonly Project[], note: Cell['note'] = null): Cell {
  return ratio(territoryId, PERIOD, {
    numerator: total(projects, (project) => project.paid),
    denominator: total(projects, (project) => project.funding),
    factor: 100,
    note,
  });
}

/** What every indicator of euro per resident has in common. */
export const PER_RESIDENT = {
  unit: t('€ per residente', '€ per resident'),
  polarity: 'resource',
  measure: 'rate',
  denominator: t('residenti al 1° gennaio 2025', 'residents on 1 January 2025'),
  factor: 1,
  aggregation: 'ratio',
  aggregationReason: null,
  decimals: 0,
  sourceIds: ['pnrr-pagamenti', 'istat-popolazione'],
  caveats: PNRR_CAVEATS,
  missions: [3],
  seriesBreaks: [],
  categories: [],
  partial: true,
} satisfies Partial<Entry>;

function total(projects: readonly Project[], amount: Amount): number {
  return projects.reduce((sum, project) => sum + (amount(project) ?? 0), 0);
}
