/** The story of the social economy in English: sentences of its facts. */
import type { OesFacts } from '../theme-story/oes';
import { changeOf } from '../theme-story/proportion';
import type { OesSentences } from './story-oes';
import { storyWords } from './story-words';

const e = storyWords.en;

export const oesEn: OesSentences = {
  finding: (f) =>
    `${e.n(f.total)} organisations in the 5 per mille list (${f.period}): ${e.n(f.highArea.value, 1)} per 10,000 residents ${e.inArea[f.highArea.area]}, ${e.n(f.lowArea.value, 1)} ${e.inArea[f.lowArea.area]}.`,
  lead: (f) => [
    `The ${f.period} list of the 5 per mille has ${e.n(f.total)} organisations with their seat in one of the ${e.comuni(f.comuni)}. Bologna has ${e.share(f.cityShare)} of them, with ${e.pct(f.cityResidents * 100)} of the residents.`,
    `There are most per resident ${e.inArea[f.highArea.area]}: ${e.n(f.highArea.value, 1)} per 10,000, against ${e.n(f.lowArea.value, 1)} ${e.inArea[f.lowArea.area]}${e.times(f.highArea.value, f.lowArea.value).replace('as much', 'as many')}.`,
    `This is not the whole social economy: the metropolitan plan counts ${e.n(f.plan.organisations)} organisations (${f.plan.year})${f.total < f.plan.organisations / 2 ? ', and for more than half of them the comune is not known here' : ''}.`,
  ],
  sections: {
    dove: {
      title: 'Where is their seat?',
      before: (f) => [
        `In the comune halfway down the ranking (the median) there are ${e.n(f.median, 1)} organisations per 10,000 residents. But the numbers are small: in ${e.comuni(f.few)} of ${e.n(f.comuni)} the list has fewer than ten.`,
      ],
      after: (f) => [
        f.top.count < 20
          ? `So the strong colours of small comuni need care: the highest value, ${e.n(f.top.value, 1)} ${e.at(f.top.name)}, comes from ${organisationsEn(f.top.count)}. With one fewer it would be ${e.n(f.top.without, 1)}.`
          : `The highest value is ${e.at(f.top.name)}: ${e.n(f.top.value, 1)}, with ${organisationsEn(f.top.count)}.`,
        'What is counted is the registered seat. A body with its seat in the city that works in the mountains is not seen in the mountains here.',
      ],
    },
    aree: {
      title: 'And in the four areas?',
      before: (f) => [
        `In the whole metropolitan city there are ${e.n(f.rate, 1)} per 10,000 residents. What they do differs too: sports clubs are ${e.pct(f.sport.city * 100)} of the list in Bologna and ${e.pct(f.sport.rest * 100)} in the other comuni.`,
      ],
      after: (f) => [
        `A city also holds the seats of bodies that work elsewhere: having ${f.highArea.area === 'bologna' ? 'more' : 'fewer'} does not by itself say whether those who live there get more or less help.`,
      ],
    },
    cambia: {
      title: 'How is it changing?',
      before: (f) => [
        grewEn(f),
        `Of 100 organisations of ${f.period}, ${e.n(f.stayed)} were in the list in each of the years from ${f.since.period}; ${e.n(f.entered)} were not in that of ${f.since.period}.`,
      ],
      after: () => [
        'To enter the list is not to be born: bodies join to receive the 5 per mille, even after many years of work. And to leave it is not to close.',
      ],
    },
    soldi: {
      title: 'Where does the money of the 5 per mille go?',
      before: (f) => [
        `In ${f.period} these organisations received ${e.n(f.amounts.total / 1e6, 1)} million euro. The share of those with their seat in Bologna is ${e.pct(f.amounts.city * 100)}; of that, a single body takes ${e.pct(f.amounts.first)}.`,
      ],
      after: () => [
        'It is not a resource of the comune: the 5 per mille comes from taxpayers all over Italy and is booked where the body has its seat. One large body can weigh as much as many village associations.',
      ],
    },
    anziani: {
      title: 'Are they where there are more older people?',
      before: () => [
        'The map brings two things together: how many residents are 75 or over, and how many organisations there are per resident. What stands out are the comuni with many older people and few organisations.',
      ],
      after: () => [
        'They are places to look at closely, not a ranking of faults: public services are not counted here, and an association can work far from its seat.',
      ],
    },
  },
  limits: (f) => [
    `The national register of the third sector (RUNTS) has ${e.n(f.register.value)} bodies in the province and ISTAT counts ${e.n(f.institutions.value)} non-profit institutions (${f.institutions.date}): the 5 per mille list sees a part of them, and hardly any co-operative that is not a social one.`,
    `The years go from ${f.since.period} to ${f.period}: what came after is not here.`,
    'What a body is (association, foundation, co-operative) is inferred from its name and category.',
    'Volunteering without a legal form, people employed and volunteers by comune: they are not here. Further down, who could tell.',
  ],
};

function organisationsEn(count: number): string {
  return count === 1 ? 'one organisation alone' : `${e.n(count)} organisations`;
}

function grewEn({ since, period, total }: OesFacts): string | null {
  const change = changeOf(since.total, total);
  if (!change) return null;
  if (change.way === 'same')
    return `From ${since.period} to ${period} the organisations of the list stayed at ${e.n(total)}.`;
  const verb = change.way === 'up' ? 'rose' : 'fell';
  return `From ${since.period} to ${period} the organisations of the list ${verb} from ${e.n(since.total)} to ${e.n(total)} (${e.signedPct(change.percent)}).`;
}
