/** The numbers that questions for the table are tied to. */
import { formatNumber, formatPeriod } from '../format/number';
import type { AreaFacts, MissionFacts } from '../i18n/deck-questions';
import { briefOf, type DeckContext } from './context';
import { cornerNames, viewOf } from './crossing-slide';
import { beyond } from './swarm-slide';
import type { ThresholdId } from './thresholds';
import { comparable } from './trend-slide';
import { comuneValues, valueOf, WHOLE, written } from './values';

/** Throws for a deck of the whole. */
export function areaFacts(context: DeckContext): AreaFacts {
  const { area } = context;
  if (!area) throw new Error('the facts of an area need an area');
  const farthest = comuneValues(context, 'minuti-polo', area).at(-1);
  const dearest = comuneValues(context, 'anni-reddito-80mq', area).at(-1);
  if (!farthest || !dearest) throw new Error(`no values in ${area.id}`);
  return {
    far: count(context, 'minuti-polo'),
    farthest: farthest.comune.name,
    minutes: written(context, 'minuti-polo', farthest.value),
    rate: published(context, 'organizzazioni-10k', area.id),
    whole: published(context, 'organizzazioni-10k', WHOLE),
    aged: count(context, 'indice-vecchiaia'),
    communities: comuneValues(context, 'cer-presenza', area).length,
    dearest: dearest.comune.name,
    years: written(context, 'anni-reddito-80mq', dearest.value),
  };
}

export async function missionFacts(context: DeckContext): Promise<MissionFacts> {
  const { data, locale } = context;
  const [first, last] = comparable(context, 'letti-extralberghieri-1000', WHOLE);
  const beds = (period: string): string =>
    written(
      context,
      'letti-extralberghieri-1000',
      valueOf(context, 'letti-extralberghieri-1000', WHOLE, period) ?? 0,
    );
  const nights = (territory: string): number => valueOf(context, 'presenze', territory) ?? 0;
  const communities = data.energy.filter(({ recordType }) => recordType === 'cer');
  return {
    dear: count(context, 'anni-reddito-80mq'),
    rise: count(context, 'prezzo-variazione'),
    rents: formatPeriod(briefOf(context, 'canone-affitto').defaultPeriod, locale),
    cohousing: data.places.filter(({ kind }) => kind === 'cohousing').length,
    ...{ bedsFirst: beds(first), bedsFirstAt: formatPeriod(first, locale) },
    ...{ bedsLast: beds(last), bedsLastAt: formatPeriod(last, locale) },
    far: count(context, 'minuti-polo'),
    aged: count(context, 'indice-vecchiaia'),
    corner: cornerNames(await viewOf(context, 'm3-d1', null)).join(', '),
    cityNights: formatNumber((100 * nights('area-bologna')) / nights(WHOLE), locale, 1),
    crossed: comuneValues(context, 'percorsi').length,
    mountainNights: published(context, 'presenze-1000', 'area-collina-appennino'),
    wholeNights: published(context, 'presenze-1000', WHOLE),
    confiscated: comuneValues(context, 'immobili-confiscati').length,
    communities: communities.length,
    setUp: communities.filter(({ status }) => status === 'costituita').length,
    withCommunity: comuneValues(context, 'cer-presenza').length,
    comuni: data.comuni.length,
    lowIncome: count(context, 'redditi-bassi'),
  };
}

/** Comuni at or beyond the threshold of an indicator, in the area of the deck or in all. */
function count(context: DeckContext, id: ThresholdId): number {
  return beyond(context, id, comuneValues(context, id, context.area)).length;
}

function published(context: DeckContext, id: string, territory: string): string {
  const value = valueOf(context, id, territory);
  if (value === null) throw new Error(`indicator ${id} has no value of ${territory}`);
  return written(context, id, value);
}
