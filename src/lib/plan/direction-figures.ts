/** The drawings that open each direction: one or two, the rest is a link away. */
import type { FigureSpec } from '../figure/types';

const FIGURES: Readonly<Record<string, readonly FigureSpec[]>> = {
  'm1-d1': [
    { kind: 'map', indicator: 'anni-reddito-80mq' },
    { kind: 'crossing', direction: 'm1-d1' },
  ],
  'm1-d2': [{ kind: 'crossing', direction: 'm1-d2' }],
  'm1-d3': [{ kind: 'crossing', direction: 'm1-d3' }],
  'm1-d4': [
    { kind: 'map', indicator: 'letti-extralberghieri-1000' },
    { kind: 'crossing', direction: 'm1-d4' },
  ],
  'm3-d1': [
    { kind: 'crossing', direction: 'm3-d1' },
    { kind: 'map', indicator: 'indice-vecchiaia' },
  ],
  'm3-d2': [{ kind: 'crossing', direction: 'm3-d2' }],
  'm3-d3': [{ kind: 'crossing', direction: 'm3-d3' }],
  'm3-d4': [{ kind: 'crossing', direction: 'm3-d4' }],
  'm4-d1': [
    { kind: 'map', indicator: 'presenze-1000' },
    { kind: 'crossing', direction: 'm4-d1' },
  ],
  'm4-d2': [{ kind: 'crossing', direction: 'm4-d2' }],
  'm4-d3': [{ kind: 'crossing', direction: 'm4-d3' }],
  'm4-d4': [
    { kind: 'crossing', direction: 'm4-d4', area: 'collina-appennino' },
    { kind: 'map', indicator: 'variazione-popolazione-2011-2025', area: 'collina-appennino' },
  ],
  'm6-d1': [{ kind: 'swarm', indicator: 'organizzazioni-10k' }],
  'm7-d3': [{ kind: 'map', indicator: 'pnrr-contratti-oes' }],
  'pilota-2': [
    { kind: 'map', indicator: 'cer-presenza' },
    { kind: 'crossing', direction: 'pilota-2' },
  ],
};

/** Figures of a direction or pilot action; none where nothing published can be drawn. */
export function figuresOf(id: string): readonly FigureSpec[] {
  return FIGURES[id] ?? [];
}
