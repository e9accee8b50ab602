/** The story of tourism in English: sentences of its facts. */
import { changeOf } from '../theme-story/proportion';
import type { TurismoFacts } from '../theme-story/turismo';
import type { TurismoSentences } from './story-turismo';
import { storyWords } from './story-words';

/** Comuni named in one sentence, at most. */
const NAMED = 3;

const e = storyWords.en;
const millionsEn = (value: number): string => `${e.n(value / 1e6, 1)} million`;

export const turismoEn: TurismoSentences = {
  finding: (f) =>
    `${millionsEn(f.nights.to)} nights in ${f.latest}: ${e.share(f.cityShare.to)} in Bologna, which had ${e.thePct(f.cityShare.from * 100)} in ${f.first}.`,
  lead: (f) => [
    `In ${f.latest} tourists spent ${millionsEn(f.nights.to)} nights in the metropolitan city, ${e.share(f.cityShare.to)} of them in Bologna. In ${f.first} they were ${millionsEn(f.nights.from)}, and Bologna’s part ${e.thePct(f.cityShare.from * 100)}.`,
    aboveEn(f),
  ],
  sections: {
    peso: {
      title: 'Where does tourism weigh most on residents?',
      before: (f) => [
        `Bologna counts ${e.n(f.weight.city)} tourist nights per 1,000 residents; the comune halfway down the ranking (the median) ${e.n(f.weight.median)}${e.times(f.weight.city, f.weight.median) && `: in Bologna${e.times(f.weight.city, f.weight.median).replace(',', '').replace('as much', 'as many')}`}.`,
      ],
      after: () => [
        'A night is counted where the establishment is: near a fairground or a motorway exit it can be that of someone travelling for work. Lodgings that are not registered and day trips are not here.',
      ],
    },
    cambia: {
      title: 'How is it changing?',
      before: (f) => [
        changedEn(f),
        `The lowest year is ${f.lowest.year}, with ${millionsEn(f.lowest.value)} nights.`,
      ],
      after: (f) => [
        f.known.incompleteUntil === null
          ? null
          : `The same line cannot be drawn for the areas: up to ${f.known.incompleteUntil} the numbers of some comuni are missing, and a sum without them would be wrong.`,
        f.known.from === f.known.to
          ? null
          : `Comuni with a figure went from ${e.n(f.known.from)} to ${e.n(f.known.to)}: that is not growth of tourism.`,
      ],
    },
    letti: {
      title: 'Which beds are growing?',
      before: (f) => [bedsEn(f), hotelsEn(f)],
      after: () => [
        'They are the registered beds in rented lodgings. How many flats left the market of homes for residents, these numbers do not say.',
      ],
    },
    estero: {
      title: 'Where do they come from?',
      before: (f) => [
        `Of 100 nights, ${e.n(f.abroad.city)} in Bologna are those of tourists from abroad and ${e.n(f.abroad.rest)} in the other comuni together (${f.latest}). The highest share is ${e.at(f.abroad.high.name)}, ${e.thePct(f.abroad.high.value, 0)} of ${e.n(f.abroad.high.nights)} nights.`,
      ],
      after: () => [
        'What counts is residence, not nationality. In comuni with few nights one group is enough to move the share.',
      ],
    },
    lento: {
      title: 'And slow tourism?',
      before: (f) => [
        `Of ${e.n(f.routes.count)} walking and cycling routes the comuni are known, wholly or in part: they touch ${e.n(f.routes.touched)} of ${e.n(f.comuni)}. Farm stays with lodging are ${e.n(f.farmStays.total)}, of which ${e.n(f.farmStays.inArea)} ${e.inArea[f.farmStays.area]} (${f.latest}).`,
        'The crossing sets distance from services beside the routes: where services are far, does a route pass?',
      ],
      after: (f) => [
        `How many people walk them is known, from press reports, only for the Via degli Dei: ${e.n(f.walkers.from.value)} in ${f.walkers.from.date} and ${e.n(f.walkers.to.value)} in ${f.walkers.to.date}. What they leave in the comuni is not known.`,
      ],
    },
  },
  limits: (f) => [
    'These are the guests of registered establishments that report to ISTAT.',
    'A confidential cell stays confidential: where a comune is missing, the sum of its area is missing too.',
    `The routes are ${e.n(f.routes.count)}, read on public pages: a comune without a known route is not a comune without routes.`,
    'Which establishments are run by co-operatives or associations, and which are accessible to all, no list here tells.',
  ],
};

function aboveEn({ weight }: TurismoFacts): string {
  const { above, city } = weight;
  if (above.length === 0)
    return `Bologna is first in proportion to its residents too: ${e.n(city)} nights per 1,000 residents.`;
  const named = above.slice(0, NAMED).map(({ name, value }) => `${name} (${e.n(value)})`);
  const subject =
    above.length > NAMED ? `${named.join(', ')} and ${e.n(above.length - NAMED)} more` : e.list(named);
  return `In proportion to residents, though, ${subject} ${above.length === 1 ? 'is' : 'are'} above Bologna (${e.n(city)} nights per 1,000 residents).`;
}

function changedEn({ nights, first, latest, cityShare }: TurismoFacts): string | null {
  const change = changeOf(nights.from, nights.to);
  if (!change) return null;
  const verb = { up: 'grew', down: 'fell', same: 'stayed almost the same' }[change.way];
  const city = cityShare.to > cityShare.from ? 'rose' : cityShare.to < cityShare.from ? 'fell' : 'stayed';
  return `Between ${first} and ${latest} nights ${verb} (${e.signedPct(change.percent)}) and Bologna’s part ${city}: from ${e.pct(cityShare.from * 100)} to ${e.pct(cityShare.to * 100)}.`;
}

function bedsEn({ rented, rentedCity, first, latest }: TurismoFacts): string | null {
  const change = changeOf(rented.from, rented.to);
  if (!change) return null;
  const verb = { up: 'rose', down: 'fell', same: 'stayed almost the same:' }[change.way];
  const times = change.way === 'up' ? e.times(rented.to, rented.from).replace('as much', 'as many') : '';
  return `From ${first} to ${latest} beds in rented lodgings ${verb} from ${e.n(rented.from)} to ${e.n(rented.to)}${times}; ${e.share(rentedCity)} in Bologna.`;
}

function hotelsEn({ hotels, hotelsArea }: TurismoFacts): string | null {
  const [whole, area] = [changeOf(hotels.from, hotels.to), changeOf(hotelsArea.from, hotelsArea.to)];
  if (!whole || !area) return null;
  return `Those in hotels went from ${e.n(hotels.from)} to ${e.n(hotels.to)} (${e.signedPct(whole.percent)}); the strongest change is ${e.inArea[hotelsArea.area]}: ${e.signedPct(area.percent)}.`;
}
