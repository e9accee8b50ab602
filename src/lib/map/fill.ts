/**
 * How a comune is painted. `index` counts from 0, low to high.
 * `stop` is one of the seven diverging colours, 1…7, the fourth neutral; `cell` one of the nine of two crossed indicators, 0…8.
 * `category` is an ordered class and takes the ramp too; `flat` is the one-colour map of a yes;
 * `land` is quiet ground, `outside` ground that belongs to no unit, `group` the tone of a highlighted group, `subject` the ink of the one territory a page is about.
 */
export type Fill =
  | { kind: 'class' | 'category'; index: number; of: number }
  | { kind: 'diverging'; stop: number }
  | { kind: 'cross'; cell: number }
  | { kind: 'zero' | 'flat' | 'land' | 'outside' | 'group' | 'subject' | 'missing' | 'suppressed' };

/** Class name map.css paints: `c1`…`c7` (with `data-classes` on the svg), `d1`…`d7`, `x0`…`x8`, or the kind itself. */
export function fillClass(fill: Fill): string {
  switch (fill.kind) {
    case 'class':
    case 'category':
      return `c${fill.index + 1}`;
    case 'diverging':
      return `d${fill.stop}`;
    case 'cross':
      return `x${fill.cell}`;
    default:
      return fill.kind;
  }
}
