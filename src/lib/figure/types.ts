/** A figure of a page or of a slide: what it draws, whatever the size it is drawn at. */
import type { Theme } from '../indicator/types';
import type { CrossingDirection } from '../planner/crossings';
import type { AreaKey } from '../state/explorer';

/** Periods left out are the indicator's default; territories are ids of the table of territories. */
export type FigureSpec =
  /** Choropleth or circles over the 55, or over one area with the others stepped back. */
  | { kind: 'map'; indicator: string; period?: string; area?: AreaKey }
  /** Need against resource in nine colours, with the legend of counts. */
  | { kind: 'crossing'; direction: CrossingDirection; area?: AreaKey }
  /** A dot a comune, a row an area; with a threshold, the comuni at or beyond it are counted at the right. */
  | {
      kind: 'swarm';
      indicator: string;
      period?: string;
      threshold?: number;
      side?: 'above' | 'below';
      /** The area that the finding is about: its count is the strong one. Without it, the largest. */
      lead?: AreaKey;
    }
  /** Bars of the first and last comuni, or of the comuni of one area, with the medians named. */
  | { kind: 'ranking'; indicator: string; period?: string; area?: AreaKey; rows?: number }
  /** Lines over the periods, of areas and of the whole or of named territories, with the breaks of the series. */
  | { kind: 'trend'; indicator: string; territories?: readonly string[] }
  /** Bars of the areas and of the whole, values recomputed from their terms. */
  | { kind: 'areas'; indicator: string; period?: string };

/** What stands around a drawing, in one language: all of it computed from the tables. */
export interface FigureText {
  /** What was found, or the name of the indicator where nothing may be said. */
  title: string;
  /** What was measured, its unit and its period. */
  measure: string;
  /** Publishers and licence, with the day of reading. */
  source: string;
  /** The drawing in one or two sentences, for who does not see it. */
  summary: string;
  /** What holds the finding back: small denominators, estimates, missing values; empty where nothing does. */
  caveats: string[];
  theme: Theme;
  /** Where the reader goes on: the explorer or the crossing in the same state, after the language. */
  path: string;
  /** The values drawn, as a table. */
  table: { head: string[]; rows: string[][] };
}
