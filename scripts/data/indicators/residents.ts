import { of, residentsNear, type Facts } from '../facts/facts';
import { ratio, t, without, type Cell } from './entry';

const NO_RESIDENTS = t(
  'Nessuna popolazione ISTAT pubblicata entro 12 mesi da questa data.',
  'No ISTAT population published within 12 months of this date.',
);

/** Numerators of every comune for one period, per `factor` residents at the nearest published date. */
export function perResidents(
  facts: Facts,
  period: string,
  reference: string,
  factor: number,
  numerator: (id: string) => number,
): Cell[] {
  const residents = residentsNear(facts, reference);
  return facts.ids.map((id) => {
    if (!residents) return without(id, period, 'missing', NO_RESIDENTS);
    const denominator = of(residents.of, id);
    return ratio(id, period, {
      numerator: numerator(id),
      denominator,
      factor,
      denominatorDate: residents.date,
    });
  });
}
