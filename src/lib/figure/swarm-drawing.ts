/** Draws a swarm: rows of dots on one axis, the zone beyond the threshold, counts or medians at the right. */
import { dotLabels, LABEL_SIZE, type NamedDot } from '../chart/dot-labels';
import { figureMessages } from '../i18n/figure';
import { textWidth } from '../map/textWidth';
import { bare } from './around';
import { circle, line, rect, words, wrapped, type Drawing, type Frame, type Mark } from './drawing';
import type { Swarm, SwarmGroup } from './swarm';
import { axisMarks } from './swarm-axis';
import { endOf, endSize, layoutOf, type Layout, type Row } from './swarm-layout';

export function drawSwarm(swarm: Swarm, frame: Frame): Drawing {
  const layout = layoutOf(swarm, frame);
  const { bottom } = layout;
  const axis = axisMarks(swarm, layout, frame);
  return {
    frame: frame.name,
    width: frame.width,
    height: frame.height ?? Math.ceil(bottom + axis.height),
    marks: [
      ...zoneMarks(swarm, layout, frame),
      ...axis.marks,
      ...layout.rows.flatMap((row) => rowMarks(swarm, row, layout, frame)),
      ...nameMarks(swarm, layout, frame),
    ],
  };
}

function zoneMarks(swarm: Swarm, { axis, left, right, top, bottom }: Layout, frame: Frame): Mark[] {
  const { threshold } = swarm;
  if (!threshold) return [];
  const above = threshold.side === 'above';
  // Dots stand on their value: the zone begins half a dot before it, where the first that counts begins.
  const x = left + axis.at(threshold.value);
  const from = above ? x : left - frame.dot;
  const to = above ? right + frame.dot : x;
  const { letter } = frame;
  const width = textWidth(threshold.words, letter, true);
  const place = { size: letter, bold: true };
  const y = top - letter * 0.6;
  const start = x + width <= frame.width;
  return [
    rect(from, top - letter * 0.1, to - from, bottom - top + letter * 0.1, 'zone'),
    line(x, top - letter * 1.5, x, bottom, 'upright', frame.stroke),
    start === above || x - width < 0
      ? words(threshold.words, Math.min(x + letter * 0.35, frame.width - width), y, place)
      : words(threshold.words, Math.max(x - letter * 0.35, width), y, { ...place, anchor: 'end' }),
  ];
}

function rowMarks(swarm: Swarm, row: Row, { left, over }: Layout, frame: Frame): Mark[] {
  const { group, dots, top, middle } = row;
  const { letter, stroke, width } = frame;
  const base = over ? top + letter * 1.2 : middle + letter * 0.35;
  const beyond = new Set(group.known.filter((dot) => dot.beyond).map(({ id }) => id));
  const size = endSize(swarm, frame);
  const strong = swarm.threshold !== null && isLead(swarm, group);
  const gaps = group.gaps === 0 ? '' : figureMessages[swarm.locale].withoutValue(group.gaps);
  return [
    ...(top > 0 && row.top !== 0 ? [line(0, top, width, top, 'row', stroke)] : []),
    words(group.name, 0, base - (gaps && !over ? letter * 0.5 : 0), { size: letter, bold: true }),
    ...(gaps && !over
      ? wrapped(gaps, left - letter, letter)
          .slice(0, 1)
          .map((text) => words(text, 0, base + letter * 0.65, { size: letter, look: 'muted' }))
      : []),
    words(endOf(swarm, group), width, over ? base : middle + size * 0.34, {
      ...{ size, anchor: 'end' as const, bold: strong },
      look: strong ? 'serif' : 'serif soft',
    }),
    ...dots.map(({ id, x, y }) =>
      circle(
        left + x,
        middle + y,
        frame.dot,
        beyond.has(id) || !swarm.threshold ? 'dot' : 'dot pale',
        stroke * 0.8,
      ),
    ),
  ];
}

/** At most two names a row: the farthest at each end; where few are beyond the threshold, those instead. */
function nameMarks(swarm: Swarm, { rows, left, over, right }: Layout, frame: Frame): Mark[] {
  const { indicator } = swarm.seen;
  if (indicator.measure === 'class') return [];
  const k = frame.letter / LABEL_SIZE;
  return rows.flatMap(({ group, dots, middle, ...row }) => {
    const at = new Map(dots.map((dot) => [dot.id, dot]));
    const few = group.known.filter(({ beyond }) => beyond);
    const ends = [group.known[0], group.known.length > 1 ? group.known.at(-1) : undefined];
    const wanted = few.length > 0 && few.length <= 2 ? few : ends;
    const named = wanted.flatMap((unit): NamedDot[] => {
      const dot = unit && at.get(unit.id);
      if (!unit || !dot) return [];
      return [
        {
          id: unit.id,
          x: (left + dot.x) / k,
          y: (middle + dot.y) / k,
          // The row of one comune has its name already.
          text: [
            ...(group.known.length > 1 ? [unit.name] : []),
            bare(unit.value, indicator, swarm.locale),
          ].join(' '),
        },
      ];
    });
    const all = dots.map(({ id, x, y }) => ({ id, x: (left + x) / k, y: (middle + y) / k }));
    const box = {
      left: (over ? 0 : left - frame.dot) / k,
      right: (over ? frame.width : right + frame.letter * 2.4) / k,
      top: (row.top + (over ? frame.letter * 1.5 : 0)) / k,
      bottom: row.bottom / k,
    };
    return dotLabels(named, all, box, frame.dot / k).map(({ text, x, y, anchor }) =>
      words(text, x * k, y * k, { size: frame.letter, anchor, look: 'halo' }),
    );
  });
}

function isLead({ groups, lead }: Swarm, { area, beyond }: SwarmGroup): boolean {
  if (lead !== null) return area === lead;
  return beyond > 0 && groups.every((group) => group.beyond <= beyond);
}
