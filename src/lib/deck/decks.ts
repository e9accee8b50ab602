/** The eight decks: which slides each of them has, in order. Runs at build. */
import { figureText } from '../figure/figure-of';
import { formatNumber, onDate } from '../format/number';
import { deckNotes } from '../i18n/deck-notes';
import { deckQuestions } from '../i18n/deck-questions';
import { decksMessages } from '../i18n/decks';
import type { Locale } from '../i18n/locale';
import type { MissionNumber } from '../plan/address';
import { planMapping } from '../plan/mapping';
import type { AreaKey } from '../state/explorer';
import { FIRST_QUESTIONS } from '../territory/profile-gaps';
import { areasSlide } from './areas-slide';
import { deckContext, type DeckContext } from './context';
import { crossingSlide } from './crossing-slide';
import { areaFacts, missionFacts } from './facts';
import { knownSlide } from './known-slide';
import {
  communitiesSlide,
  directionsSlide,
  farSlide,
  gapsSlide,
  missionsSlide,
  questionsSlide,
} from './list-slides';
import { coveredTitle, numbersSlide, sharesTitle } from './numbers-slide';
import { rangeSlide } from './range-slide';
import { swarmSlide } from './swarm-slide';
import { trendSlide } from './trend-slide';
import { DECKS, type Deck, type DeckId, type Slide } from './types';
import { WHOLE } from './values';

/** Figures that every table of an area begins with. */
const OPENING = [
  'popolazione',
  'organizzazioni-10k',
  'indice-vecchiaia',
  'redditi-bassi',
  'minuti-polo',
  'presenze-1000',
];

/** All the decks, in the order they are listed. */
export function allDecks(locale: Locale): Promise<Deck[]> {
  return Promise.all(DECKS.map((id) => deckOf(id, locale)));
}

const built = new Map<string, Promise<Deck>>();

/** A deck in one language, built once. */
export function deckOf(id: DeckId, locale: Locale): Promise<Deck> {
  const key = `${locale} ${id}`;
  const deck = built.get(key) ?? build(id, locale);
  built.set(key, deck);
  return deck;
}

async function build(id: DeckId, locale: Locale): Promise<Deck> {
  const context = await deckContext(locale, areaOfDeck(id));
  const { name, about } = decksMessages[locale].decks[id];
  return {
    id,
    title: name,
    description: about,
    date: context.date,
    slides: [
      titleSlide(context, name, about),
      ...(await Promise.all((await slidesOf(id, context)).map((slide) => withCaveats(slide, locale)))),
    ],
  };
}

/** What holds the finding of a figure back is said by who speaks. */
async function withCaveats(slide: Slide, locale: Locale): Promise<Slide> {
  if (slide.kind !== 'figure') return slide;
  const { caveats } = await figureText(slide.figure, locale);
  return { ...slide, notes: [...slide.notes, ...caveats] };
}

function slidesOf(id: DeckId, context: DeckContext): Promise<Slide[]> {
  switch (id) {
    case 'metropolitano':
      return wholeSlides(context);
    case 'missione-1':
      return housingSlides(context);
    case 'missione-3':
      return welfareSlides(context);
    case 'missione-4':
      return tourismSlides(context);
    case 'cer':
      return energySlides(context);
    default:
      return areaSlides(context);
  }
}

/** The area that a deck speaks of; null for the whole. */
export function areaOfDeck(id: DeckId): AreaKey | null {
  return id === 'pianura' || id === 'collina-appennino' || id === 'circondario-imolese' ? id : null;
}

function titleSlide(context: DeckContext, title: string, lead: string): Slide {
  const { area, data, locale } = context;
  const comuni = data.comuni.filter((comune) => area === null || comune.areaId === area.id);
  const residents = formatNumber(
    comuni.reduce((all, { population }) => all + population, 0),
    locale,
  );
  return {
    kind: 'title',
    id: 'inizio',
    title,
    lead,
    measure: decksMessages[locale].comuniOf(comuni.length, residents, onDate(data.populationDate, locale)),
    source: 'ISTAT',
    notes: [deckNotes[locale].title(data.comuni.length), deckNotes[locale].titleHow],
  };
}

async function areaSlides(context: DeckContext): Promise<Slide[]> {
  return [
    numbersSlide(context, OPENING, sharesTitle(context)),
    swarmSlide(context, 'minuti-polo'),
    swarmSlide(context, 'indice-vecchiaia'),
    swarmSlide(context, 'variazione-popolazione-2011-2025'),
    areasSlide(context, 'organizzazioni-10k'),
    await crossingSlide(context, 'm3-d1'),
    farSlide(context),
    rangeSlide(context, 'anni-reddito-80mq', 'ranking'),
    rangeSlide(context, 'presenze-1000', 'map'),
    knownSlide(context, 'cer-presenza'),
    gapsSlide(context, FIRST_QUESTIONS, context.data.gaps.length),
    questionsSlide(context, deckQuestions[context.locale].area(areaFacts(context))),
  ];
}

async function wholeSlides(context: DeckContext): Promise<Slide[]> {
  return [
    await missionsSlide(context),
    numbersSlide(context, OPENING, sharesTitle(context)),
    swarmSlide(context, 'minuti-polo'),
    swarmSlide(context, 'indice-vecchiaia'),
    swarmSlide(context, 'variazione-popolazione-2011-2025'),
    areasSlide(context, 'organizzazioni-10k'),
    await crossingSlide(context, 'm3-d1'),
    swarmSlide(context, 'anni-reddito-80mq'),
    rangeSlide(context, 'presenze-1000', 'map'),
    knownSlide(context, 'cer-presenza'),
    farSlide(context),
    gapsSlide(context, FIRST_QUESTIONS, context.data.gaps.length),
    questionsSlide(context, deckQuestions[context.locale].whole(await missionFacts(context))),
  ];
}

async function housingSlides(context: DeckContext): Promise<Slide[]> {
  const { indicators, gaps } = await partsOfPlan(context, 1);
  return [
    await directionsSlide(context, 1),
    numbersSlide(
      context,
      [
        'prezzo-vendita',
        'reddito-medio',
        'anni-reddito-80mq',
        'redditi-bassi',
        'canone-80mq-reddito',
        'letti-extralberghieri-1000',
      ],
      coveredTitle(context, indicators),
    ),
    rangeSlide(context, 'anni-reddito-80mq', 'map'),
    swarmSlide(context, 'anni-reddito-80mq'),
    swarmSlide(context, 'prezzo-variazione'),
    areasSlide(context, 'redditi-bassi'),
    rangeSlide(context, 'canone-80mq-reddito', 'ranking'),
    await crossingSlide(context, 'm1-d1'),
    await crossingSlide(context, 'm1-d2'),
    trendSlide(context, 'letti-extralberghieri-1000'),
    gapsSlide(context, gaps),
    questionsSlide(context, deckQuestions[context.locale].housing(await missionFacts(context))),
  ];
}

async function welfareSlides(context: DeckContext): Promise<Slide[]> {
  const { indicators, gaps } = await partsOfPlan(context, 3);
  return [
    await directionsSlide(context, 3),
    numbersSlide(
      context,
      [
        'minuti-polo',
        'indice-vecchiaia',
        'quota-75',
        'organizzazioni-10k',
        'biblioteche-10k',
        'fermate-1000',
      ],
      coveredTitle(context, indicators),
    ),
    swarmSlide(context, 'minuti-polo'),
    rangeSlide(context, 'indice-vecchiaia', 'map'),
    swarmSlide(context, 'quota-75'),
    swarmSlide(context, 'organizzazioni-10k'),
    await crossingSlide(context, 'm3-d1'),
    farSlide(context),
    await crossingSlide(context, 'm3-d3'),
    await crossingSlide(context, 'm3-d4'),
    gapsSlide(context, gaps),
    questionsSlide(context, deckQuestions[context.locale].welfare(await missionFacts(context))),
  ];
}

async function tourismSlides(context: DeckContext): Promise<Slide[]> {
  const { indicators, gaps } = await partsOfPlan(context, 4);
  return [
    await directionsSlide(context, 4),
    numbersSlide(
      context,
      [
        'presenze',
        'presenze-1000',
        'permanenza-media',
        'quota-non-residenti',
        'posti-letto-1000',
        'agriturismi',
      ],
      coveredTitle(context, indicators),
    ),
    rangeSlide(context, 'presenze-1000', 'map'),
    swarmSlide(context, 'presenze-1000'),
    trendSlide(context, 'presenze', [WHOLE, 'area-bologna']),
    areasSlide(context, 'posti-letto-1000'),
    knownSlide(context, 'percorsi'),
    rangeSlide(context, 'agriturismi', 'ranking'),
    await crossingSlide(context, 'm4-d4'),
    await crossingSlide(context, 'm4-d3'),
    gapsSlide(context, gaps),
    questionsSlide(context, deckQuestions[context.locale].tourism(await missionFacts(context))),
  ];
}

async function energySlides(context: DeckContext): Promise<Slide[]> {
  const pilot = await partsOfPlan(context, 'pilota-2');
  return [
    communitiesSlide(context),
    knownSlide(context, 'cer-presenza'),
    areasSlide(context, 'redditi-bassi'),
    swarmSlide(context, 'redditi-bassi'),
    await crossingSlide(context, 'pilota-2'),
    rangeSlide(context, 'punti-ricarica-ev', 'ranking'),
    gapsSlide(context, pilot.gaps),
    questionsSlide(context, deckQuestions[context.locale].energy(await missionFacts(context))),
  ];
}

/** What answers a mission, or the pilot action, and what is missing, as the pages of the plan have it; each once, in the plan's order. */
async function partsOfPlan(
  { locale }: DeckContext,
  part: MissionNumber | 'pilota-2',
): Promise<{ indicators: string[]; gaps: string[] }> {
  const { missions, byId } = await planMapping(locale);
  const pilot = part === 'pilota-2' ? byId.get(part) : undefined;
  const mission = missions.find(({ entry }) => entry.mission === part);
  // The directions' own questions come first; what only the mission or an action has is counted with them.
  const entries = pilot ? [pilot] : mission ? [...mission.directions, mission, ...mission.actions] : [];
  return {
    indicators: [...new Set(entries.flatMap(({ indicators }) => indicators.map(({ id }) => id)))],
    gaps: [...new Set(entries.flatMap(({ gaps }) => gaps.map(({ id }) => id)))],
  };
}
