import { common } from '../../../src/lib/i18n/common';
import type { Change, ChangeKind, ValueChange } from './diff';

type Language = 'it' | 'en';

const WORDS = {
  it: {
    title: 'Che cosa cambia nei dati pubblicati',
    nothing: 'Nessun dato pubblicato cambia.',
    indicators: { new: 'Indicatori nuovi', gone: 'Indicatori tolti' },
    periods: { new: 'Periodi nuovi', gone: 'Periodi tolti' },
    values: { new: 'Valori nuovi', revised: 'Valori rivisti', gone: 'Valori tolti' },
    tables: 'Tabelle',
    comuni: 'Comuni interessati',
    all: 'tutti i 55 comuni',
    none: 'nessuno',
    period: (n: number) => `${n} ${n === 1 ? 'periodo' : 'periodi'}`,
    territories: (n: number) => `${n} ${n === 1 ? 'territorio' : 'territori'}`,
    count: (n: number) => `${n} ${n === 1 ? 'valore' : 'valori'}`,
    more: (n: number) => `e ${n === 1 ? 'un altro' : `altri ${n}`}`,
    table: { new: 'nuova', gone: 'tolta', revised: 'cambiata' },
    rows: (n: number) => `${n} ${n === 1 ? 'riga' : 'righe'}`,
    blank: 'nessun valore',
  },
  en: {
    title: 'What changes in the published data',
    nothing: 'No published data change.',
    indicators: { new: 'New indicators', gone: 'Indicators gone' },
    periods: { new: 'New periods', gone: 'Periods gone' },
    values: { new: 'New values', revised: 'Revised values', gone: 'Values gone' },
    tables: 'Tables',
    comuni: 'Comuni affected',
    all: 'all 55 comuni',
    none: 'none',
    period: (n: number) => `${n} ${n === 1 ? 'period' : 'periods'}`,
    territories: (n: number) => `${n} ${n === 1 ? 'territory' : 'territories'}`,
    count: (n: number) => `${n} ${n === 1 ? 'value' : 'values'}`,
    more: (n: number) => `and ${n} more`,
    table: { new: 'new', gone: 'gone', revised: 'changed' },
    rows: (n: number) => `${n} ${n === 1 ? 'row' : 'rows'}`,
    blank: 'no value',
  },
} as const;

/** Examples written out of each list; the rest is counted. */
const SHOWN = 10;
const COMUNI = 55;
/** ISTAT code; groups have words for an id. */
const COMUNE = /^\d{6}$/;
const KINDS: readonly ChangeKind[] = ['new', 'revised', 'gone'];

/**
 * Changes in words, as Markdown, in one language: indicators and periods new and gone, values revised with the old and
 * the new one, tables, comuni affected.
 * @param names names of territories by id; an id without a name is written as it is
 */
export function changesText(
  changes: readonly Change[],
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const words = WORDS[language];
  if (changes.length === 0) return `## ${words.title}\n\n${words.nothing}\n`;
  const sections = [
    ...indicatorSections(changes, language),
    ...periodSections(changes, language),
    ...valueSections(changes, names, language),
    ...tableSection(changes, language),
    `### ${words.comuni}\n\n${comuniText(changes, names, language)}`,
  ];
  return `## ${words.title}\n\n${sections.join('\n\n')}\n`;
}

/** Ids of the comuni that any change touches, in order. */
export function comuniAffected(changes: readonly Change[]): string[] {
  const ids = changes.flatMap((change) => {
    if (change.grain === 'table') return [];
    return change.grain === 'value' ? [change.territoryId] : change.territoryIds;
  });
  return [...new Set(ids.filter((id) => COMUNE.test(id)))].sort();
}

function indicatorSections(changes: readonly Change[], language: Language): string[] {
  const words = WORDS[language];
  return (['new', 'gone'] as const).flatMap((kind) => {
    const lines = changes.flatMap((change) =>
      change.grain === 'indicator' && change.kind === kind
        ? [
            `${change.label[language]} (\`${change.indicatorId}\`): ${words.period(change.periods.length)}` +
              ` (${change.periods.join(', ')}), ${words.territories(change.territoryIds.length)}`,
          ]
        : [],
    );
    return section(words.indicators[kind], lines);
  });
}

function periodSections(changes: readonly Change[], language: Language): string[] {
  const words = WORDS[language];
  return (['new', 'gone'] as const).flatMap((kind) => {
    const lines = changes.flatMap((change) =>
      change.grain === 'period' && change.kind === kind
        ? [
            `${change.label[language]} (\`${change.indicatorId}\`): ${change.period},` +
              ` ${words.territories(change.territoryIds.length)}`,
          ]
        : [],
    );
    return section(words.periods[kind], lines);
  });
}

function valueSections(
  changes: readonly Change[],
  names: ReadonlyMap<string, string>,
  language: Language,
): string[] {
  const values = changes.filter((change) => change.grain === 'value');
  return KINDS.flatMap((kind) => {
    const ofKind = values.filter((change) => change.kind === kind);
    const ids = [...new Set(ofKind.map((change) => change.indicatorId))];
    const lines = ids.map((id) =>
      valueLine(
        ofKind.filter((change) => change.indicatorId === id),
        names,
        language,
      ),
    );
    return section(WORDS[language].values[kind], lines);
  });
}

function valueLine(
  changes: readonly ValueChange[],
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const words = WORDS[language];
  const number = (value: number | null) =>
    value === null
      ? words.blank
      : value.toLocaleString(language === 'it' ? 'it-IT' : 'en-GB', { maximumFractionDigits: 6 });
  // Groups follow from their comuni: they are written out only where no comune changes.
  const comuni = changes.filter((change) => COMUNE.test(change.territoryId));
  const shown = (comuni.length > 0 ? comuni : changes)
    .slice(0, SHOWN)
    .map(
      (change) =>
        `${names.get(change.territoryId) ?? change.territoryId} ${change.period}: ` +
        `${number(change.before)}${status(change, 'Before', language)} → ` +
        `${number(change.after)}${status(change, 'After', language)}`,
    );
  const rest = changes.length - shown.length;
  const all = [...shown, ...(rest > 0 ? [words.more(rest)] : [])].join('; ');
  const [first] = changes;
  return `${first?.label[language]} (\`${first?.indicatorId}\`), ${words.count(changes.length)}: ${all}`;
}

/** The status in brackets, where it is what changed. */
function status(change: ValueChange, side: 'Before' | 'After', language: Language): string {
  if (change.statusBefore === change.statusAfter) return '';
  const value = change[`status${side}`];
  return value === null ? '' : ` (${common[language].status[value]})`;
}

function tableSection(changes: readonly Change[], language: Language): string[] {
  const words = WORDS[language];
  const lines = changes.flatMap((change) => {
    if (change.grain !== 'table') return [];
    const counts = [change.rowsBefore, change.rowsAfter].filter((rows) => rows !== null);
    const rows = [...new Set(counts)].map((count) => words.rows(count)).join(' → ');
    return [`\`${change.table}\`: ${words.table[change.kind]}, ${rows}`];
  });
  return section(words.tables, lines);
}

function comuniText(
  changes: readonly Change[],
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const ids = comuniAffected(changes);
  if (ids.length === 0) return WORDS[language].none;
  if (ids.length === COMUNI) return WORDS[language].all;
  return ids.map((id) => names.get(id) ?? id).join(', ');
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`### ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}`];
}
