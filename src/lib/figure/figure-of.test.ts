/** Every figure that can be asked for, in both languages: whole sentences, nothing over another, nothing over the edge. */
import { describe, expect, it } from 'vitest';
import { indicators } from '../snapshot/domain';
import { CROSSING_DIRECTIONS } from '../planner/crossings';
import { AREAS } from '../state/explorer';
import { boxOf, FRAMES, type Drawing, type FrameName, type Mark } from './drawing';
import { figureOf } from './figure-of';
import type { FigureSpec } from './types';

const all = await indicators();

const specsOf = (indicator: string): FigureSpec[] => [
  { kind: 'map', indicator },
  { kind: 'map', indicator, area: 'circondario-imolese' },
  { kind: 'swarm', indicator },
  { kind: 'ranking', indicator },
  { kind: 'ranking', indicator, area: 'collina-appennino' },
  { kind: 'trend', indicator },
  { kind: 'areas', indicator },
];

/** Texts that a drawing writes, with the moves of their groups. */
function texts(marks: readonly Mark[], dx = 0, dy = 0): Mark[] {
  return marks.flatMap((mark) => {
    if (mark.tag === 'g') {
      const [, x = '0', y = '0', scale] =
        /translate\((\S+) (\S+)\)(?: scale\((\S+)\))?/.exec(String(mark.at.transform)) ?? [];
      return scale === undefined ? texts(mark.children ?? [], dx + Number(x), dy + Number(y)) : [];
    }
    if (mark.tag === 'svg') return texts(mark.children ?? [], dx, dy);
    if (mark.tag !== 'text') return [];
    return [{ ...mark, at: { ...mark.at, x: Number(mark.at.x) + dx, y: Number(mark.at.y) + dy } }];
  });
}

/** Pairs of texts that cover each other by more than the estimate of a letter's width can be wrong. */
function collisions(drawing: Drawing): string[] {
  const boxes = texts(drawing.marks)
    .filter(({ text }) => text !== '')
    .map((mark) => ({ text: mark.text ?? '', size: Number(mark.at['font-size']), ...boxOf(mark) }));
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const give = 0.18 * Math.min(a.size, b.size);
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > give && down > give ? [`${a.text} × ${b.text}`] : [];
    }),
  );
}

function overflow(drawing: Drawing): string[] {
  return texts(drawing.marks).flatMap((mark) => {
    const { left, right, top, bottom } = boxOf(mark);
    const give = 0.35 * Number(mark.at['font-size']);
    const out = left < -give || right > drawing.width + give || top < -give || bottom > drawing.height + give;
    return out ? [mark.text ?? ''] : [];
  });
}

const sentence = /undefined|NaN|\bnull\b|\[object|  | ,| \.|\(\)|Infinity/;

describe.each(['it', 'en'] as const)('figures in %s', (locale) => {
  it.each(all.map(({ id }) => id))('%s of every kind', async (id) => {
    for (const spec of specsOf(id)) {
      const { text } = await figureOf(spec, locale);
      const said = [text.title, text.measure, text.source, text.summary, ...text.caveats];
      for (const part of [...said, ...text.table.head, ...text.table.rows.flat()])
        expect(part, JSON.stringify(spec)).not.toMatch(sentence);
      for (const part of said) expect(part.trim(), JSON.stringify(spec)).not.toBe('');
      expect(text.table.rows.length, JSON.stringify(spec)).toBeGreaterThan(0);
      expect(text.path).toMatch(/^\/(mappa|confronta\/classifica)\/\?/);
    }
  });

  it.each(CROSSING_DIRECTIONS)('the crossing of %s', async (direction) => {
    for (const area of [undefined, ...AREAS]) {
      const { text } = await figureOf({ kind: 'crossing', direction, ...(area ? { area } : {}) }, locale);
      for (const part of [text.title, text.measure, text.source, text.summary, ...text.caveats])
        expect(part).not.toMatch(sentence);
      expect(text.path).toMatch(/^\/confronta\/incrocio\//);
    }
  });
});

describe.each(['narrow', 'wide', 'slide'] as FrameName[])('drawings for %s', (name) => {
  const frame = FRAMES[name];
  const drawn = all.filter((_, i) => i % (name === 'slide' ? 1 : 3) === 0);

  it.each(drawn.map(({ id }) => id))('%s: letters neither collide nor leave the drawing', async (id) => {
    for (const spec of specsOf(id)) {
      const { draw, map } = await figureOf(spec, 'it');
      if (map && name !== 'slide') continue;
      const drawing = draw(frame);
      const what = `${spec.kind} ${'area' in spec ? (spec.area ?? '') : ''}`;
      // Names of a map stand over its own outlines and were given their room there.
      if (!map) expect(collisions(drawing), what).toEqual([]);
      expect(overflow(drawing), what).toEqual([]);
    }
  });
});

describe('a slide', () => {
  it('writes nothing under 28 of 1080', async () => {
    for (const { id } of all)
      for (const spec of specsOf(id)) {
        const { draw } = await figureOf(spec, 'it');
        for (const { at, text } of texts(draw(FRAMES.slide).marks))
          expect(Number(at['font-size']), `${JSON.stringify(spec)} ${text ?? ''}`).toBeGreaterThanOrEqual(28);
      }
  });

  it('is refused for an indicator, a period or a territory that is not published', async () => {
    await expect(figureOf({ kind: 'map', indicator: 'nessuno' }, 'it')).rejects.toThrow('nessuno');
    await expect(figureOf({ kind: 'map', indicator: 'minuti-polo', period: '1900' }, 'it')).rejects.toThrow(
      '1900',
    );
    await expect(
      figureOf({ kind: 'trend', indicator: 'popolazione', territories: ['altrove'] }, 'it'),
    ).rejects.toThrow('altrove');
  });
});
