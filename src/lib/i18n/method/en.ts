import type { MethodMessages } from './it';

export const en: MethodMessages = {
  title: 'Method',
  description:
    'How the numbers are made: areas, universes, denominators, classes, missing data, titles, crossings, indices, tests, and the glossary.',
  lead: 'This page tells how each number is made and which choices are ours. Choices can be argued with: that is why all of them are written here.',
  contents: 'On this page',
  tableRegion: (name) => `${name}: table, scrolls sideways`,

  areas: {
    title: 'Areas, unioni, distretti',
    rule: (counts) =>
      `The plan was prepared with three territorial tables; here the city of Bologna stands beside them. We found no official list of the comuni of each table. The rule is ours: membership of the Nuovo Circondario Imolese first, then the ISTAT altimetric zone (plain to Pianura, hill and mountain to Collina-Appennino), with Bologna on its own. The result is ${counts}.`,
    judgementsTitle: 'The comuni where the rule asks for a judgement',
    judgements: (n) =>
      `For ${n} comuni the rule can be read in another way, or there is something to know. For the others altimetric zone, unione and area say the same thing.`,
    comune: 'Comune',
    area: 'Area',
    note: 'What to know',
    groupsTitle: 'The groups',
    noUnione: (names, n) =>
      `In the sources found ${n} comuni are in no unione: ${names}. It is a state of its own, not a missing value.`,
    districts:
      'The lists of comuni of the health and social districts (distretti) are our reading: they must be verified with the two AUSL, and each district page says so.',
    group: 'Group',
    comuni: 'Comuni',
    verification: 'Verification',
    fromLists: 'from public lists',
  },

  universe: {
    title: 'The organisations: whom we count',
    paragraphs: [
      'The list comes from the 5 per mille, years 2017–2020: the bodies admitted, in the comune of the registered seat. The seat is not where they act.',
      'We count private organisations in the plan’s sense: associations, sports clubs too, foundations, co-operatives. We would count mutual aid societies and social enterprises that say they are such, but these lists hold none. We also count religious bodies and those whose name does not tell the kind. Left out are the Comuni, the Region, universities and public research, public health, public cultural bodies and park authorities (none is present). The kind is inferred from name and category, because the list does not give the legal form.',
      'The rows left out stay in the table to download, with the reason.',
      'Some rows of 2017 had the words EMILIA and ROMAGNA in the name, which had slipped from the cell of the region: we took them out of 274 names.',
    ],
    judgementsTitle: 'Bodies that ask for a judgement',
    judgements: [
      'Fondazione Teatro Comunale di Bologna and Fondazione Cineteca di Bologna: foundations under private law with public members. They are counted as foundations.',
      'Fondazione Istituto superiore meccanica, meccatronica, motoristica, packaging: an ITS, a teaching foundation with public and private members. It is counted as a foundation.',
      'Ente morale Casa di riposo S. Anna: the name does not tell whether it is a private body or a public company today. It is counted among the unclassified, to be verified.',
      'Regione Emilia-Romagna: it is in the list of health research, but it is a public authority. It is out.',
    ],
    effect: 'Effect of the rule on the counts',
    row: 'Rows of the list',
    inside: 'Counted',
    outside: (kind) => `Out: ${kind}`,
    all: 'All rows',
    coverageTitle: 'How much it covers',
    coverage:
      'The 5 per mille is not the universe of the social economy: co-operatives other than social ones are almost absent. Here is how many bodies other lists count. Their definitions differ, so the numbers cannot be subtracted.',
    list: 'List',
    entities: 'Bodies',
    when: 'When',
    who: 'Source',
    lists: {
      fivePerMille: '5 per mille, after the rule',
      runts: 'RUNTS, bodies registered in the province',
      istat: 'Non-profit institutions, permanent census',
      plan: 'Organisations in the plan (figure 2)',
    },
    holders: {
      fivePerMille: 'Agenzia delle Entrate, our computation',
      runts: 'Ministry of Labour, summary by DataCivicLab',
      istat: 'ISTAT, figure of the metropolitan city',
      plan: 'Metropolitan plan for the social economy',
    },
    seat: 'Choices and amounts are counted at the seat of bodies that people choose from all over Italy: a single national foundation can weigh a third. We publish them as amounts at the seat, with the share of the first body, and not as a resource of a territory.',
  },

  denominators: {
    title: 'Denominators',
    paragraphs: [
      'A rate needs two numbers of the same moment. For residents we use the nearest ISTAT date, within 12 months: from 30 June for tourism, from 31 December for the 5 per mille. On a tie the permanent census wins. The provisional date of 1 January 2021 is excluded, and register data (ANPR) are never mixed with ISTAT ones.',
      'Where no date is near, the rate is missing. We do not carry an old value forward and do not invent one between two dates. Mean income is always taxable income divided by number of taxpayers.',
    ],
    caption: 'Which residents stand under each year',
    period: 'Period of the figure',
    fivePerMille: '5 per mille, residents on',
    tourism: 'Tourism and beds, residents on',
    none: 'no date near',
  },

  classes: {
    title: 'Classes of the maps',
    paragraphs: [
      'Coloured maps show only rates and classes; counts are circles. The reader chooses among three ways of dividing the values.',
      'Quantiles: each class has about the same number of comuni (R-7 estimator, Hyndman and Fan 1996). Jenks: classes follow the jumps between values, with the exact computation that makes the variance within classes least (Ckmeans.1d.dp, Wang and Song 2011). Equal intervals: each class is equally wide.',
      'Breaks are then rounded to the simplest number that moves no comune to another class or, where values are crowded, that is at most 1.5% of the range away.',
    ],
  },

  values: {
    title: 'Medians and recomputed values',
    paragraphs: [
      'The median of the 55 is the typical comune: half are above and half below. It is not a mean and does not weigh residents.',
      'The value of an area, of an unione or of the metropolitan city is recomputed by adding numerators and denominators of its comuni. We never average rates. Indices, classes, medians and prices do not add up: there the group has no value and we say why.',
      'If the term of a single comune is missing, the group has no value. In small comuni a few units change a rate: on the pages of the comuni, below ten cases, the count is written beside the rate. Numerator and denominator of every value are in the table of observations.',
    ],
  },

  statuses: {
    title: 'Missing, suppressed, zero, estimate',
    paragraphs: [
      'They are different things and look different: missing is hatched, suppressed is dotted, zero is a colour like the others.',
      'Absent does not mean zero. Partial lists, like that of energy communities, only tell where a record exists: the other comuni are “not known”, and no places or medians are given.',
    ],
    caption: 'The states of an observation',
    state: 'State',
    meaning: 'What it means',
    count: 'Observations',
    status: {
      observed: 'It is the publisher’s number, taken as it is.',
      derived: 'We computed it from published numbers: a ratio, a sum, a change.',
      estimated:
        'It is an estimate and reads as one: for instance the mean price of homes, a plain mean of the zones of the comune.',
      suppressed:
        'The number exists but the publisher covers it, because it concerns too few. It stays covered in the sums that would reveal it.',
      missing: 'There is no number. The reason is beside the cell. It is never a zero.',
    },
  },

  series: {
    title: 'Broken series',
    paragraphs: [
      'When the source, the definition or the boundary changes, the series breaks: the line stops and starts again. Population goes from censuses to registers and then to the permanent census. Valsamoggia was born in 2014 from five comuni, Alto Reno Terme in 2016 from two: earlier data are added up.',
      'Elsewhere the series breaks in some comuni only: for home prices, where the OMI zones with values are not those of the semester before. The 2019–2025 change uses only the zones present in both semesters.',
    ],
    caption: 'Indicators with a broken series',
    indicator: 'Indicator',
    starts: 'The new series starts from',
    only: (period, comuni) => `${period}, only in ${comuni}`,
  },

  indicators: {
    title: 'All indicators',
    intro: (n) => `There are ${n}. Each row has an address of its own, to which the other pages point.`,
    name: 'Indicator',
    formula: 'Computation',
    periods: 'Periods',
    source: 'Source and method',
    caveats: 'Caution',
    manyPeriods: (first, last, n) => `${first} – ${last}, ${n} periods`,
    aggregation: {
      ratio: 'groups recomputed from numerators and denominators',
      sum: 'groups by sum',
      none: 'no value for groups',
    },
    asPublished: 'value as published',
    counted: 'count or sum, no ratio',
  },

  corrections: {
    title: 'Corrections and removal requests',
    paragraphs: [
      'A wrong number, a comune in the wrong group, a record that should not be there: report it in the repository of the project, or propose the change there. Whoever represents a body can ask in the same way to correct or remove its row.',
    ],
  },
};
