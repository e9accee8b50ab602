import type { Facts } from '../facts/facts';
import { ratio, t, without, type Cell } from './entry';

const FIRST = '2019-S1';
const LAST = '2025-S2';

const NO_ZONES = t(
  'Nessuna zona OMI con quotazioni per abitazioni civili in questo semestre.',
  'No OMI zone with values for ordinary dwellings in this semester.',
);

const ONE_ZONE = t(
  'Una sola zona OMI con quotazioni: il valore è quello della zona.',
  'Only one OMI zone with values: the value is that of the zone.',
);

/** Sum and number of the zone means of a comune in a semester, €/m²; null when it has no zone. */
export function zoneMeans(facts: Facts, semester: string, id: string): { sum: number; zones: number } | null {
  const values = [...(facts.prices.get(semester)?.get(id)?.values() ?? [])];
  if (values.length === 0) return null;
  return { sum: values.reduce((total, value) => total + value, 0), zones: values.length };
}

/**
 * The unweighted mean of the zones' means, by semester. Where the zones of a comune are not those of the semester before, the mean
 * is of another thing: the series of that comune starts anew and a note says how many zones stayed.
 */
export function priceCells(facts: Facts): Cell[] {
  const semesters = [...facts.prices.keys()].sort();
  return semesters.flatMap((semester, i) =>
    facts.ids.map((id) => {
      const means = zoneMeans(facts, semester, id);
      if (!means) return without(id, semester, 'missing', NO_ZONES);
      const change = zoneChange(facts, semesters[i - 1], semester, id);
      const note = change ?? (means.zones === 1 ? ONE_ZONE : null);
      const terms = { numerator: means.sum, denominator: means.zones };
      return {
        ...ratio(id, semester, { ...terms, status: 'estimated', note }),
        seriesBreak: change !== null,
      };
    }),
  );
}

/** What to say where the zones with values are not those of the semester before; null where they are the same. */
function zoneChange(facts: Facts, before: string | undefined, semester: string, id: string): Cell['note'] {
  const old = facts.prices.get(before ?? '')?.get(id);
  const now = facts.prices.get(semester)?.get(id);
  if (!old || !now) return null;
  const kept = [...now.keys()].filter((zone) => old.has(zone)).length;
  if (kept === now.size && kept === old.size) return null;
  return t(
    `Le zone OMI cambiano: prima ${old.size}, ora ${now.size}, in comune ${kept}. La serie riparte da qui.`,
    `The OMI zones change: ${old.size} before, ${now.size} now, ${kept} in common. The series starts anew here.`,
  );
}

/** Change of the mean over the zones that have values in both the first and the last semester. */
export function priceChangeCells(facts: Facts): Cell[] {
  return facts.ids.map((id) => {
    const before = facts.prices.get(FIRST)?.get(id) ?? new Map<string, number>();
    const after = facts.prices.get(LAST)?.get(id) ?? new Map<string, number>();
    const both = [...before.keys()].filter((zone) => after.has(zone));
    const all = new Set([...before.keys(), ...after.keys()]).size;
    if (both.length === 0) {
      const reason = t(
        `Nessuna delle ${all} zone ha quotazioni in entrambi i semestri.`,
        `None of the ${all} zones has values in both semesters.`,
      );
      return without(id, LAST, 'missing', reason);
    }
    const sum = (zones: ReadonlyMap<string, number>): number =>
      both.reduce((total, zone) => total + (zones.get(zone) ?? 0), 0);
    const note = t(
      `Zone presenti in entrambi i semestri: ${both.length} su ${all}.`,
      `Zones present in both semesters: ${both.length} of ${all}.`,
    );
    const change = {
      numerator: (sum(after) - sum(before)) / both.length,
      denominator: sum(before) / both.length,
    };
    return ratio(id, LAST, { ...change, factor: 100, status: 'estimated', note });
  });
}

/** Years of mean income that an 80 m² dwelling costs; only years with both semesters and both terms. */
export function incomeYearsCells(facts: Facts): Cell[] {
  const years = [...facts.income.keys()].filter(
    (year) => facts.prices.has(`${year}-S1`) && facts.prices.has(`${year}-S2`),
  );
  return years.flatMap((year) =>
    facts.ids.map((id) => {
      const means = [zoneMeans(facts, `${year}-S1`, id), zoneMeans(facts, `${year}-S2`, id)];
      const income = facts.income.get(year)?.get(id);
      if (means.some((mean) => mean === null) || !income) return without(id, year, 'missing', NO_ZONES);
      const price =
        means.reduce((total, mean) => total + (mean ? mean.sum / mean.zones : 0), 0) / means.length;
      const denominator = income.taxable / income.taxpayers;
      return ratio(id, year, { numerator: price * 80, denominator, status: 'estimated' });
    }),
  );
}
