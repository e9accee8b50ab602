import { of, residentsNear, type Facts } from '../facts/facts';
import type { Flow } from '../facts/tourism';
import { midYear } from '../harmonise/denominators';
import { plain, ratio, t, without, type Cell } from './entry';

const WHOLE = 'cm-bologna';
const NOT_PUBLISHED = t(
  'L’ISTAT non pubblica questo comune in quest’anno: è accorpato con altri.',
  'ISTAT does not publish this comune in this year: it is lumped with others.',
);
const CONFIDENTIAL = t(
  'Cella lasciata in bianco dall’ISTAT per riservatezza.',
  'Cell left blank by ISTAT for confidentiality.',
);
const NO_RESIDENTS = t(
  'Nessuna popolazione ISTAT pubblicata entro 12 mesi da questa data.',
  'No ISTAT population published within 12 months of this date.',
);

type Made = { value: number } | { numerator: number | null; denominator: number | null; factor: number };

/**
 * Cells of a flow indicator for every comune and year. A comune the publisher left out is missing, a blank cell is
 * suppressed. `make` gives a plain value or the two terms of a ratio.
 */
export function guestCells(facts: Facts, make: (flow: Flow) => Made | null): Cell[] {
  return [...facts.flows.comuni].flatMap(([year, comuni]) =>
    facts.ids.map((id) => {
      const flow = comuni.get(id);
      return flow ? cellOf(id, year, flow, make) : without(id, year, 'missing', NOT_PUBLISHED);
    }),
  );
}

/** The same for the whole metropolitan city, from the publisher's own total row. */
export function wholeCells(facts: Facts, make: (flow: Flow) => Made | null): Cell[] {
  return [...facts.flows.whole].map(([year, flow]) => cellOf(WHOLE, year, flow, make));
}

/** Nights per resident, of every comune. */
export function nightsPerResident(facts: Facts): Cell[] {
  return [...facts.flows.comuni].flatMap(([year, comuni]) => {
    const residents = residentsNear(facts, midYear(year));
    return facts.ids.map((id) => {
      const flow = comuni.get(id);
      if (!flow) return without(id, year, 'missing', NOT_PUBLISHED);
      return perResident(id, year, flow, residents?.date, residents && of(residents.of, id));
    });
  });
}

/** Nights per resident of the whole, from the publisher's total. */
export function wholeNightsPerResident(facts: Facts): Cell[] {
  return [...facts.flows.whole].map(([year, flow]) => {
    const residents = residentsNear(facts, midYear(year));
    const all = residents && [...residents.of.values()].reduce((sum, people) => sum + people, 0);
    return perResident(WHOLE, year, flow, residents?.date, all);
  });
}

function perResident(
  id: string,
  year: string,
  flow: Flow,
  date: string | undefined,
  people: number | null,
): Cell {
  if (people === null || date === undefined) return without(id, year, 'missing', NO_RESIDENTS);
  if (flow.nights === null) return without(id, year, 'suppressed', CONFIDENTIAL);
  return ratio(id, year, { numerator: flow.nights, denominator: people, denominatorDate: date });
}

function cellOf(id: string, year: string, flow: Flow, make: (flow: Flow) => Made | null): Cell {
  const made = make(flow);
  if (made === null) return without(id, year, 'suppressed', CONFIDENTIAL);
  if ('value' in made) {
    const cell = plain(id, year, made.value);
    return flow.flag === '' ? cell : { ...cell, note: flagNote(flow.flag) };
  }
  const { numerator, denominator, factor } = made;
  if (numerator === null || denominator === null) return without(id, year, 'suppressed', CONFIDENTIAL);
  return ratio(id, year, { numerator, denominator, factor });
}

function flagNote(flag: string): Cell['note'] {
  return t(
    `L’ISTAT segna questo valore con ${flag}; il significato non è nella copia.`,
    `ISTAT marks this value with ${flag}; the meaning is not in our copy.`,
  );
}
