import { of, residentsNear, type Facts } from '../facts/facts';
import type { Flow } from '../facts/tourism';
import { isBeforeBirth } from '../harmonise/codes';
import { midYear } from '../../../src/lib/indicator/denominator-date';
import type { Localised } from '../../../src/lib/indicator/types';
import { plain, ratio, t, without, type Cell } from './entry';

const WHOLE = 'cm-bologna';
const NOT_PUBLISHED = t(
  'L’ISTAT non pubblica questo comune in quest’anno: è accorpato con altri.',
  'ISTAT does not publish this comune in this year: it is lumped with others.',
);
const PARTS_NOT_PUBLISHED = t(
  'Il comune nasce dopo: quelli da cui viene l’ISTAT in quest’anno non li pubblica, sono accorpati con altri.',
  'The comune was born later: ISTAT does not publish those it comes from in this year, they are lumped with others.',
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
      return flow ? cellOf(id, year, flow, make) : without(id, year, 'missing', absence(facts, year, id));
    }),
  );
}

/** The same for the whole metropolitan city, from the publisher's own total row. */
export function wholeCells(facts: Facts, make: (flow: Flow) => Made | null): Cell[] {
  return [...facts.flows.whole].map(([year, flow]) => cellOf(WHOLE, year, flow, make));
}

/** Nights per 1,000 residents, of every comune. */
export function nightsPer1000(facts: Facts): Cell[] {
  return [...facts.flows.comuni].flatMap(([year, comuni]) => {
    const residents = residentsNear(facts, midYear(year));
    return facts.ids.map((id) => {
      const flow = comuni.get(id);
      if (!flow) return without(id, year, 'missing', absence(facts, year, id));
      return per1000(id, year, flow, residents?.date, residents && of(residents.of, id));
    });
  });
}

/** Nights per 1,000 residents of the whole, from the publisher's total. */
export function wholeNightsPer1000(facts: Facts): Cell[] {
  return [...facts.flows.whole].map(([year, flow]) => {
    const residents = residentsNear(facts, midYear(year));
    const all = residents && [...residents.of.values()].reduce((sum, people) => sum + people, 0);
    return per1000(WHOLE, year, flow, residents?.date, all);
  });
}

function per1000(
  id: string,
  year: string,
  flow: Flow,
  date: string | undefined,
  people: number | null,
): Cell {
  if (people === null || date === undefined) return without(id, year, 'missing', NO_RESIDENTS);
  if (flow.nights === null) return without(id, year, 'suppressed', CONFIDENTIAL);
  const terms = { numerator: flow.nights, denominator: people, factor: 1000, denominatorDate: date };
  return ratio(id, year, { ...terms, note: flagNote(flow.flag) });
}

/** Why a comune has no flow: not published at all, or only a part of what it is made of. */
function absence(facts: Facts, year: string, id: string): Localised {
  const parts = facts.flows.parts.get(year)?.get(id);
  if (!parts) return isBeforeBirth(id, year) ? PARTS_NOT_PUBLISHED : NOT_PUBLISHED;
  const names = parts.join(', ');
  return t(
    `Il comune nasce dopo: dei comuni da cui viene l’ISTAT pubblica qui solo ${names}.`,
    `The comune was born later: of the comuni it comes from ISTAT publishes only ${names} here.`,
  );
}

function cellOf(id: string, year: string, flow: Flow, make: (flow: Flow) => Made | null): Cell {
  const made = make(flow);
  if (made === null) return without(id, year, 'suppressed', CONFIDENTIAL);
  if ('value' in made) {
    const cell = plain(id, year, made.value, flow.isSum ? 'derived' : 'observed');
    return { ...cell, note: flagNote(flow.flag) };
  }
  const { numerator, denominator, factor } = made;
  if (numerator === null || denominator === null) return without(id, year, 'suppressed', CONFIDENTIAL);
  return ratio(id, year, { numerator, denominator, factor, note: flagNote(flow.flag) });
}

/** The publisher's footnote mark on the row, carried to whatever is made of it; null when there is none. */
function flagNote(flag: string): Cell['note'] {
  if (flag === '') return null;
  return t(
    `L’ISTAT segna questi dati con ${flag}; il significato non è nella copia.`,
    `ISTAT marks these figures with ${flag}; the meaning is not in our copy.`,
  );
}
