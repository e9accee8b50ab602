/** The story of housing in English: sentences of its facts. */
import type { AbitareFacts } from '../theme-story/abitare';
import type { AbitareSentences } from './story-abitare';
import { storyWords } from './story-words';

const e = storyWords.en;

export const abitareEn: AbitareSentences = {
  finding: ({ years }) =>
    `A home of 80 m² costs ${e.n(years.high.value, 1)} mean yearly incomes ${e.at(years.high.name)} and ${e.n(years.low.value, 1)} ${e.at(years.low.name)} (estimate, ${years.period}).`,
  lead: ({ years, change, low, income }) => [
    `In ${years.period}, a home of 80 m² took ${e.n(years.high.value, 1)} mean yearly incomes ${e.at(years.high.name)} and ${e.n(years.low.value, 1)} ${e.at(years.low.name)}: it is an estimate.`,
    changedEn(change),
    low.high.area === income.high.area
      ? `And ${e.inArea[low.high.area]} the highest mean income of the four areas and the highest share of low incomes go together.`
      : null,
  ],
  sections: {
    anni: {
      title: 'How many years of income for a home?',
      before: ({ years, price }) => [
        `The comune halfway down the ranking (the median) needs ${e.n(years.median, 1)}. Prices go from ${e.n(price.low.value)} €/m² ${e.at(price.low.name)} to ${e.n(price.high.value)} ${e.at(price.high.name)} (${e.period(price.period)}).`,
      ],
      after: () => [
        'The price is divided by the income of one person: a home is often paid by a household, with two incomes or with one. It serves to compare comuni, not to plan a family budget.',
      ],
    },
    cambia: {
      title: 'How are prices changing?',
      before: ({ change }) => [
        `Between ${e.period(change.from)} and ${e.period(change.to)} the middle comune shows ${e.signedPct(change.median)}, Bologna ${e.signedPct(change.city)}. The two ends are ${e.signedPct(change.high.value)} ${e.at(change.high.name)} and ${e.signedPct(change.low.value)} ${e.at(change.low.name)}.`,
      ],
      after: ({ change }) => [
        'These are current prices: the inflation of those years is not taken out, so a small rise can be a loss of value.',
        change.fell > 0
          ? 'Where prices fall buying costs less, but the home of who already has one is worth less too.'
          : null,
      ],
    },
    redditi: {
      title: 'Where do those who have little live?',
      before: ({ low, income }) => [
        `In ${low.period} taxpayers with up to €10,000 a year were ${e.thePct(low.whole)} in the metropolitan city: most ${e.inArea[low.high.area]} (${e.pct(low.high.value)}), fewest ${e.inArea[low.low.area]} (${e.pct(low.low.value)}).`,
        `Mean income per taxpayer is highest ${e.inArea[income.high.area]} (€${e.n(income.high.value)}, ${income.period}) and lowest ${e.inArea[income.low.area]} (€${e.n(income.low.value)}).`,
      ],
      after: () => [
        'Taxpayers with little also include students who work some months and pensioners who own their home; who declares nothing is not counted. A low income is not by itself a housing hardship.',
      ],
    },
    affitti: {
      title: 'And rents?',
      before: ({ rent, quoted }) => [
        `The latest rent published comune by comune is of ${rent.period}: a year’s rent of 80 m² took ${e.thePct(rent.high.value, 0)} of the mean income ${e.at(rent.high.name)}, ${e.thePct(rent.median, 0)} in the middle one of the ${e.n(rent.known)} comuni with a value. Of today’s rents it says nothing.`,
        `For Bologna, in ${quoted.year}, a figure quoted by Legacoop sets €${e.n(quoted.market)} a month for 80 m² on the market beside €${e.n(quoted.cooperative)} in the housing co-operatives.`,
      ],
      after: () => [
        'Both figures come from one of the parties and not from a survey: they serve to give the order of magnitude.',
      ],
    },
    risorse: {
      title: 'Where the cost is high, who is there?',
      before: () => [
        'The plan asks to study which homes are needed together with those who live and work there. Here the cost of a home stands beside associations per resident: it tells who is there to begin with.',
      ],
      after: () => [
        'An association is not a home. The crossing does not say where homes are lacking, and the associations of the list do the most different things.',
      ],
    },
  },
  limits: ({ waiting }) => [
    'Prices and rents are OMI quotations of the Agenzia delle Entrate: plain means of the zones, not prices paid. They are estimates.',
    'Income is that of taxpayers: who makes no return is not there, nor are incomes taxed apart (as many rents are).',
    `Public housing and evictions: only overall figures. Applications for public housing waiting were ${e.n(waiting.value)} at the end of ${waiting.date.slice(0, 4)}, for “the area of Bologna” as the source says.`,
    'Empty homes, tenant households and students from elsewhere, by comune: no table here tells them.',
  ],
};

function changedEn({ from, to, rose, fell, still, mostFell }: AbitareFacts['change']): string {
  const span = `Between ${e.period(from)} and ${e.period(to)} prices`;
  const same = still === 0 ? '' : `; in ${e.n(still)} they stayed the same`;
  if (fell === 0) return `${span} rose in ${e.comuni(rose)} and fell in none${same}.`;
  const where = mostFell
    ? mostFell.count === fell
      ? `, ${fell === 1 ? 'which is' : 'all'} ${e.inArea[mostFell.area]}`
      : ` (${e.n(mostFell.count)} ${e.inArea[mostFell.area]})`
    : '';
  return `${span} rose in ${e.comuni(rose)} and fell in ${e.n(fell)}${where}${same}.`;
}
