import type { laboratoryExamplesIt } from './laboratory-examples-it';

/** Words of the worked examples, in English. */
export const laboratoryExamplesEn: typeof laboratoryExamplesIt = {
  groups: {
    tabella: 'What is in a table?',
    casa: 'Where are homes out of reach?',
    organizzazioni: 'How many organisations are there, and where?',
    tempo: 'How does it change over time?',
    vicino: 'What is near?',
    bisogno: 'Where does need not meet resources?',
    dato: 'How far can the data be trusted?',
  },
  examples: {
    'i-55-comuni': {
      question: 'Which are the 55 comuni?',
      teaches:
        'Choosing columns (SELECT) and rows (WHERE): the table of territories also holds unions, districts and areas.',
    },
    'piu-popolosi': {
      question: 'Which ten comuni have most residents?',
      teaches: 'Putting in order (ORDER BY … DESC) and keeping only the first rows (LIMIT).',
    },
    'indicatori-sulla-casa': {
      question: 'Which indicators are about homes?',
      teaches:
        'Looking for a word in a text (ILIKE) in the table that describes the indicators: most questions begin here.',
    },
    'residenti-per-area': {
      question: 'How many people live in each area?',
      teaches:
        'Grouping (GROUP BY) and joining a table to itself; density is computed again from the sums, never averaged from densities.',
    },
    'un-indicatore-ovunque': {
      question: 'How many older people are there for every 100 children, comune by comune?',
      teaches:
        'Joining values to names by ISTAT code (JOIN … ON), with one indicator, one period and one level: without them comuni and totals would mix.',
    },
    'anni-di-reddito': {
      question: 'Where does a home cost most years of income?',
      teaches:
        'Keeping the status beside the value: this one is an estimate, made from the mean prices of OMI zones and the mean income per taxpayer.',
    },
    'sotto-la-mediana': {
      question: 'In which comuni is mean income below the median of the 55?',
      teaches:
        'Naming a step (WITH) and using it twice, with one question inside another; the median is the comune in the middle, not the mean of all.',
    },
    'reddito-delle-aree': {
      question: 'What is the mean income of each area?',
      teaches:
        'Computing a ratio again from numerators and denominators: the mean of the comuni’s values would give Camugnano the weight of San Lazzaro.',
    },
    'prezzi-saliti': {
      question: 'Where have home prices risen most since 2019?',
      teaches:
        'Reading the note beside the figure: the change is an estimate and holds only for zones present in both years, sometimes just one.',
    },
    'caro-e-con-poco-reddito': {
      question: 'Where do homes cost a lot to those who live there, without incomes among the highest?',
      teaches:
        'Splitting the comuni into four nearly equal parts (ntile, a window function) and crossing two indicators. Years of income are an estimate.',
    },
    'tipi-di-organizzazione': {
      question: 'Which kinds of organisation are in the 5 per mille list?',
      teaches:
        'Counting by kind: one year only, or the same organisation would count up to four times, and only those that count as social economy (in_universe).',
    },
    'ogni-diecimila': {
      question: 'How many organisations are there for every 10,000 residents?',
      teaches:
        'Computing a rate with the count and the date of the residents beside it: where organisations are few, one more changes everything.',
    },
    'entrate-e-uscite': {
      question: 'How many organisations came in and left the list between 2017 and 2020?',
      teaches:
        'Comparing two lists with FULL JOIN and naming the three cases with CASE. Tax codes are compared: who changes it, or moves the seat out of the metropolitan city, counts as gone.',
    },
    'il-primo-ente': {
      question: 'How much does the first organisation weigh in each comune’s 5 per mille amounts?',
      teaches:
        'Computing a share inside each group (OVER … PARTITION BY) and keeping the first row (QUALIFY). Comuni, universities and hospitals do not count. Amounts are counted at the seat: they do not say what the comune gives or gets.',
    },
    'quante-secondo-chi': {
      question: 'How many organisations are there, and who says so?',
      teaches:
        'Comparing sources that count different things: the four totals do not add up, and none is the right one for everything.',
    },
    'redditi-anno-per-anno': {
      question: 'How has mean income changed, year by year?',
      teaches:
        'Turning years into columns with FILTER. These are euros of each year, inflation not taken out; 2019 is not in the data.',
    },
    'residenti-e-serie': {
      question: 'How has the number of residents changed, without joining different series?',
      teaches:
        'Comparing a row with the one before (lag) only inside the same series: where the way of counting changes, the difference stays empty. From one date to the next one to ten years pass.',
    },
    'notti-e-comuni-pubblicati': {
      question: 'Are tourist nights growing, or the comuni that are published?',
      teaches:
        'Counting how many values stand behind a sum: comuni with a figure go from 39 to 55, and the sum alone misleads.',
    },
    'scuole-per-livello': {
      question: 'How many schools of each level are there in each comune?',
      teaches:
        'Opening a list in a cell (string_split, unnest) and counting by columns while keeping comuni with zero (LEFT JOIN): the register covers every comune, so zero is zero. Seats of institutes, evening courses and hospital or prison classes bear a note and are left out; an institute has a code for each track.',
    },
    'biblioteche-entro-10-km': {
      question: 'Which libraries are within 10 km of Vergato?',
      teaches:
        'Computing a distance as the crow flies from coordinates (haversine formula): the road is longer. The list is of 2020, and what has no position is left out.',
    },
    'fermata-piu-vicina': {
      question: 'How far is the nearest stop from each museum?',
      teaches:
        'Comparing all with all (CROSS JOIN) and keeping the nearest (arg_min). A stop does not say how many buses run, and museums without a position are left out.',
    },
    'fermate-per-chilometro': {
      question: 'Where do bus stops crowd together?',
      teaches:
        'Splitting the territory into squares of about a kilometre and counting: the two sides of a road are two stops.',
    },
    'cammini-e-comuni': {
      question: 'Which comuni does each walking or cycling route touch?',
      teaches:
        'Bringing several rows into one text (string_agg) and saying how complete the list is: a comune not named is not necessarily off the route.',
    },
    'lontani-e-con-poche-organizzazioni': {
      question: 'Which comuni are far from services and have few organisations?',
      teaches:
        'Crossing a need and a resource with bounds computed from the data (the farthest third, the third with fewest), with the count beside the rate.',
    },
    'fondi-per-tema': {
      question: 'How much are the PNRR projects of each theme worth, without counting them twice?',
      teaches:
        'Adding up only the projects of a single comune: the others repeat the whole amount in every comune, and are left out. This is the total funding, not the PNRR share alone, as of March 2025; aid to firms and private parties and projects located after March 2023 are missing.',
    },
    'vanno-insieme': {
      question: 'Which indicators go together?',
      teaches:
        'Measuring the correlation of each pair, with the number of comuni behind it. Going together does not mean that one causes the other, and here every comune weighs the same.',
    },
    'da-dove-viene': {
      question: 'Which source does each indicator come from, under which licence?',
      teaches: 'Joining indicators to their sources when one cell lists several.',
    },
    'perche-manca': {
      question: 'How many values are missing, and why?',
      teaches: 'Counting missing values by reason: a missing value is not a zero.',
    },
    'riservato-non-e-zero': {
      question:
        'How much tourist accommodation is in Bologna’s districts, if numbers below three are not given?',
      teaches:
        'Handling withheld data: each hidden zone is one or two, so give the least and the most instead of a wrong sum.',
    },
    'che-cosa-non-si-sa': {
      question: 'What is not known, and who holds the data?',
      teaches: 'Reading a table of words alone: gaps are data too.',
    },
  },
};
