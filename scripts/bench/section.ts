/** Words of the benches: what each hands over to be kept and shown. */

/** A cell of a table of figures: text, a number in the unit of its column, or null where it was not measured. */
export type Figure = string | number | null;

export interface FigureTable {
  title: string;
  rows: Record<string, Figure>[];
}

/** A figure with a limit. A gate that does not hold makes the whole run end badly. */
export interface PerformanceGate {
  name: string;
  value: number;
  limit: number;
  /** Whether the value must reach the limit or stay within it. */
  must: 'reach' | 'stay within';
}

/** What one bench found. */
export interface Found {
  /** What was done, to what, and how to read it: plain sentences. */
  about: string[];
  tables: FigureTable[];
  gates?: PerformanceGate[];
  /** What a program of its own printed. */
  printed?: string;
}

/** The same as it is kept, with when and how busy the machine was. */
export interface Section extends Found {
  id: string;
  title: string;
  /** ISO date and time of the end, UTC. */
  at: string;
  seconds: number;
  /** Load average of one minute before and after. */
  load: [before: number, after: number];
  /** Fewer rounds and sizes: for a look, not for the record. */
  quick: boolean;
  /** Why there are no figures. */
  failed?: string;
}

/** What every bench is told. */
export interface BenchContext {
  /** Folder of the built site. */
  dist: string;
  /** Folder of the project. */
  root: string;
  /** Fewer rounds and sizes: for a look, not for the record. */
  quick: boolean;
}

export interface Bench {
  id: string;
  title: string;
  run: (context: BenchContext) => Promise<Found>;
}

export function holds({ value, limit, must }: PerformanceGate): boolean {
  return must === 'reach' ? value >= limit : value <= limit;
}
