import { formatNumber, formatPeriod, formatSigned } from '../format/number';
import { itPercent } from './italian';
import type { Locale } from './locale';

const it = {
  title: 'Territori',
  indexTitle: 'I 55 comuni, area per area',
  indexDescription:
    'I 55 comuni della Città metropolitana di Bologna per area di lavoro, unione e distretto: ogni comune ha la sua pagina.',
  indexLead: (date: string) => `Ogni comune ha la sua pagina. Residenti al ${date}, ISTAT.`,
  areaRule: 'Come sono fatte le aree',
  areas: 'Quattro aree di lavoro',
  unioni: 'Unioni di comuni',
  unioniNote: 'Quattro comuni non sono in nessuna unione: è uno stato, non un dato mancante.',
  noUnione: 'In nessuna unione',
  distretti: 'Distretti sociosanitari',
  distrettiNote: 'Gli elenchi dei distretti sono una nostra lettura: da verificare con le due AUSL.',
  comuniCount: (n: number) => (n === 1 ? '1 comune' : `${n} comuni`),
  residents: (n: string) => `${n} abitanti`,
  toVerify: 'da verificare',
  pageDescription: (name: string) =>
    `${name} tra i 55 comuni della Città metropolitana di Bologna: organizzazioni, casa, energia, servizi, turismo, e che cosa non si sa.`,
  facts: {
    residents: (n: string, date: string, km2: string) => `${n} abitanti ${date}, ${km2} km².`,
    noUnione: 'In nessuna unione.',
    area: 'Area di lavoro',
    snai: (name: string) => `Aree interne 2020: classe ${name}.`,
  },
  openMap: 'Apri sulla mappa',
  download: 'Scarica i dati',
  locator: (name: string, area: string) => `Dove si trova ${name}, nell’area ${area}`,
  among: (name: string) => `${name} tra i 55 comuni`,
  amongKey: {
    dot: (name: string) => `Ogni segno è un comune, il punto è ${name}.`,
    area: (area: string) => `mediana di ${area},`,
    median: 'mediana dei 55.',
    rank: 'Il posto è contato dal valore più alto.',
  },
  rank: (of: number) => `su ${of}`,
  tied: 'alla pari',
  source: 'Fonte',
  sourceOf: (label: string) => `Fonte: ${label}`,
  estimate: 'stima',
  smallCount: (what: string, n: string) => `${what}: ${n}`,
  stripLabel: (median: string, area: string | null) =>
    `Mediana dei 55: ${median}.${area === null ? '' : ` Mediana dell’area: ${area}.`}`,
  severalComuni: (n: number) => `${n} comuni`,
  missing: 'non noto',
  suppressed: 'riservato',
  knownComuni: (n: number) => `Noto per ${n} comuni su 55.`,
  trends: {
    title: 'Come cambia',
    population: (percent: number, year: string) =>
      Math.abs(percent) < 0.5
        ? `Abitanti quasi come al censimento ${year}: ${formatSigned(percent, 'it', 1)}\u00a0%`
        : `${percent > 0 ? 'Più' : 'Meno'} abitanti del censimento ${year}: ${formatSigned(percent, 'it', 1)}\u00a0%`,
    populationMeasure:
      'Popolazione residente. Dove la serie cambia, la linea si interrompe: il confronto del titolo unisce due conteggi fatti in modo diverso, e una parte della differenza può venire da questo.',
    series: {
      '2001-10-21': 'censimenti',
      '2011-10-09': 'censimenti',
      '2018-01-01': 'anagrafe',
      '2020-12-31': 'censimento permanente',
    } as Record<string, string>,
    /** `sameZones`: the zones changed, and the change is of those that stayed. */
    price: (percent: number, from: string, sameZones: boolean) => {
      const whole = Math.round(Math.abs(percent));
      const homes = sameZones ? 'Nelle zone rimaste le stesse le case' : 'Le case';
      if (whole === 0) return `${homes} costano quasi come nel ${formatPeriod(from, 'it')}`;
      return `${homes} costano ${itPercent(formatNumber(whole, 'it'))} in ${percent < 0 ? 'meno' : 'più'} del ${formatPeriod(from, 'it')}`;
    },
    priceBreak: 'Dove le zone cambiano, la linea si interrompe.',
    priceUntold: 'Il prezzo delle case',
    priceMeasure:
      'Prezzo di vendita delle abitazioni civili, €/m² per semestre: è una stima, media semplice delle zone. Prezzi correnti.',
    median55: 'mediana dei 55',
    summary: (name: string, first: string, firstPeriod: string, last: string, lastPeriod: string) =>
      `${name}: ${first} (${firstPeriod}), ${last} (${lastPeriod}).`,
    summaryMedian: (value: string) => `Mediana dei 55: ${value}.`,
  },
  all: {
    title: 'Tutti gli indicatori',
    open: (n: number) => `Apri la tabella dei ${n} indicatori`,
    caption: (name: string) => `${name}: tutti gli indicatori, ultimo periodo`,
    note: 'Il valore metropolitano è ricalcolato dai numeratori e dai denominatori; dove l’indicatore non si può sommare manca.',
    indicator: 'Indicatore',
    period: 'Periodo',
    value: 'Valore',
    unit: 'Unità',
    area: 'Mediana dell’area',
    median: 'Mediana dei 55',
    metropolitan: 'Città metropolitana',
    rank: 'Posto',
    none: 'non si calcola',
  },
  unknown: {
    title: 'Che cosa non sappiamo',
    question: 'Domanda',
    wanted: 'Dato che serve',
    holder: 'Chi lo ha',
    all: (n: number) => `Tutte le ${n} domande senza dato`,
  },
  near: {
    title: 'Accanto',
    siblings: (unione: string) => `Nella stessa unione: ${unione}`,
  },
};

export type TerritoryMessages = typeof it;

const en: TerritoryMessages = {
  title: 'Territories',
  indexTitle: 'The 55 comuni, area by area',
  indexDescription:
    'The 55 comuni of the metropolitan city of Bologna by working area, unione and health district: every comune has its page.',
  indexLead: (date) => `Every comune has its page. Residents on ${date}, ISTAT.`,
  areaRule: 'How the areas are made',
  areas: 'Four working areas',
  unioni: 'Unioni of comuni',
  unioniNote: 'Four comuni are in no unione: that is a state, not a missing figure.',
  noUnione: 'In no unione',
  distretti: 'Health districts (distretti)',
  distrettiNote:
    'The lists of the districts are our reading: to be verified with the two local health authorities.',
  comuniCount: (n) => (n === 1 ? '1 comune' : `${n} comuni`),
  residents: (n) => `${n} residents`,
  toVerify: 'to be verified',
  pageDescription: (name) =>
    `${name} among the 55 comuni of the metropolitan city of Bologna: organisations, housing, energy, services, tourism, and what is not known.`,
  facts: {
    residents: (n, date, km2) => `${n} residents ${date}, ${km2} km².`,
    noUnione: 'In no unione.',
    area: 'Working area',
    snai: (name) => `Inner areas 2020: class ${name}.`,
  },
  openMap: 'Open on the map',
  download: 'Download the data',
  locator: (name, area) => `Where ${name} is, in the area ${area}`,
  among: (name) => `${name} among the 55 comuni`,
  amongKey: {
    dot: (name) => `Each tick is a comune, the dot is ${name}.`,
    area: (area) => `median of ${area},`,
    median: 'median of the 55.',
    rank: 'The place is counted from the highest value.',
  },
  rank: (of) => `of ${of}`,
  tied: 'tied',
  source: 'Source',
  sourceOf: (label) => `Source: ${label}`,
  estimate: 'estimate',
  smallCount: (what, n) => `${what}: ${n}`,
  stripLabel: (median, area) =>
    `Median of the 55: ${median}.${area === null ? '' : ` Median of the area: ${area}.`}`,
  severalComuni: (n) => `${n} comuni`,
  missing: 'not known',
  suppressed: 'suppressed',
  knownComuni: (n) => `Known for ${n} of 55 comuni.`,
  trends: {
    title: 'How it changes',
    population: (percent, year) =>
      Math.abs(percent) < 0.5
        ? `Residents almost as at the ${year} census: ${formatSigned(percent, 'en', 1)}%`
        : `${percent > 0 ? 'More' : 'Fewer'} residents than at the ${year} census: ${formatSigned(percent, 'en', 1)}%`,
    populationMeasure:
      'Resident population. Where the series changes, the line stops: the title compares two counts made in different ways, and part of the difference may come from that.',
    series: {
      '2001-10-21': 'censuses',
      '2011-10-09': 'censuses',
      '2018-01-01': 'register',
      '2020-12-31': 'permanent census',
    },
    price: (percent, from, sameZones) => {
      const whole = Math.round(Math.abs(percent));
      const homes = sameZones ? 'In the zones that stayed the same homes' : 'Homes';
      if (whole === 0) return `${homes} cost almost as in ${formatPeriod(from, 'en')}`;
      return `${homes} cost ${whole}% ${percent < 0 ? 'less' : 'more'} than in ${formatPeriod(from, 'en')}`;
    },
    priceBreak: 'Where the zones change, the line stops.',
    priceUntold: 'The price of homes',
    priceMeasure:
      'Sale price of ordinary dwellings, €/m² by semester: an estimate, the simple mean of the zones. Current prices.',
    median55: 'median of the 55',
    summary: (name, first, firstPeriod, last, lastPeriod) =>
      `${name}: ${first} (${firstPeriod}), ${last} (${lastPeriod}).`,
    summaryMedian: (value) => `Median of the 55: ${value}.`,
  },
  all: {
    title: 'All the indicators',
    open: (n) => `Open the table of the ${n} indicators`,
    caption: (name) => `${name}: all the indicators, latest period`,
    note: 'The metropolitan value is recomputed from numerators and denominators; it is absent where the indicator cannot be summed.',
    indicator: 'Indicator',
    period: 'Period',
    value: 'Value',
    unit: 'Unit',
    area: 'Median of the area',
    median: 'Median of the 55',
    metropolitan: 'Metropolitan city',
    rank: 'Place',
    none: 'not computed',
  },
  unknown: {
    title: 'What we do not know',
    question: 'Question',
    wanted: 'Data needed',
    holder: 'Who holds it',
    all: (n) => `All ${n} questions without data`,
  },
  near: {
    title: 'Nearby',
    siblings: (unione) => `In the same unione: ${unione}`,
  },
};

/** Words of the territory pages. */
export const territoryMessages: Record<Locale, TerritoryMessages> = { it, en };
