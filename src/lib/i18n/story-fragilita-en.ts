/** The story of fragile areas in English: sentences of its facts. */
import type { FragilitaFacts } from '../theme-story/fragilita';
import type { FragilitaSentences } from './story-fragilita';
import { storyWords } from './story-words';

const e = storyWords.en;

export const fragilitaEn: FragilitaSentences = {
  finding: ({ far, comuni }) =>
    `${whereEn(far, comuni)} it takes ${e.n(far.minutes)} minutes or more by car to reach hospital, upper secondary schools and station (${far.period}).`,
  lead: ({ far, comuni, age, change }) => [
    `${whereEn(far, comuni)} it takes ${e.n(far.minutes)} minutes or more by car to reach the nearest town that has upper secondary schools, a hospital and a station together.${far.count > 0 ? ` ${e.n(far.residents)} people live there.` : ''}`,
    far.count > 0
      ? `There, residents aged 65 and over are ${e.n(age.far)} for every 100 children up to 14; in the whole metropolitan city ${e.n(age.whole)} (${age.period}).`
      : null,
    change.lost === 0
      ? 'Since 2011 no comune has lost residents.'
      : `Since 2011 ${e.comuni(change.lost)} ${change.lost === 1 ? 'has' : 'have'} lost residents: ${e.n(change.lostFar)} of them ${change.lostFar === 1 ? 'is' : 'are'} among the farthest.`,
  ],
  sections: {
    lontano: {
      title: 'Who is far from services?',
      before: ({ far }) => [
        `In the comune halfway down the ranking (the median) the minutes are ${e.n(far.median)}; the farthest is ${far.farthest.name}, with ${e.n(far.farthest.value)}.`,
      ],
      after: ({ schools }) => [
        'It is the time by car and without traffic. Who does not drive (young people, many older people) has times of their own, and public transport timetables are not here.',
        schools.count === 0
          ? null
          : `Distance changes with the service: looking at upper secondary schools alone, the comuni more than 10 km as the crow flies from one that has some are ${e.n(schools.count)}${schools.area ? `, ${schools.area.count === schools.count ? (schools.count === 1 ? '' : 'all ') : `of which ${e.n(schools.area.count)} `}${e.inArea[schools.area.area]}` : ''}; the farthest is ${schools.farthest.name}.`,
      ],
    },
    eta: {
      title: 'Where does age weigh most?',
      before: ({ age }) => [
        `For every 100 children up to 14, residents aged 65 and over are ${e.n(age.high.value)} ${e.inArea[age.high.area]} and ${e.n(age.low.value)} ${e.inArea[age.low.area]} (${age.period}).`,
      ],
      after: ({ age }) => [
        'Age is not a fragility: it says how many people could need care, not how many do. How many live alone, comune by comune, is not known here.',
        age.earlier &&
          `In ${age.earlier.period} they were ${e.n(age.earlier.whole)} in the metropolitan city, but counted in another way: the two years do not compare.`,
      ],
    },
    cambia: {
      title: 'How is the population changing?',
      before: ({ change }) => [
        `From 2011 to ${change.to} the residents of the metropolitan city ${change.whole > 0 ? 'grew' : change.whole < 0 ? 'fell' : 'stayed the same'} (${e.signedPct(change.whole)}). It goes from ${e.signedPct(change.low.value)} ${e.at(change.low.name)} to ${e.signedPct(change.high.value)} ${e.at(change.high.name)}.`,
      ],
      after: () => [
        'Losing residents does not only mean that people leave: births and deaths count too. Part of the difference may come from the way the census is taken, which changed between the two dates.',
      ],
    },
    incontro: {
      title: 'Who can lend a hand?',
      before: ({ organisations, far }) => [
        far.count > 0
          ? `In the farthest comuni, taken together, the 5 per mille organisations are ${e.n(organisations.far, 1)} per 10,000 residents; in the metropolitan city ${e.n(organisations.whole, 1)} (${organisations.period}).`
          : null,
        'It is the plan’s own question: in fragile areas, are resources where needs are? The map sets minutes beside organisations.',
      ],
      after: ({ organisations }) => [
        `The counts are small: ${e.at(organisations.fewest.name)} the list has ${e.n(organisations.fewest.count)}. One more or one fewer can change the colour of a comune.`,
      ],
    },
    frane: {
      title: 'And the ground underfoot?',
      before: ({ landslides }) => [
        `${e.thePct(landslides.whole)} of residents live where the danger of landslides is high, but ${e.thePct(landslides.high.value, 0)} ${e.at(landslides.high.name)}; in ${e.comuni(landslides.none)} nobody does (${landslides.period} map).`,
      ],
      after: () => [
        'The map is from before the floods and landslides of 2023 and 2024, and has been revised since: today’s values are partly higher.',
      ],
    },
  },
  limits: () => [
    'Minutes are those of the national map of inner areas of 2020: the same time for a whole comune, even a large one.',
    'The fragility index of the metropolitan city exists, but by comune only a few values are known: they stand among the quoted figures, not on a map.',
    'Public transport timetables, doctors, pharmacies, people cared for at home: they are not here, comune by comune.',
    'In the city of Bologna the differences between one neighbourhood and another vanish in the single value of the comune.',
  ],
};

/** `In 15 comuni of 55, 14 of them in Collina-Appennino,`. */
function whereEn({ count, most }: FragilitaFacts['far'], comuni: number): string {
  if (count === 0) return 'In no comune';
  const lead = `In ${e.comuni(count)} of ${e.n(comuni)}`;
  if (!most) return lead;
  const all = count === 1 ? '' : most.count === count ? 'all ' : `${e.n(most.count)} of them `;
  return `${lead}, ${all}${e.inArea[most.area]},`;
}
