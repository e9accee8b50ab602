/** A saved view as a slide: what every kind of view gives. */
import type { Picture } from '../takeaway/picture';

export interface DrawnSlide {
  /** What the data say; the reader's own title goes before it. */
  title: string;
  /** What was measured, with unit and period; empty where nothing was. */
  measure: string;
  /** Publishers and day of reading; empty where there are none. */
  source: string;
  /** What holds the slide back, a sentence each. */
  caveats: string[];
  /** Where the view is, after the language. */
  path: string;
  body: SlideBody;
}

export type SlideBody =
  /** For a slide, and for the column of slides on a phone. */
  | { kind: 'picture'; picture: Picture; narrow: Picture }
  | { kind: 'table'; head: string[]; rows: SlideRow[] }
  | { kind: 'figures'; lead: string; figures: SlideFigure[] }
  /** The view cannot be drawn: the sentence that says so. */
  | { kind: 'none'; why: string };

export interface SlideRow {
  name: string;
  aside: string;
  cells: string[];
}

export interface SlideFigure {
  value: string;
  unit: string;
  label: string;
  /** Place and period. */
  note: string;
}

/** Facts that a slide has room for. */
export const MOST_FACTS = 6;
