/** Slides of lines: comuni far from services, directions and missions of the plan, gaps and who holds the data, questions. */
import { sum } from 'd3';
import { formatNumber } from '../format/number';
import { typographic } from '../format/typography';
import { deckNotes } from '../i18n/deck-notes';
import { deckTitles } from '../i18n/deck-titles';
import { deckWords } from '../i18n/deck-words';
import { href } from '../i18n/locale';
import { missionMessages } from '../i18n/mission';
import { planMapping } from '../plan/mapping';
import { answersOf } from '../plan/mapping-words';
import { MAPPED_MISSIONS, missionPath, type MissionNumber } from '../plan/address';
import { briefOf, type DeckContext } from './context';
import { inArea, measureOf, sourceOf } from './slides';
import type { Slide } from './types';
import { comuneValues, valueOf, written } from './values';

/** More lines than these cannot be read from the back of a room. */
const MOST = 6;
/** More names than these are counted. */
const MOST_NAMES = 3;

/** The comuni with the most minutes to a pole, with what is there; fewer where the last would leave out one as far as it. */
export function farSlide(context: DeckContext): Slide {
  const { area, locale } = context;
  const [t, w] = [deckTitles[locale], deckWords[locale]];
  const byMinutes = comuneValues(context, 'minuti-polo', area).reverse();
  const minutes = (at: number): string => written(context, 'minuti-polo', byMinutes[at]?.value ?? -1);
  let shown = Math.min(MOST, byMinutes.length);
  while (shown > 1 && minutes(shown - 1) === minutes(shown)) shown -= 1;
  const far = byMinutes.slice(0, shown);
  const organisations = (id: string): number => valueOf(context, 'organizzazioni', id) ?? 0;
  return {
    kind: 'list',
    id: 'lontani',
    title: t.far(
      far.length,
      area && inArea(context, area),
      sum(far, ({ comune }) => organisations(comune.id)),
      formatNumber(
        sum(far, ({ comune }) => comune.population),
        locale,
      ),
    ),
    measure: `${measureOf(context, 'minuti-polo')}; ${measureOf(context, 'organizzazioni')}`,
    source: sourceOf(context, ['minuti-polo', 'organizzazioni', 'popolazione']),
    items: far.map(({ comune, value }) => ({
      text: w.minutes(comune.name, written(context, 'minuti-polo', value)),
      aside: w.peopleAndOrganisations(formatNumber(comune.population, locale), organisations(comune.id)),
    })),
    notes: [deckNotes[locale].far, deckNotes[locale].listed],
  };
}

/** The directions of a mission with the state of their mapping and what is measured of each. */
export async function directionsSlide(context: DeckContext, mission: MissionNumber): Promise<Slide> {
  const { locale } = context;
  const { missions } = await planMapping(locale);
  const directions = missions.find(({ entry }) => entry.mission === mission)?.directions ?? [];
  const [first] = directions;
  if (!first) throw new Error(`mission ${mission} has no direction`);
  const answered = directions.filter(({ indicators }) => indicators.length > 0).length;
  const w = deckWords[locale];
  return {
    kind: 'list',
    id: 'direzioni',
    title: deckTitles[locale].directions(answered, directions.length),
    measure: w.planPage(mission, first.entry.page),
    source: w.plan,
    items: directions.slice(0, MOST).map(({ entry, state, indicators, gaps }) => ({
      text: entry.text,
      aside: w.measured(missionMessages[locale].states[state], indicators.length, gaps.length),
    })),
    notes: [deckNotes[locale].directions, w.more(href(locale, missionPath(mission), '/'))],
  };
}

/** The parts of the plan that the observatory is for, with the indicators that map them. */
export async function missionsSlide(context: DeckContext): Promise<Slide> {
  const { locale } = context;
  const w = deckWords[locale];
  const { missions, byId } = await planMapping(locale);
  const pilot = byId.get('pilota-2');
  if (!pilot) throw new Error('the pilot action on energy communities is not in the plan');
  return {
    kind: 'list',
    id: 'missioni',
    title: deckTitles[locale].missions(missions.length),
    measure: w.planWhole,
    source: w.plan,
    items: [
      ...missions
        .filter(({ entry }) => MAPPED_MISSIONS.some((mapped) => mapped === entry.mission))
        .map((mission) => ({
          text: w.mission(mission.entry.mission ?? 0, mission.entry.text),
          // As many as the page of the mission says.
          aside: w.indicators(answersOf([mission, ...mission.directions, ...mission.actions]).indicators),
        })),
      { text: w.pilot(pilot.entry.text), aside: w.indicators(pilot.indicators.length) },
    ],
    notes: [deckNotes[locale].directions, deckNotes[locale].missions],
  };
}

/** Questions that no public data answer, with who holds them, in the order given. `all`: how many there are, where these are the first. */
export function gapsSlide(context: DeckContext, ids: readonly string[], all = ids.length): Slide {
  const { data, locale } = context;
  const shown = ids.slice(0, MOST - 1).map((id) => {
    const gap = data.gaps.find((each) => each.id === id);
    if (!gap) throw new Error(`a deck names the gap ${id}, which is not in the snapshot`);
    return gap;
  });
  const t = deckNotes[locale];
  return {
    kind: 'list',
    id: 'lacune',
    title: deckTitles[locale].gaps(shown.length, all),
    measure: deckWords[locale].gapsMeasure,
    source: '',
    items: shown.map((gap) => ({ text: gap.question[locale], aside: gap.holder[locale] })),
    notes: [t.gaps, t.gapsWhere],
  };
}

/** Open questions of ours, tied to the numbers of the deck. */
export function questionsSlide(context: DeckContext, questions: readonly string[]): Slide {
  const t = deckNotes[context.locale];
  return {
    kind: 'list',
    id: 'domande',
    title: deckTitles[context.locale].questions,
    measure: '',
    source: '',
    items: questions.slice(0, MOST - 1).map((text) => ({ text, aside: '' })),
    notes: [t.questions, t.questionsAfter],
  };
}

/** Known energy communities by what they declared to be. */
export function communitiesSlide(context: DeckContext): Slide {
  const { data, locale } = context;
  const w = deckWords[locale];
  const known = data.energy.filter(({ recordType }) => recordType === 'cer');
  const set = known.filter(({ status }) => status === 'costituita');
  return {
    kind: 'list',
    id: 'comunita',
    title: deckTitles[locale].communities(known.length, set.length),
    measure: `${measureOf(context, 'cer-note')}. ${w.setUp(Math.min(MOST, set.length), set.length)}`,
    source: sourceOf(context, ['cer-note']),
    items: set.slice(0, MOST).map(({ name, comuneIds }) => ({
      text: typographic(name),
      aside:
        comuneIds.length > MOST_NAMES
          ? w.comuni(comuneIds.length)
          : comuneIds.map((id) => data.byId.get(id)?.name ?? id).join(', '),
    })),
    notes: [deckNotes[locale].communities, briefOf(context, 'cer-note').description],
  };
}
