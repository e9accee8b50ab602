/** What the slides of saved views are drawn from. */
import type { UnitsByLevel } from '../explorer/units';
import type { IndicatorBrief } from '../indicator/brief';
import type { MapGeometry } from '../map/geometry';
import type { LatestValues } from '../planner/latest';
import type { PickedTerritory } from '../planner/picked';
import type { IndicatorData } from '../snapshot/domain';
import type { CrossingContext } from '../state/crossing';
import type { ExplorerContext } from '../state/explorer';
import type { RecordsContext } from '../state/records';
import type { TerritoryRef } from '../state/territories';

/** The part that the page carries. */
export interface DeckPage {
  units: UnitsByLevel;
  indicators: IndicatorBrief[];
  territories: PickedTerritory[];
  records: RecordsContext;
  /** Ids of the layers that the explorer knows. */
  layers: string[];
  /** What the explorer, the ranking and the comparison open with: addresses leave it out. */
  opening: { map: string; ranking: string; territories: TerritoryRef[] };
  /** Indicators of a territory's slide, by what kind it is. */
  figures: { comune: string[]; group: string[] };
  /** What is unusual in each territory, by its id. */
  leads: Record<string, string>;
}

/** Values and boundaries, fetched when a slide needs them. */
export interface Loaders {
  series: (id: string) => Promise<IndicatorData>;
  latest: () => Promise<LatestValues>;
  geometry: () => Promise<MapGeometry>;
}

export interface World {
  page: DeckPage;
  load: Loaders;
}

/** What the explorer's addresses are read with. */
export function explorerContextOf({
  units,
  indicators,
  layers,
  opening,
  records,
}: DeckPage): ExplorerContext {
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  return {
    indicators,
    units: {
      ...{ comune: ids(units.comune), unione: ids(units.unione) },
      ...{ distretto: ids(units.distretto), area: ids(units.area) },
    },
    layers,
    defaultIndicator: opening.map,
    records,
  };
}

/** What the addresses of crossings are read with. */
export function crossingContextOf(page: DeckPage): CrossingContext {
  const { indicators, units } = explorerContextOf(page);
  return { indicators: indicators.map(({ id }) => id), units };
}
