/** What the observatory maps of the plan: for every direction, action and pilot action its answers, its state and what is missing. Runs at build. */
import { indicatorBriefs } from '../explorer/page';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import { CROSSINGS, type CrossingDirection } from '../planner/crossings';
import { typographic } from '../format/typography';
import { readTable } from '../snapshot/tables';
import { answerRecords, type AnswerRecords } from './answer-records';
import { ANSWERS } from './answers';
import { planEntries, type PlanEntry } from './entries';
import { factsOf, type QuotedFact } from './facts';
import { mappingState, stateOfMany, type MappingState } from './mapping-state';

/** A question without data, with who holds them. */
export interface GapBrief {
  id: string;
  question: string;
  wanted: string;
  holder: string;
  url: string | null;
}

/** An entry of the plan with what answers it. */
export interface EntryMapping {
  entry: PlanEntry;
  state: MappingState;
  /** In the order of the catalogue. */
  indicators: IndicatorBrief[];
  /** Without kinds that have no record. */
  records: AnswerRecords[];
  facts: QuotedFact[];
  /** Tables without comuni, by id. */
  tables: string[];
  /** The crossing it opens with; null where it has none. */
  crossing: CrossingDirection | null;
  gaps: GapBrief[];
}

export interface DirectionMapping extends EntryMapping {
  /** Actions that the plan puts under this direction; empty where it lists them for the whole mission. */
  actions: EntryMapping[];
}

/** Of a mission the state is that of its directions together: `partly` wherever they differ. */
export interface MissionMapping extends EntryMapping {
  directions: DirectionMapping[];
  /** All the actions of the mission, in the plan's order. */
  actions: EntryMapping[];
}

export interface PlanMapping {
  missions: MissionMapping[];
  pilots: EntryMapping[];
  /** Missions, directions, actions and pilot actions by id. */
  byId: ReadonlyMap<string, EntryMapping>;
}

const known = new Map<Locale, Promise<PlanMapping>>();

/** The mapping of the whole plan in one language, made once a build. Throws when an answer names what is not published. */
export function planMapping(locale: Locale): Promise<PlanMapping> {
  const made = known.get(locale) ?? load(locale);
  known.set(locale, made);
  return made;
}

async function load(locale: Locale): Promise<PlanMapping> {
  const [entries, indicators, gaps] = await Promise.all([
    planEntries(locale),
    indicatorBriefs(locale),
    gapBriefs(locale),
  ]);
  const mapped = await Promise.all(
    entries
      .filter(({ kind }) => ['missione', 'direzione', 'azione', 'azione-pilota'].includes(kind))
      .map((entry) => mappingOf(entry, indicators, gaps, locale)),
  );
  const of = (kind: string, mission: number | null): EntryMapping[] =>
    mapped.filter(({ entry }) => entry.kind === kind && (mission === null || entry.mission === mission));
  const missions = of('missione', null).map((mission) => {
    const actions = of('azione', mission.entry.mission);
    const directions = of('direzione', mission.entry.mission);
    return {
      ...mission,
      state: stateOfMany(directions.map(({ state }) => state)),
      actions,
      directions: directions.map((direction) => ({
        ...direction,
        actions: actions.filter(({ entry }) => entry.directionId === direction.entry.id),
      })),
    };
  });
  return {
    missions,
    pilots: of('azione-pilota', null),
    byId: new Map([...mapped, ...missions].map((each) => [each.entry.id, each])),
  };
}

async function mappingOf(
  entry: PlanEntry,
  all: readonly IndicatorBrief[],
  questions: ReadonlyMap<string, GapBrief>,
  locale: Locale,
): Promise<EntryMapping> {
  const answer = ANSWERS[entry.id] ?? {};
  const extra = answer.indicators ?? [];
  const missing = [...extra, ...entry.indicatorIds].filter((id) => !all.some((each) => each.id === id));
  if (missing.length > 0)
    throw new Error(`${entry.id} names indicators not published: ${missing.join(', ')}`);
  const indicators = all.filter(
    ({ id, directions }) =>
      directions.includes(entry.id) || entry.indicatorIds.includes(id) || extra.includes(id),
  );
  const records = (await answerRecords(answer)).filter(({ total }) => total > 0);
  const facts = await factsOf(answer.facts ?? [], locale);
  const tables = [...(answer.tables ?? [])];
  const gaps = [...new Set([...entry.gapIds, ...(answer.gaps ?? [])])].map((id) => {
    const gap = questions.get(id);
    if (!gap) throw new Error(`${entry.id} names the question ${id}, which is not in the table of gaps`);
    return gap;
  });
  return {
    ...{ entry, indicators, records, facts, tables, gaps },
    crossing: entry.id in CROSSINGS ? (entry.id as CrossingDirection) : null,
    state: mappingState({
      indicators,
      others: records.length + facts.length + tables.length,
      gaps: gaps.length,
    }),
  };
}

/** Every open question by its id. */
export async function gapBriefs(locale: Locale): Promise<Map<string, GapBrief>> {
  const rows = await readTable('gaps');
  return new Map(
    rows.map((row) => [
      String(row.id),
      {
        id: String(row.id),
        question: typographic(String(row[`question_${locale}`])),
        wanted: typographic(String(row[`wanted_${locale}`])),
        holder: typographic(String(row[`holder_${locale}`])),
        url: row.url ? String(row.url) : null,
      },
    ]),
  );
}
