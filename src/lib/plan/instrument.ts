/** An instrument around the plan with all that its page says of it. Runs at build. */
import { datasets } from '../catalogue/datasets';
import { indicatorBriefs } from '../explorer/page';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import type { PlanAspect, PlanEntry } from './entries';
import { factsOf, type QuotedFact } from './facts';
import { gapBriefs, type GapBrief } from './mapping';
import { planOutline } from './outline';
import { planReference } from './reference';

export interface InstrumentPart {
  entry: PlanEntry;
  indicators: IndicatorBrief[];
  tables: { id: string; title: string }[];
  facts: QuotedFact[];
}

export interface Instrument {
  entry: PlanEntry;
  /** The instrument it belongs to; null where it stands alone. */
  within: PlanEntry | null;
  /** In the order of {@link ASPECTS}; each with the places of the documents its parts come from. */
  aspects: { aspect: PlanAspect; parts: InstrumentPart[]; references: string[] }[];
  gaps: GapBrief[];
}

/** What the parts of an instrument tell, in reading order. */
export const ASPECTS: readonly PlanAspect[] = [
  ...(['che-cosa', 'per-chi', 'come', 'cluster'] as const),
  ...(['chi', 'controllo', 'durata', 'dati'] as const),
];

/** Every instrument, the pact first. Throws where one names an indicator, a table, a figure or a question that is not published. */
export async function instruments(locale: Locale): Promise<Instrument[]> {
  const [outline, briefs, gaps] = await Promise.all([
    planOutline(locale),
    indicatorBriefs(locale),
    gapBriefs(locale),
  ]);
  const tables = datasets().map(({ id, title }) => ({ id, title: title[locale] }));
  const partOf = async (entry: PlanEntry): Promise<InstrumentPart> => {
    const facts = await factsOf(entry.factIds, locale);
    return {
      entry,
      indicators: entry.indicatorIds.map((id) =>
        found(
          briefs.find((brief) => brief.id === id),
          id,
          entry,
        ),
      ),
      tables: entry.tableIds.map((id) =>
        found(
          tables.find((table) => table.id === id),
          id,
          entry,
        ),
      ),
      facts: entry.factIds.map((id) =>
        found(
          facts.find((fact) => fact.id === id),
          id,
          entry,
        ),
      ),
    };
  };
  return Promise.all(
    outline.instruments.map(async ({ entry, parts }) => {
      const read = await Promise.all(parts.map(partOf));
      return {
        entry,
        within: outline.instruments.find(({ entry: { id } }) => id === entry.parentId)?.entry ?? null,
        aspects: ASPECTS.flatMap((aspect) => {
          const own = read.filter((part) => part.entry.aspect === aspect);
          if (own.length === 0) return [];
          // What we hold is ours: no document says it.
          const references = aspect === 'dati' ? [] : own.map((part) => planReference(part.entry, locale));
          return [{ aspect, parts: own, references: [...new Set(references)] }];
        }),
        gaps: [...new Set(parts.flatMap(({ gapIds }) => gapIds))].map((id) => found(gaps.get(id), id, entry)),
      };
    }),
  );
}

function found<T>(value: T | undefined, id: string, entry: PlanEntry): T {
  if (value === undefined) throw new Error(`${entry.id} names ${id}, which is not published`);
  return value;
}
