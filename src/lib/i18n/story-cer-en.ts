/** The story of energy communities in English: sentences of its facts. */
import { formatDate } from '../format/number';
import type { CerFacts } from '../theme-story/cer';
import type { CerSentences } from './story-cer';
import { storyWords } from './story-words';

const e = storyWords.en;

export const cerEn: CerSentences = {
  finding: (f) =>
    `${e.n(f.known)} known communities, ${e.n(f.setUp)} set up: they touch ${e.comuni(f.touched)} of ${e.n(f.comuni)}. The list is partial.`,
  lead: (f) => [
    `${e.n(f.known)} energy communities are known, ${e.n(f.setUp)} set up and ${e.n(f.planned)} planned: they touch ${e.comuni(f.touched)} of ${e.n(f.comuni)}.`,
    widestEn(f),
    'Of the other comuni one cannot say that they have none: one can say that nothing is known.',
  ],
  sections: {
    dove: {
      title: 'Where are they?',
      before: (f) => [
        byAreaEn(f),
        `The comuni touched are home to ${e.share(f.residents.touched / f.residents.all)} of the residents of the metropolitan city. But a community serves those who join it under the same electricity substation, not a whole comune.`,
      ],
      after: (f) => [
        `The stage is the one its source states at its date, from ${f.sources.from} to ${f.sources.to}${f.sources.undated > 0 ? ` (${f.sources.undated === 1 ? 'one has no date' : `${e.n(f.sources.undated)} have no date`})` : ''}: a “planned” community may have been born, or have stopped.`,
      ],
    },
    bisogno: {
      title: 'Are they where incomes are lowest?',
      before: ({ incomes }) => [
        'An energy community can lighten the bills of those who struggle. How many households struggle, comune by comune, is not known: in its place here is the share of taxpayers with up to €10,000.',
        `Among the ${e.comuni(incomes.above.of)} with more low incomes than the median (${incomes.period}) those with a known community are ${e.n(incomes.above.touched)}; among the other ${e.n(incomes.rest.of)} they are ${e.n(incomes.rest.touched)}. With a partial list the difference may come from what is not known.`,
      ],
      after: () => [
        'The crossing looks only at comuni with a known community, and parts them into set up and planned. The others stay out: empty does not mean uncovered.',
      ],
    },
    ricarica: {
      title: 'What else is known about energy?',
      before: (f) => [
        `Little, comune by comune. The charging points for electric vehicles registered in ${f.charging.period} are ${e.n(f.charging.total)} in ${e.comuni(f.charging.comuni)}; Bologna has ${e.share(f.charging.city / f.charging.total)} of them.`,
        `Of photovoltaic plants only the number for the province is here (${e.n(f.plants.value)} in ${f.plants.date}), not where they are.`,
      ],
      after: () => [
        'The circles count points, not power; a comune without a circle may have points that are not registered.',
      ],
    },
  },
  limits: (f) => [
    'The list is put together from the press and from promoters: it is not a register, and who makes no news is not there.',
    `In ${f.funded.date.slice(0, 4)} a regional call funded ${e.n(f.funded.value)} projects in the province: their names are not known, so it is not known how many are among those of the list.`,
    `In the whole of Emilia-Romagna the communities counted were ${e.n(f.region.before.value)} (${formatDate(f.region.before.date, 'en')}) and ${e.n(f.region.now.value)} (${formatDate(f.region.now.date, 'en')}): the count of those around Bologna is not here, nor is a series to draw.`,
    'Power, energy shared and number of households that joined: for hardly any community does the source tell them.',
  ],
};

function widestEn({ widest: { name, comuni }, touched, known }: CerFacts): string | null {
  if (known < 2 || comuni < 2) return null;
  return `One alone, ${name}, takes in ${e.n(comuni)}: ${e.share(comuni / touched)} of the comuni touched.`;
}

function byAreaEn({ areas }: CerFacts): string {
  const parts = areas.map(({ area, touched, of }) => `${e.n(touched)} of ${e.n(of)} ${e.inArea[area]}`);
  return `At least one known community, set up or planned, is found in ${parts.join(', ')}; the city of Bologna is counted apart.`;
}
