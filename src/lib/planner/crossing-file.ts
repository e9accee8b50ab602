/** A crossing away from its page: the parts of its file, and its address in the explorer. */
import type { CrossingState } from '../state/crossing';
import type { CrossingView } from './crossing-view';
import type { Near } from './distances';

export interface CrossingFile {
  view: CrossingView;
  /** Who near a unit has what it lacks, nearest first. */
  nearOf: (id: string) => readonly Near[];
  nameOf: (id: string) => string;
  /** Organisations of the latest list in a unit. */
  organisationsOf: (id: string) => number;
}

/** The same two indicators crossed in the explorer: the query string, with its `?`. */
export function explorerAddress({
  need,
  resource,
  level,
  area,
  selected,
}: Pick<CrossingState, 'need' | 'resource' | 'level' | 'area' | 'selected'>): string {
  const params = new URLSearchParams({ indicatore: need });
  if (level !== 'comune') params.set('unita', level);
  if (area !== null) params.set('area', area);
  if (selected !== null) params.set(level === 'comune' ? 'comune' : 'territorio', selected);
  params.set('con', resource);
  params.set('vista', 'incrocio');
  return `?${params.toString()}`;
}
