import type { IssueSentences } from './contribute-errors';

/** “…”, or what an empty cell is called. */
const q = (text: string): string => (text === '' ? 'the cell' : `“${text}”`);

/** What is wrong with a file, in English. */
export const contributeErrorsEn: IssueSentences = {
  empty: () => 'The file is empty. Start from the template and write at least one row.',
  'too-large': () =>
    'The file is over 5 MB: it is no list of contributions. Split it or take out what is not needed.',
  binary: () => 'This is not a text file. If it is a spreadsheet, save it as CSV (UTF-8) and drop that one.',
  'too-many-rows': ({ detail }) => `The file has more than ${detail} rows: split it into several files.`,
  'no-rows': () => 'There is no row to send beside the header or the example.',
  'unclosed-quote': () =>
    'From this row on quotes open and do not close: the cells that follow are read wrongly. Close them or take them out.',
  'column-missing': ({ column }) =>
    `The column ${column} is missing. It must be there even if it stays empty: the columns are those of the template.`,
  'column-unknown': ({ value }) =>
    `${value === '' ? 'A column has no name' : `The column ${q(value)} is none of the template’s`}. Take it out or give it the right name.`,
  'column-renamed': ({ value, near }) =>
    `The column ${q(value)} is none of the template’s. Is it ${near.join(' or ')} perhaps?`,
  'column-repeated': ({ column }) => `The column ${column} is there twice. Keep only the right one.`,
  'several-organisations': ({ near }) =>
    `The file is declared by several bodies (${near.join('; ')}). Make one file each: who declares must be able to withdraw it alone.`,
  ragged: ({ detail }) => {
    const [has, wants] = detail.split('/');
    return `The row has ${has} cells, the header ${wants} columns. Often it is a separator inside a text without quotes.`;
  },
  duplicate: ({ value, detail }) => `${q(value)} is in row ${detail} already with the same comune. Keep one.`,
  'missing-value': ({ column }) => `The cell ${column} is empty and needs a value.`,
  'not-number': ({ value }) => `${q(value)} is not a number. Write digits only, with a comma or a dot.`,
  'number-doubtful': ({ value, near }) =>
    `${q(value)} may be ${near.join(' or ')}. Write it without a thousands separator.`,
  'not-integer': ({ value }) => `${q(value)} is not a whole number.`,
  'too-small': ({ value, detail }) => `${q(value)} is too small: the least is ${detail}.`,
  'too-great': ({ value, detail }) => `${q(value)} is too great: the most is ${detail}.`,
  'too-long': ({ detail }) => `The text is too long: ${detail} characters at most.`,
  'not-in-list': ({ value, near, detail }) =>
    near.length > 0
      ? `${q(value)} is not one of the values allowed. Is it ${near.join(' or ')} perhaps?`
      : `${q(value)} is not one of the values allowed: ${detail}.`,
  'not-date': ({ value }) =>
    `${q(value)} is no date that exists. Write year-month-day (2026-03-15) or day/month/year (15/3/2026).`,
  'future-date': ({ value }) =>
    `${q(value)} is in the future: the date is that of the information, not of a forecast.`,
  'not-url': ({ value }) =>
    `${q(value)} is not the address of a public page: it must begin with https:// or http://. Several addresses are parted by semicolons.`,
  'not-pattern': ({ value, detail }) => `${q(value)} does not have the right form, for example ${detail}.`,
  'source-missing': () =>
    'The source is missing: the address of a page (source_urls) or a document (source_document) is needed.',
  'comune-unknown': ({ value, near }) =>
    near.length > 0
      ? `${q(value)} is none of the 55 comuni of the metropolitan city. Is it ${near.join(' or ')} perhaps?`
      : `${q(value)} is none of the 55 comuni of the metropolitan city. Write the name or the ISTAT code (037…).`,
  'comune-doubtful': ({ value, near }) => `${q(value)} may be ${near.join(' or ')}: which one?`,
  'half-position': ({ column }) => `There is only one coordinate: ${column} is missing. Write both or none.`,
  'outside-box': ({ value }) =>
    `The point ${q(value)} falls outside the metropolitan city. Degrees WGS 84 are needed, for example 11.3426 and 44.4938.`,
  'position-swapped': ({ value }) =>
    `The point ${q(value)} seems to have longitude and latitude swapped: here longitude is about 11, latitude about 44.`,
  'home-position': () =>
    'It is a home that people live in: its position is not collected. Empty lon and lat; the comune is enough.',
  formula: ({ value }) => `${q(value)} begins like a formula. Write the text without the sign at its start.`,
  markup: ({ value }) => `${q(value)} holds HTML code. Write text only.`,
  'personal-code': () =>
    'The cell holds the tax code of a person. Take it out: personal data are not collected.',
  'personal-email': () =>
    'The cell holds a personal e-mail address. Take it out, or use a mailbox of the body (info@…).',
  'personal-phone': () =>
    'The cell holds a mobile number. Take it out: contacts of persons are not collected.',
  'personal-name': () =>
    'The cell seems to hold the name of a person (a title or a contact followed by a name). Write the body only.',
  'home-address': () =>
    'The cell holds a street with the number of a home that people live in. Take it out; the comune is enough.',
  published: ({ value, detail }) =>
    `${q(value)} seems to be published already in the same comune as “${detail}”. If it is the same, report what to correct instead.`,
  'outside-comune': ({ value, detail, near }) =>
    `The point ${q(value)} is ${detail} km from the comune stated${near.length > 0 ? `, in ${near.join(', ')}` : ', outside the 55 comuni'}. Check the point or the comune.`,
  'street-address': ({ value }) =>
    `${q(value)} holds a street with a number. That is fine for premises open to the public, never for somebody’s home.`,
  'document-only': () =>
    'The source is only a document: the row will be read by hand and will wait until there is a public page to cite.',
  'no-boundaries': () =>
    'The boundaries of the comuni did not arrive: we could not check whether the points fall in the comune stated.',
  'no-known': () =>
    'The list of what is published already did not arrive: we could not look for records that are on the site.',
  encoding: ({ detail }) =>
    `The file is written in ${detail}: we read it so. Check the accented letters; the ready file will be in UTF-8.`,
  'example-row': () => 'This is the example row of the template: it will not be sent.',
  'comune-read': ({ value, detail }) => `${q(value)} is read as ${detail}.`,
  'value-read': ({ value, detail }) => `${q(value)} is read as ${detail}.`,
};
