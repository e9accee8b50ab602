import { predecessorsOf } from '../harmonise/codes';
import type { Places } from '../harmonise/names';
import type { Ledger } from '../ledger';
import type { Row } from '../read/row';

const FLOWS = 'tourism/istat_movimento_turistico_comuni_bo_2014_2024.csv';
const ARRIVALS = 'arrivi totale esercizi totale';
const NIGHTS = 'presenze totale esercizi totale';
const ABROAD = 'presenze totale esercizi non residenti';

/** Guests of one comune (or of the whole) in one year; null = the publisher left the cell blank (confidential). */
export interface Flow {
  arrivals: number | null;
  nights: number | null;
  /** Nights of guests who do not live in Italy. */
  nightsAbroad: number | null;
  /** The publisher's footnote mark, empty when none. */
  flag: string;
  /** Added up from the comuni that merged later. */
  isSum?: boolean;
}

/** A row of the file before codes of the past are carried onto today's. */
interface Part {
  row: Row;
  flow: Flow;
}

/** Guests by year: of the comuni published and of the whole metropolitan city. */
export interface Flows {
  comuni: Map<string, Map<string, Flow>>;
  whole: Map<string, Flow>;
  /** By year and comune born later: the names of its parts that the publisher gives, when some are not there. */
  parts: Map<string, Map<string, string[]>>;
}

/** Reads arrivals and nights. "Altri comuni" is rejected, the total row becomes the figure of the whole. */
export function readFlows(ledger: Ledger, places: Places): Flows {
  const rows = ledger.csv('istat-movimento-turistico', FLOWS, {
    columns: ['anno', 'provincia', 'comune', 'cod. istat', 'flag', ARRIVALS, NIGHTS, ABROAD],
    header: 'at-least',
  });
  const flows: Flows = { comuni: new Map(), whole: new Map(), parts: new Map() };
  const parts = new Map<string, Map<string, Part>>();
  for (const row of rows) {
    const year = row.text('anno');
    if (row.text('cod. istat') === '') {
      readUncoded(ledger, row, flows);
      continue;
    }
    places.byCode(row, 'cod. istat');
    const codes = parts.get(year) ?? new Map<string, Part>();
    const code = row.text('cod. istat');
    if (codes.has(code)) throw row.failure('cod. istat', `${code} is there twice in ${year}`);
    parts.set(year, codes.set(code, { row, flow: flowOf(row) }));
  }
  for (const [year, codes] of parts) {
    const joined = joinMerged(ledger, places, codes);
    flows.comuni.set(year, joined.today);
    flows.parts.set(year, joined.alone);
  }
  return flows;
}

function readUncoded(ledger: Ledger, row: Row, flows: Flows): void {
  const name = row.text('comune');
  if (/^altri comuni/i.test(name)) {
    const reason = {
      it: 'riga che accorpa comuni non pubblicati uno per uno',
      en: 'row that lumps together comuni not published one by one',
    };
    ledger.reject(row, 'other-comuni', reason, name);
    return;
  }
  if (name !== '') throw row.failure('cod. istat', `"${name}" has no ISTAT code`);
  const year = row.text('anno');
  if (flows.whole.has(year)) throw row.failure('anno', `two totals for ${year}`);
  flows.whole.set(year, flowOf(row));
}

function flowOf(row: Row): Flow {
  const flag = row.text('flag');
  return {
    arrivals: row.number(ARRIVALS),
    nights: row.number(NIGHTS),
    nightsAbroad: row.number(ABROAD),
    flag,
  };
}

/** Carries the codes of the past onto today's comuni; a merged comune needs all of its parts. */
function joinMerged(
  ledger: Ledger,
  places: Places,
  codes: ReadonlyMap<string, Part>,
): { today: Map<string, Flow>; alone: Map<string, string[]> } {
  const today = new Map<string, Flow>();
  const alone = new Map<string, string[]>();
  for (const id of places.ids) {
    const own = codes.get(id);
    const parts = predecessorsOf(id).map((code) => codes.get(code));
    const [present] = parts.filter((part) => part !== undefined);
    if (own) {
      if (present) throw present.row.failure('cod. istat', `a part of ${id}, which is there too`);
      today.set(id, own.flow);
    } else if (parts.length > 0 && parts.every((part) => part !== undefined)) {
      today.set(id, { ...parts.map((part) => part.flow).reduce(addFlows), isSum: true });
    } else if (present) {
      alone.set(
        id,
        parts.flatMap((part) => (part ? [part.row.text('comune')] : [])),
      );
      const reason = {
        it: 'parte di un comune poi fuso, senza le altre parti',
        en: 'part of a comune merged later, without its other parts',
      };
      ledger.reject(present.row, 'part-of-merged', reason, present.row.text('comune'));
    }
  }
  return { today, alone };
}

function addFlows(a: Flow, b: Flow): Flow {
  const add = (x: number | null, y: number | null): number | null =>
    x === null || y === null ? null : x + y;
  return {
    arrivals: add(a.arrivals, b.arrivals),
    nights: add(a.nights, b.nights),
    nightsAbroad: add(a.nightsAbroad, b.nightsAbroad),
    flag: a.flag || b.flag,
  };
}
