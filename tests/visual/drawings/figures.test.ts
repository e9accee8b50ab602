/** What each kind of figure draws on a slide, as text: a moved dot, a lost name, another class shows as a difference to be looked at. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FRAMES, type Mark } from '../../../src/lib/figure/drawing';
import { figureOf } from '../../../src/lib/figure/figure-of';
import type { FigureSpec } from '../../../src/lib/figure/types';

const SPECS: FigureSpec[] = [
  { kind: 'map', indicator: 'minuti-polo', area: 'collina-appennino' },
  { kind: 'crossing', direction: 'm3-d1' },
  { kind: 'swarm', indicator: 'minuti-polo', threshold: 40 },
  { kind: 'ranking', indicator: 'redditi-bassi' },
  { kind: 'trend', indicator: 'posti-letto-1000' },
  { kind: 'areas', indicator: 'organizzazioni' },
];

/** One mark a line; outlines as fingerprints. */
function lines(marks: readonly Mark[], depth = ''): string[] {
  return marks.flatMap(({ tag, at, text = '', children = [], pattern }) => {
    const said = Object.entries(at).map(
      ([key, value]) => `${key}=${key === 'd' ? short(String(value)) : value}`,
    );
    const own = [tag, ...said, pattern?.kind ?? '', text].filter(Boolean).join(' ');
    return [`${depth}${own}`, ...lines(children, `${depth}  `)];
  });
}

const short = (path: string): string =>
  path.length < 40 ? path : `#${createHash('sha256').update(path).digest('hex').slice(0, 8)}`;

async function drawn(spec: FigureSpec): Promise<string> {
  const { draw, text } = await figureOf(spec, 'it');
  const { width, height, marks } = draw(FRAMES.slide);
  return `${text.title}\n${text.measure}\n${width} × ${height}\n\n${lines(marks).join('\n')}\n`;
}

describe('figures draw as they did', () => {
  it.each(SPECS)('$kind', async (spec) => {
    await expect(await drawn(spec)).toMatchFileSnapshot(`./pictures/figure-${spec.kind}.txt`);
  });

  it('two thresholds and two areas are told apart', async () => {
    const swarm = await drawn({ kind: 'swarm', indicator: 'minuti-polo', threshold: 40 });
    expect(swarm).not.toBe(await drawn({ kind: 'swarm', indicator: 'minuti-polo', threshold: 30 }));
    const map = await drawn({ kind: 'map', indicator: 'minuti-polo', area: 'pianura' });
    expect(map).not.toBe(await drawn({ kind: 'map', indicator: 'minuti-polo' }));
  });
});
