import type { contributeIt } from './contribute-it';

/** The page of contributions, in English. */
export const contributeEn: typeof contributeIt = {
  title: 'Contribute',
  description:
    'Templates and a check to add energy communities, places, projects, routes and housing initiatives of the 55 comuni.',
  lead: 'A Comune, an Unione or an organisation knows things that public sources do not tell. Here they are made ready for the observatory: a template, a check in the browser, a file ready to send.',
  contents: 'On this page',
  steps: {
    title: 'In four steps',
    items: [
      'Download the template of what you want to add.',
      'Fill in one row for each thing, with its source and date. No data on persons.',
      'Check the file below: errors are told by row and column and are corrected on the spot.',
      'Download the ready file and propose it.',
    ],
  },
  templates: {
    title: 'The templates',
    lead: 'Each template is a CSV with the header and one example row, to be deleted. The dictionary says what goes in each column; the header may also be that of the dictionary in plain words (Name, Comuni, Status). Comuni by name or ISTAT code, dates and numbers in the Italian way: we read them and bring them into one form.',
    oneRow: 'One row is',
    published: 'It ends in the table',
    template: 'CSV template',
    workbook: 'XLSX template and dictionary',
    dictionary: 'CSV dictionary',
    schema: 'JSON schema',
    columns: (n) => `The ${n} columns`,
    of: (kind) => `Columns of the template: ${kind}`,
    required: 'needed',
    optional: 'if known',
    need: 'Needed?',
    oneOf: 'one of the two sources',
  },
  check: {
    title: 'Check your file',
    lead: 'The file stays in this browser: it is neither sent nor kept. The check is the same that the project makes when it receives it.',
    noScript:
      'The check in the browser needs JavaScript. Without it the templates and the instructions are enough: the file will be checked when it arrives.',
    kind: 'What it holds',
    choose: 'Choose a CSV file',
    drop: 'or drop it here',
    paste: 'or paste the text',
    pasteLabel: 'CSV text, with its header',
    pasteDo: 'Check the text',
    reading: 'Checking…',
    guessed: (kind) => `The columns are those of the template “${kind}”: the file is checked as such.`,
    failed:
      'The data for the check did not arrive. Reload the page or try again in a while: your file is not lost.',
    retry: 'Try again',
    limits: 'Up to 5 MB and 5,000 rows.',
  },
  result: {
    title: 'What we found',
    fine: (rows, n) =>
      n === 1 ? '1 row, no error: the file is ready.' : `${rows} rows, no error: the file is ready.`,
    bad: (errors, rows, n) =>
      `${errors === 1 ? '1 error' : `${errors} errors`}${n === 0 ? '' : ` in ${n === 1 ? '1 row' : `${rows} rows`}`}: the file is not ready yet.`,
    severity: { error: 'Errors', warning: 'To look at', note: 'What we read' },
    severityNote: {
      error: 'To be corrected before sending.',
      warning: 'They do not stop the file: check that it is right as it is.',
      note: 'The ready file will have it in the form of the template.',
    },
    file: 'the whole file',
    row: (row) => `row ${row}`,
    rows: (rows, more) => `rows ${rows}${more > 0 ? ` and ${more} more` : ''}`,
    show: (row) => `Go to row ${row}`,
    suggestion: (text) => `Put “${text}”`,
    rename: (name) => `Call it ${name}`,
    addColumn: 'Add it empty',
    dropColumn: 'Take the column out',
    dropRow: 'Take the row out',
    swap: 'Swap the coordinates',
    empty: 'Empty it',
    forAll: (n) => (n === 1 ? 'Right value' : `Right value, for all ${n} rows`),
    apply: 'Apply',
    choose: 'Choose…',
    page: 'See what is published',
    undo: 'Undo the last correction',
    undone: 'Correction undone.',
    list: 'Download the list of problems',
    listName: 'problems',
    listColumns: {
      severity: 'severity',
      row: 'row',
      column: 'column',
      text: 'text',
      sentence: 'what is wrong',
    },
    oneSeverity: { error: 'error', warning: 'to look at', note: 'note' },
    more: (n) => `Show the other ${n}`,
  },
  table: {
    title: 'The rows of the file',
    region: 'Rows of the file, with the cells to correct',
    number: 'Row',
    hint: 'The cells that are marked are corrected here: Enter confirms.',
    cell: (column, row) => `${column}, row ${row}`,
    range: (from, to, all) => `rows ${from} to ${to} of ${all}`,
    before: 'Rows before',
    after: 'Rows after',
    only: 'Only rows with something to correct or to look at',
  },
  ready: {
    title: 'The ready file',
    text: 'UTF-8, columns in order, ISTAT codes, ISO dates, decimal dot, with the provenance in every row. Its name says what it holds, who declares it and when.',
    notYet: 'It will be here when there is no error left.',
    download: (name) => `Download ${name}`,
  },
  send: {
    title: 'How to send it',
    paragraphs: [
      'With a pull request: the file goes into the folder data/curated/contributed/, under that of its kind, and the check starts by itself.',
      'Otherwise by e-mail, to the contact of the project: the ready file attached, and in the text who you are and that you consent to the CC BY 4.0 licence.',
    ],
    contact: 'Whom to write to',
    none: 'The project has no public address yet, neither an open repository nor a mailbox: for now hand the file to whoever gave you this site. Once there is an address, it will appear here.',
  },
  after: {
    title: 'What happens next',
    items: [
      {
        what: 'Who checks',
        text: 'The maintainers of the project: first the automatic check, the same as on this page, then the reading of each row and its source. The answer is public, yes or no, with the reason.',
      },
      {
        what: 'When the answer may be no',
        text: 'If the source does not say what the row says, if there are data on persons, if it is outside the 55 comuni or the kinds foreseen, if it is there already, if who declares is no body or organisation, if the consent to the licence is missing.',
      },
      {
        what: 'What is published',
        text: 'Energy communities, places, projects and housing initiatives with a page to cite enter the table of places at the next update. Routes are carried over by hand by the maintainers; rows with a document only wait for a page.',
      },
      {
        what: 'With which provenance',
        text: 'Each row says who declared it, as of which date and with which source. It is a declaration of that body, and reads as one: it does not become official data.',
      },
      {
        what: 'How to withdraw',
        text: 'Who declared may ask for a row or the whole file to be taken out, in the way it was sent: it goes at the next update, and the table of changes says so.',
      },
    ],
  },
  privacy: {
    title: 'No data on persons',
    text: 'Names, personal e-mail addresses, mobile numbers, tax codes and addresses of homes are not collected. The check recognises many and refuses them, but not all: read again before you send.',
  },
  wrong: {
    title: 'Something published is wrong',
    text: 'Every card of a place, a body or a project has the link to report it. The name of the table, that of the row, what is wrong and the public source that says so are needed.',
    link: 'How to ask for a correction',
  },
};
