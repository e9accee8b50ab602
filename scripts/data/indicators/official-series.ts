import { of, type Facts } from '../facts/facts';
import { MEF_SOURCE } from '../facts/official/mef';
import type { Official } from '../facts/official/official';
import { POSAS_SOURCE, type PosasAges } from '../facts/official/posas';
import { plain, ratio, t, without, type Cell, type Entry } from './entry';

/** Periods that a publisher's own file adds to an indicator made from the mirror. */
export interface AddedPeriods {
  sourceId: string;
  periods: readonly string[];
  cells: readonly Cell[];
}

interface Extension {
  sourceId: string;
  cells: (facts: Facts, official: Official) => Cell[];
}

const EXTENSIONS: Readonly<Record<string, Extension>> = {
  'reddito-medio': {
    sourceId: MEF_SOURCE,
    cells: ({ ids }, { income }) =>
      [...income].flatMap(([year, comuni]) =>
        ids.map((id) => {
          const { taxable, taxpayers } = of(comuni, id);
          return ratio(id, year, { numerator: taxable, denominator: taxpayers });
        }),
      ),
  },
  'redditi-bassi': {
    sourceId: MEF_SOURCE,
    cells: ({ ids }, { income }) =>
      [...income].flatMap(([year, comuni]) =>
        ids.map((id) => {
          const { low, taxpayers } = of(comuni, id);
          if (low === null)
            return without(id, year, 'suppressed', t('Oscurato dal MEF.', 'Blanked by the MEF.'));
          return ratio(id, year, { numerator: low, denominator: taxpayers, factor: 100 });
        }),
      ),
  },
  'indice-vecchiaia': ages(({ from65, upTo14 }) => [from65, upTo14]),
  'quota-65': ages(({ from65, total }) => [from65, total]),
  'eta-media': {
    sourceId: POSAS_SOURCE,
    cells: ({ ids }, official) =>
      [...official.ages].flatMap(([year, comuni]) =>
        ids.map((id) => {
          const { yearsOfAge, total } = of(comuni, id);
          return plain(id, year, yearsOfAge / total, 'derived');
        }),
      ),
  },
};

/** The periods that publishers' files add to an indicator, or null. What the mirror gives is never replaced. */
export function addedPeriods(
  indicatorId: string,
  facts: Facts,
  known: ReadonlySet<string>,
): AddedPeriods | null {
  const extension = EXTENSIONS[indicatorId];
  if (!extension || !facts.official) return null;
  const cells = extension.cells(facts, facts.official).filter((cell) => !known.has(cell.period));
  if (cells.length === 0) return null;
  return {
    sourceId: extension.sourceId,
    cells,
    periods: [...new Set(cells.map((cell) => cell.period))].sort(),
  };
}

/** The indicator with the source and the warning of its added periods. */
export function withAdded(entry: Entry, added: AddedPeriods | null): Entry {
  if (!added) return entry;
  const periods = added.periods.join(', ');
  const caveats = t(
    `${entry.caveats.it} ${periods}: da un file dell’editore, in un formato non ancora verificato.`,
    `${entry.caveats.en} ${periods}: from a file of the publisher, in a format not yet verified.`,
  );
  return { ...entry, caveats, sourceIds: [...entry.sourceIds, added.sourceId] };
}

function ages(terms: (ages: PosasAges) => [number, number]): Extension {
  return {
    sourceId: POSAS_SOURCE,
    cells: ({ ids }, official) =>
      [...official.ages].flatMap(([year, comuni]) =>
        ids.map((id) => {
          const [numerator, denominator] = terms(of(comuni, id));
          return ratio(id, year, { numerator, denominator, factor: 100 });
        }),
      ),
  };
}
