import { of } from '../facts/facts';
import { midYear } from '../../../src/lib/indicator/denominator-date';
import { ratio, t, without, type Entry, type ThemeEntries } from './entry';
import { incomeYearsCells, priceCells, priceChangeCells } from './housing-prices';
import { pnrrHousing } from './pnrr';
import { rents } from './rents';
import { perResidents } from './residents';

const OMI_CAVEATS = t(
  'È una stima: media semplice delle zone, senza pesi. Le quotazioni OMI sono valori indicativi, solo di vendita; la copia è stata compattata da terzi.',
  'An estimate: a simple mean of the zones, with no weights. OMI values are indicative, for sale only; the copy was compacted by a third party.',
);
const NOT_AGGREGABLE = t(
  'È una media di zone senza pesi: una media di medie non avrebbe senso.',
  'It is an unweighted mean of zones: a mean of means would make no sense.',
);
const INCOME_CAVEATS = t(
  'Contribuenti sono tutti quelli con una dichiarazione, anche chi non deve imposta. Fuori chi non dichiara e i redditi tassati a parte.',
  'Taxpayers are all those with a tax return, also those who owe no tax. Those who do not declare and incomes taxed apart are out.',
);

const SHARED = {
  missions: [1],
  seriesBreaks: [],
  categories: [],
  aggregationReason: null,
} satisfies Partial<Entry>;

/** Housing: what a home costs and what people earn. */
export const abitare: ThemeEntries = {
  theme: 'abitare',
  entries: [
    {
      ...SHARED,
      id: 'prezzo-vendita',
      label: t('Prezzo di vendita delle abitazioni', 'Sale price of dwellings'),
      unit: t('€/m²', '€/m²'),
      description: t(
        'Quanto costa in media un metro quadrato di abitazione in vendita.',
        'What a square metre of a dwelling for sale costs on average.',
      ),
      polarity: 'need',
      measure: 'rate',
      numerator: t('somma dei valori medi delle zone, €/m²', 'sum of the zones’ mean values, €/m²'),
      denominator: t('zone OMI', 'OMI zones'),
      factor: 1,
      aggregation: 'none',
      aggregationReason: NOT_AGGREGABLE,
      decimals: 0,
      sourceIds: ['ade-omi'],
      method: t(
        'Media semplice dei valori medi delle zone OMI del comune, per abitazioni civili in stato normale. Dove le zone non sono quelle del semestre prima, la serie del comune riparte.',
        'Simple mean of the mean values of the comune’s OMI zones, for ordinary dwellings in normal condition. Where the zones are not those of the semester before, the series of the comune starts anew.',
      ),
      caveats: t(
        `${OMI_CAVEATS.it} In alcuni comuni le zone cambiano (fra il 2019 e il 2025 in undici): lì la serie si interrompe. I valori seguono i termini OMI, non la nostra licenza.`,
        `${OMI_CAVEATS.en} In some comuni the zones change (between 2019 and 2025 in eleven): there the series breaks. The values follow the OMI terms, not our licence.`,
      ),
      cells: priceCells,
    },
    {
      ...SHARED,
      id: 'prezzo-variazione',
      label: t('Variazione del prezzo di vendita 2019-2025', 'Change of sale price 2019-2025'),
      unit: t('%', '%'),
      description: t(
        'Di quanto è cambiato il prezzo delle abitazioni fra il primo semestre 2019 e il secondo 2025.',
        'How much the price of dwellings changed between the first half of 2019 and the second of 2025.',
      ),
      polarity: 'need',
      measure: 'rate',
      numerator: t('variazione del prezzo medio, €/m²', 'change of the mean price, €/m²'),
      denominator: t(
        'prezzo medio nel primo semestre 2019, €/m²',
        'mean price in the first half of 2019, €/m²',
      ),
      factor: 100,
      aggregation: 'none',
      aggregationReason: NOT_AGGREGABLE,
      decimals: 1,
      sourceIds: ['ade-omi'],
      method: t(
        'Solo le zone con lo stesso nome in entrambi i semestri; il loro numero è scritto accanto a ogni valore.',
        'Only zones with the same name in both semesters; their number is written beside each value.',
      ),
      caveats: t(
        `${OMI_CAVEATS.it} Prezzi correnti, senza togliere l’inflazione.`,
        `${OMI_CAVEATS.en} Current prices, inflation not taken out.`,
      ),
      cells: priceChangeCells,
    },
    {
      ...SHARED,
      id: 'reddito-medio',
      label: t('Reddito medio per contribuente', 'Mean income per taxpayer'),
      unit: t('€ l’anno', '€ a year'),
      description: t(
        'Quanto reddito imponibile c’è in media per ogni contribuente del comune, anche per chi non deve imposta.',
        'How much taxable income there is on average for each taxpayer of the comune, also those who owe no tax.',
      ),
      polarity: 'context',
      measure: 'rate',
      numerator: t('reddito imponibile, €', 'taxable income, €'),
      denominator: t('contribuenti, anche senza imposta dovuta', 'taxpayers, also with no tax due'),
      factor: 1,
      aggregation: 'ratio',
      decimals: 0,
      sourceIds: ['mef-irpef'],
      method: t(
        'Reddito imponibile diviso per tutti i contribuenti, nello stesso modo in ogni anno (Bologna 2020: 25.333 €).',
        'Taxable income over all taxpayers, in the same way every year (Bologna 2020: € 25,333).',
      ),
      caveats: t(
        `${INCOME_CAVEATS.it} Il 2021 viene da un estratto di terzi.`,
        `${INCOME_CAVEATS.en} 2021 comes from a third-party extract.`,
      ),
      cells: ({ ids, income }) =>
        [...income].flatMap(([year, comuni]) =>
          ids.map((id) => {
            const { taxable, taxpayers } = of(comuni, id);
            return ratio(id, year, { numerator: taxable, denominator: taxpayers });
          }),
        ),
    },
    {
      ...SHARED,
      id: 'redditi-bassi',
      label: t('Contribuenti fino a 10.000 €', 'Taxpayers up to € 10,000'),
      unit: t('% dei contribuenti', '% of taxpayers'),
      description: t(
        'Quanti contribuenti hanno un reddito complessivo fra 0 e 10.000 euro l’anno.',
        'How many taxpayers have a total income between 0 and 10,000 euro a year.',
      ),
      polarity: 'need',
      measure: 'rate',
      numerator: t(
        'contribuenti con reddito complessivo da 0 a 10.000 €',
        'taxpayers with total income from € 0 to 10,000',
      ),
      denominator: t('contribuenti, anche senza imposta dovuta', 'taxpayers, also with no tax due'),
      factor: 100,
      aggregation: 'ratio',
      decimals: 1,
      sourceIds: ['mef-irpef'],
      method: t(
        'Frequenza della classe da 0 a 10.000 € su tutti i contribuenti. Redditi negativi esclusi: spesso oscurati.',
        'Frequency of the bracket from € 0 to 10,000 over all taxpayers. Negative incomes excluded: often blanked.',
      ),
      caveats: t(
        `${INCOME_CAVEATS.it} L’estratto di terzi usato per il reddito medio del 2021 conta una classe più ampia (Bologna 30,7 % contro il 21,5 % del 2020): qui non si usa.`,
        `${INCOME_CAVEATS.en} The third-party extract used for the mean income of 2021 counts a wider bracket (Bologna 30.7 % against 21.5 % in 2020): it is not used here.`,
      ),
      cells: ({ ids, income }) =>
        [...income]
          .filter(([year]) => year !== '2021')
          .flatMap(([year, comuni]) =>
            ids.map((id) => {
              const { low, taxpayers } = of(comuni, id);
              if (low === null)
                return without(id, year, 'suppressed', t('Oscurato dal MEF.', 'Blanked by the MEF.'));
              return ratio(id, year, { numerator: low, denominator: taxpayers, factor: 100 });
            }),
          ),
    },
    {
      ...SHARED,
      id: 'anni-reddito-80mq',
      label: t('Anni di reddito per una casa di 80 m²', 'Years of income for an 80 m² home'),
      unit: t('anni di reddito', 'years of income'),
      description: t(
        'Quanti redditi medi annui costa una casa di 80 metri quadrati.',
        'How many mean yearly incomes a home of 80 square metres costs.',
      ),
      polarity: 'need',
      measure: 'rate',
      numerator: t('prezzo di 80 m², €', 'price of 80 m², €'),
      denominator: t('reddito medio per contribuente, €', 'mean income per taxpayer, €'),
      factor: 1,
      aggregation: 'none',
      aggregationReason: NOT_AGGREGABLE,
      decimals: 1,
      sourceIds: ['ade-omi', 'mef-irpef'],
      method: t(
        'Media dei prezzi dei due semestri × 80, divisa per il reddito imponibile medio dello stesso anno.',
        'Mean of the prices of the two semesters × 80, over the mean taxable income of the same year.',
      ),
      caveats: t(
        `${OMI_CAVEATS.it} Il reddito è di una persona, la casa spesso di una famiglia; quello del 2021 viene da un estratto di terzi.`,
        `${OMI_CAVEATS.en} The income is one person’s, the home often a family’s; that of 2021 comes from a third-party extract.`,
      ),
      cells: incomeYearsCells,
    },
    {
      ...SHARED,
      id: 'letti-extralberghieri-1000',
      label: t('Letti extralberghieri ogni 1.000 residenti', 'Non-hotel beds per 1,000 residents'),
      unit: t('ogni 1.000 residenti', 'per 1,000 residents'),
      description: t(
        'Quanti posti letto per turisti fuori dagli alberghi, in rapporto ai residenti.',
        'How many tourist beds outside hotels, against residents.',
      ),
      polarity: 'context',
      measure: 'rate',
      numerator: t('posti letto extralberghieri', 'non-hotel beds'),
      denominator: t('residenti', 'residents'),
      factor: 1000,
      aggregation: 'ratio',
      decimals: 1,
      sourceIds: ['istat-capacita-ricettiva', 'istat-popolazione'],
      seriesBreaks: ['2021'],
      method: t(
        'Letti di campeggi, affitti, agriturismi, B&B e altri, sui residenti alla data ISTAT più vicina al 30 giugno.',
        'Beds of campsites, lets, farm stays, B&Bs and others, over residents on the ISTAT date nearest to 30 June.',
      ),
      caveats: t(
        'Solo strutture registrate. Prima del 2017 manca una popolazione vicina. Dal 2021 i residenti sono del censimento permanente.',
        'Registered places only. Before 2017 no population date is near. From 2021 residents are those of the permanent census.',
      ),
      cells: (facts) =>
        [...facts.beds].flatMap(([year, comuni]) =>
          perResidents(facts, year, midYear(year), 1000, (id) => of(comuni, id).otherBeds),
        ),
    },
    ...rents,
    pnrrHousing,
  ],
};
