import type { Localised } from '../indicator/types';
import type { GroupId, LayerId } from './layers';

/** How the position of a record is known. */
export type Position = 'given' | 'locality' | 'none';

/** Where the records of a layer come from, as its file tells. */
export interface LayerSource {
  id: string;
  publisher: string;
  title: Localised;
  url: string | null;
  licence: string | null;
  /** The list is known not to be whole. */
  partial: boolean;
}

/** One record of a layer, as the page uses it. */
export interface LayerRecord {
  /** `table:id`, unique over all layers. */
  id: string;
  table: string;
  name: Localised;
  group: GroupId;
  kind: string;
  category: string | null;
  /** What it is exactly, in the words of the source. */
  detail: string | null;
  comuneIds: string[];
  /** Degrees WGS 84; null when not known. */
  lon: number | null;
  lat: number | null;
  position: Position;
  status: string | null;
  statusDate: string | null;
  year: string | null;
  figure: number | null;
  unit: Localised | null;
  note: Localised | null;
  source: LayerSource;
  url: string | null;
}

/** One stage of a route between two localities, either of which may have no known position. */
export interface RouteStage {
  number: number;
  start: string;
  end: string;
  /** Degrees; null where the locality's position is not known. */
  from: [number, number] | null;
  to: [number, number] | null;
  km: number | null;
}

/** Stages of a route in one of its divisions. */
export interface RouteStages {
  /** Id of the route's record. */
  id: string;
  /** Stages of the source, or only localities touched in order. */
  basis: 'tappe' | 'località';
  stages: RouteStage[];
}

export interface Layer {
  id: LayerId;
  records: LayerRecord[];
  sources: LayerSource[];
  routes: RouteStages[];
}

/** What is said of a group before its file is fetched. */
export interface GroupBrief {
  id: GroupId;
  /** Records, or the sum of their figures. */
  count: number;
  /** Of those, without a position of their own: shown on the comune. */
  unplaced: number;
}

/** What is said of a layer before its file is fetched. */
export interface LayerBrief {
  id: LayerId;
  groups: GroupBrief[];
  /** Records in the file. */
  records: number;
  /** Years its sources speak of: `2020`, `2012–2025`. */
  period: string;
  partial: boolean;
  /** What its sources cover, a sentence each. */
  coverage: string[];
  licences: string[];
}
