import type { LeadFactId } from '../territory/lead-subjects';
import type { Clause, ClauseTable } from './territory-lead';

const ofIt = (text: string): Clause => ({ text, about: 'it' });
const inIt = (text: string): Clause => ({ text, about: 'in it' });
const only = (high: boolean): string => (high ? '' : 'only ');

/** What is said of a territory, by indicator. */
export const clausesEn: ClauseTable = {
  'minuti-polo': ({ v, high, note, pole }) =>
    pole === null
      ? ofIt(`is one of the two service poles of the metropolitan city ${note}`)
      : ofIt(`is ${only(high)}${v} minutes by car from the service pole of ${pole} ${note}`),
  'variazione-popolazione-2011-2025': ({ v, high, note }) =>
    ofIt(
      high
        ? `has ${v}% more residents than in 2011${note}`
        : `has lost ${v}% of its residents since 2011${note}`,
    ),
  'indice-vecchiaia': ({ v, high, note }) =>
    inIt(`there are ${only(high)}${v} residents aged 65 and over for every 100 children up to 14 ${note}`),
  'anni-reddito-80mq': ({ v, high, note }) =>
    inIt(`buying an 80 m² home takes ${only(high)}${v} years of mean income ${note}`),
  'prezzo-vendita': ({ v, high, note }) => inIt(`homes cost ${only(high)}€ ${v} per m² ${note}`),
  'reddito-medio': ({ v, note }) => inIt(`mean income is € ${v} per taxpayer ${note}`),
  'redditi-bassi': ({ v, high, note }) =>
    inIt(`${only(high)}${v}% of taxpayers declare no more than € 10,000 ${note}`),
  'frana-p34': ({ v, note }) =>
    inIt(`${v}% of residents live where landslide hazard is high or very high ${note}`),
  'alluvione-p3': ({ v, note }) =>
    inIt(`${v}% of residents live where a flood is expected every 20-50 years ${note}`),
  'presenze-1000': ({ v, high, note }) =>
    inIt(`tourists spend ${only(high)}${v} nights a year per 1,000 residents ${note}`),
  'posti-letto-1000': ({ v, high, note }) =>
    inIt(`there are ${only(high)}${v} beds for tourists per 1,000 residents ${note}`),
  'quota-non-residenti': ({ v, high, note }) =>
    inIt(`${only(high)}${v}% of tourist nights are spent by people from abroad ${note}`),
  'permanenza-media': ({ v, note }) => inIt(`tourists stay ${v} nights on average ${note}`),
  agriturismi: ({ count, note }) => ofIt(`has ${count} farms with rooms for guests ${note}`),
  'addetti-100-residenti': ({ v, high, note }) =>
    inIt(`businesses provide ${only(high)}${v} jobs per 100 residents ${note}`),
  'quota-addetti-industria': ({ v, high, note }) =>
    inIt(`${only(high)}${v}% of the people employed by businesses work in industry ${note}`),
  'lavoro-fuori-comune': ({ v, high, note }) =>
    inIt(`${only(high)}${v}% of those who went to work every day left the comune ${note}`),
  'distanza-superiori': ({ v, note }) =>
    inIt(`the nearest comune with an upper secondary school is ${v} km away in a straight line ${note}`),
  'distanza-biblioteca': ({ v, note }) =>
    inIt(`the nearest library is ${v} km from the centre in a straight line ${note}`),
  'fermate-1000': ({ v, high, note }) =>
    inIt(`there are ${only(high)}${v} bus stops per 1,000 residents ${note}`),
  'alunni-per-primaria': ({ v, high, note }) =>
    inIt(`state primary schools have ${only(high)}${v} pupils on average ${note}`),
  densita: ({ v, high, note }) => ofIt(`has ${only(high)}${v} residents per km² ${note}`),
  altitudine: ({ v, note }) => ofIt(`has its centre at ${v} metres above sea level ${note}`),
  'valore-aggiunto-addetto': ({ v, note }) =>
    inIt(`each person employed by businesses produces € ${v} thousand of value added on average ${note}`),
  'prezzo-variazione': ({ v, high, note }) =>
    inIt(`the price of homes has ${high ? 'risen' : 'fallen'} by ${v}% since 2019 ${note}`),
  'non-sportive-10k': ({ v, high, note, count, none }) =>
    ofIt(
      none
        ? `has only sports clubs among the organisations admitted to the 5 per mille ${note}`
        : `has ${only(high)}${count} organisations other than sports clubs admitted to the 5 per mille, ${v} per 10,000 residents ${note}`,
    ),
  'sportive-10k': ({ v, high, note, count, none }) =>
    ofIt(
      none
        ? `has no sports club among the organisations admitted to the 5 per mille ${note}`
        : `has ${only(high)}${count} sports clubs admitted to the 5 per mille, ${v} per 10,000 residents ${note}`,
    ),
};

/** What is ranked, and its two ends. Without a noun the one before is meant (`the highest`). */
export const RANKED_EN: Record<LeadFactId, [noun: string, high: string, low: string]> = {
  'minuti-polo': ['distance', 'longest', 'shortest'],
  'variazione-popolazione-2011-2025': ['', 'fastest growth', 'steepest loss'],
  'valore-aggiunto-addetto': ['figure', 'highest', 'lowest'],
  'prezzo-variazione': ['', 'steepest rise', 'steepest fall'],
  'indice-vecchiaia': ['ratio', 'highest', 'lowest'],
  'anni-reddito-80mq': ['figure', 'highest', 'lowest'],
  'prezzo-vendita': ['price', 'highest', 'lowest'],
  'reddito-medio': ['', 'highest', 'lowest'],
  'redditi-bassi': ['share', 'highest', 'lowest'],
  'frana-p34': ['share', 'highest', 'lowest'],
  'alluvione-p3': ['share', 'highest', 'lowest'],
  'presenze-1000': ['figure', 'highest', 'lowest'],
  'posti-letto-1000': ['figure', 'highest', 'lowest'],
  'quota-non-residenti': ['share', 'highest', 'lowest'],
  'permanenza-media': ['stay', 'longest', 'shortest'],
  agriturismi: ['number', 'highest', 'lowest'],
  'addetti-100-residenti': ['ratio', 'highest', 'lowest'],
  'quota-addetti-industria': ['share', 'highest', 'lowest'],
  'lavoro-fuori-comune': ['share', 'highest', 'lowest'],
  'distanza-superiori': ['distance', 'longest', 'shortest'],
  'distanza-biblioteca': ['distance', 'longest', 'shortest'],
  'fermate-1000': ['figure', 'highest', 'lowest'],
  'alunni-per-primaria': ['mean', 'highest', 'lowest'],
  densita: ['density', 'highest', 'lowest'],
  altitudine: ['', 'highest', 'lowest'],
  'non-sportive-10k': ['rate', 'highest', 'lowest'],
  'sportive-10k': ['rate', 'highest', 'lowest'],
};
