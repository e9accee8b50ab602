/** What the page asks the reader's worker, and what it answers. One worker a file. */
import type {
  Aggregate,
  Gazetteer,
  OwnColumn,
  OwnColumnKind,
  OwnValues,
  PlaceChoice,
  PlaceMatch,
  Reading,
  RowFilter,
} from './types';
import type { OwnTable } from '../laboratory/types';
import type { ReadOutcome } from './types';

/** Questions and their answers. `read` comes first, and once. */
export interface Questions {
  read: { asked: { file: File; reading: Partial<Reading>; gazetteer: Gazetteer }; answer: ReadOutcome };
  kind: { asked: { column: number; kind: OwnColumnKind }; answer: OwnColumn };
  places: { asked: { column: number }; answer: PlaceMatch[] };
  values: {
    asked: { column: number; aggregate: Aggregate; places: PlaceChoice; filter: RowFilter | null };
    answer: OwnValues;
  };
  table: { asked: { places: PlaceChoice | null }; answer: OwnTable };
}
export type QuestionName = keyof Questions;

export interface Question<Name extends QuestionName = QuestionName> {
  id: number;
  name: Name;
  asked: Questions[Name]['asked'];
}

export type Answer =
  | { id: number; kind: 'progress'; progress: { loaded: number; total: number; rows: number } }
  | { id: number; kind: 'done'; answer: unknown }
  | { id: number; kind: 'failed'; message: string };
