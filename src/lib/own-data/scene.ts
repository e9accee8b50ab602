import type { Fill } from '../map/fill';
import type { SceneInput } from '../map/scene';
import type { PickedTerritory } from '../planner/picked';
import { classOf } from '../statistics/breaks';
import type { OwnRow, OwnView } from './view';

/** The reader's values on the site's own map. What is not in the file is hatched; what is there without a value is dotted. */
export function ownScene(
  view: OwnView,
  territories: readonly PickedTerritory[],
  selected: string | null,
): Omit<SceneInput, 'geometry'> {
  return {
    territories: territories.flatMap((t) =>
      t.level === null ? [] : [{ ...t, level: t.level, areaId: t.areaId as SceneAreaId }],
    ),
    hue: 'contesto',
    fills: new Map(view.rows.map((row) => [row.id, fillOf(row, view)])),
    symbols: view.circles
      ? view.rows.flatMap(({ id, value }) => (value === null ? [] : [{ id, value }]))
      : [],
    selected: selected === null ? [] : [selected],
  };
}
type SceneAreaId = SceneInput['territories'][number]['areaId'];

/** How a comune is painted. */
export function fillOf(
  { held, value }: Pick<OwnRow, 'held' | 'value'>,
  { circles, breaks }: Pick<OwnView, 'circles' | 'breaks'>,
): Fill {
  if (held === 'absent') return { kind: 'missing' };
  if (value === null) return { kind: 'suppressed' };
  if (circles) return { kind: 'land' };
  return { kind: 'class', index: classOf(value, breaks), of: breaks.length + 1 };
}
