import type { laboratoryProblemsIt } from './laboratory-problems-it';

/** Problems of the laboratory, in English. */
export const laboratoryProblemsEn: typeof laboratoryProblemsIt = {
  sentences: {
    empty: () => 'There is no question yet.',
    'too-long': (_name, { characters }) => `The text is too long: ${characters} characters at most.`,
    'several-statements': () => 'There are several statements: they run one at a time.',
    'not-a-question': (name) => `A statement does not begin with “${name}”.`,
    syntax: (name) => `The SQL does not add up near “${name}”.`,
    'no-table': (name) => `There is no table “${name}”.`,
    'no-column': (name) => `There is no column “${name}”.`,
    'no-function': (name) => `There is no function “${name}”.`,
    type: (name) => `The types of the values do not fit: “${name}”.`,
    ambiguous: (name) => `“${name}” is in more than one table: it is not clear which is meant.`,
    grouping: (name) => `“${name}” is neither grouped nor summarised.`,
    division: () => 'A division has zero as its divisor.',
    'out-of-memory': (_name, { megabytes }) => `The question wants more memory than it has: ${megabytes} MB.`,
    'time-limit': (_name, { seconds }) => `The question was stopped after ${seconds} seconds.`,
    cancelled: () => 'The question was stopped.',
    'engine-start': () => 'The query engine did not start.',
    'engine-lost': () => 'The query engine broke off.',
    'table-missing': (name) => `The table “${name}” did not arrive.`,
    'table-corrupt': (name) => `The table “${name}” arrived incomplete or damaged.`,
    other: () => 'The engine could not answer.',
  },
  hints: {
    empty: () => 'Write a SELECT, or start from an example.',
    'too-long': () => 'Take out long lists: a filter or a join with another table is often enough.',
    'several-statements': () => 'Keep the first only, or run them one by one. A “;” at the end is fine.',
    'not-a-question': () => 'Begin with SELECT, WITH, FROM, VALUES, DESCRIBE, SHOW, SUMMARIZE or EXPLAIN.',
    syntax: () =>
      'Look at the marked place and just before it: missing commas, parentheses and quotes are the usual cause.',
    'no-table': () => "The list of tables is at the side. A text goes in single quotes, like 'Bologna'.",
    'no-column': () =>
      'Open the table in the list to see its columns. A text goes in single quotes: in double quotes it is the name of a column.',
    'no-function': () => 'The functions are those of DuckDB 0.9, without extensions.',
    type: () => 'Change the type with CAST(… AS DOUBLE) or, where some value is not a number, with TRY_CAST.',
    ambiguous: () => 'Write the table too, as in territories.name.',
    grouping: () =>
      'Add it to GROUP BY, or summarise it with sum, avg, max or any_value. A filter on a summary goes in HAVING.',
    division: () => 'Put nullif(divisor, 0) in place of the divisor.',
    'out-of-memory': () => 'Filter before you join, join with a condition (ON), or ask for fewer columns.',
    'time-limit': () =>
      'See that every join has its condition (ON) and that a recursion has an end; add a filter or a LIMIT.',
    cancelled: () => 'The text is as it was: you can run it again.',
    'engine-start': () =>
      'Try again. If that is not enough, update the browser: it needs WebAssembly, and some free memory.',
    'engine-lost': () =>
      'The next question starts it again. If the same one does it once more, break it into simpler parts.',
    'table-missing': () =>
      'Check the network and try again: without all the tables the laboratory does not open.',
    'table-corrupt': () => 'Try again in a while. If it goes on, reload the page: a new version may be out.',
    other: () => 'The engine’s own words are below.',
  },
  forbidden: {
    write: {
      sentence: (name) => `“${name}” changes or writes data: here you can only ask.`,
      hint: () => 'To take a result away use the buttons beside the table. In place of a new table use WITH.',
    },
    setting: {
      sentence: (name) => `“${name}” changes the engine’s settings, which are fixed here.`,
      hint: () => 'Memory, time and rows have limits that are the same for all.',
    },
    engine: {
      sentence: (name) => `“${name}” governs the engine or the machine: it is not allowed here.`,
      hint: () => 'You can ask with SELECT, and with the tables in the list.',
    },
    file: {
      sentence: (name) => `“${name}” would open a file: only the tables in the list are read here.`,
      hint: () => 'A CSV of yours is added in the part “Your data”, and stays in this browser.',
    },
    address: {
      sentence: (name) => `“${name}” is an address: nothing is asked of the network from here.`,
      hint: () => 'Download the file and add it in the part “Your data”: it stays in this browser.',
    },
  },
  unnamed: {
    syntax: 'The SQL does not add up.',
    type: 'A value is not of the type needed here.',
    ambiguous: 'A name is in more than one table: it is not clear which is meant.',
    grouping: 'A summary and a grouping do not agree.',
    'no-table': 'There is no such table.',
    'no-column': 'There is no such column.',
    'no-function': 'There is no such function.',
    'not-a-question': 'This is not a question in SQL.',
    'table-missing': 'A table did not arrive.',
    'table-corrupt': 'A table arrived incomplete or damaged.',
    forbidden: 'This is not allowed: here you can only ask the tables in the list.',
  },
  near: (names) => `Did you mean ${names}?`,
  or: 'or',
};
