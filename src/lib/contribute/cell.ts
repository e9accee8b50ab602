import { defused } from '../export/csv';
import { readComuni } from './comuni';
import { readDay, readMoment } from './dates';
import { issue } from './issue';
import { nearest } from './near';
import { readNumber } from './numbers';
import { personalIn } from './personal';
import type { CheckContext, CleanCell, ContributedColumn, Issue } from './types';

export interface ReadCell {
  value: CleanCell;
  issues: Issue[];
}

/** Closed or not: a browser takes the rest of the page for the tag. */
const MARKUP = /<\/?[a-z!]/i;
const MOST_URLS = 10;

/** One cell as its column wants it; null with the reason where it is not. Never throws. */
export function readCell(column: ContributedColumn, raw: string, context: CheckContext): ReadCell {
  const text = column.format === 'comuni' ? raw.trim() : raw.replace(/\s+/gu, ' ').trim();
  if (text === '') return none(column.required ? [issue('missing-value')] : []);
  const hostile = hostileIn(column, text);
  if (hostile) return none([hostile]);
  const read = typed(column, text, context);
  return { ...read, issues: read.issues.map((one) => ({ ...one, value: one.value || text.slice(0, 120) })) };
}

/** Formulas, markup and personal data are refused whatever the column; personal data are not repeated. */
function hostileIn(column: ContributedColumn, text: string): Issue | null {
  if (column.type === 'number' || column.type === 'integer') return null;
  // What the ready file would have to defuse: the mark would stay in what is published.
  if (defused(text) !== text) return issue('formula', { value: text });
  if (MARKUP.test(text)) return issue('markup', { value: text });
  const personal = personalIn(text, column.format === 'url' || column.format === 'urls');
  return personal === null ? null : issue(personal);
}

function typed(column: ContributedColumn, text: string, context: CheckContext): ReadCell {
  if (column.format === 'comuni') {
    const { codes, issues } = readComuni(text, context.comuni);
    return { value: codes.length > 0 ? codes.join(';') : null, issues };
  }
  if (column.format === 'url' || column.format === 'urls') return urls(text, column.format === 'urls');
  if (column.type === 'number' || column.type === 'integer') return number(column, text);
  if (column.type === 'date') return date(readDay(text), text, context.today);
  if (column.format === 'moment') return date(readMoment(text), text, context.today);
  if (column.enum) return entry(column.enum, text);
  if (column.pattern && !new RegExp(column.pattern, 'u').test(text.toUpperCase()))
    return none([issue('not-pattern', { detail: String(column.example) })]);
  const value = column.pattern ? text.toUpperCase() : text;
  if (column.maxLength !== undefined && value.length > column.maxLength)
    return none([issue('too-long', { detail: String(column.maxLength) })]);
  return { value, issues: [] };
}

function number(column: ContributedColumn, text: string): ReadCell {
  const isDegree = column.format === 'lon' || column.format === 'lat';
  const read = readNumber(text, !isDegree);
  if (!read.ok)
    return read.doubtful.length > 0
      ? none([issue('number-doubtful', { near: read.doubtful })])
      : none([issue('not-number')]);
  const { value, changed } = read;
  if (column.type === 'integer' && !Number.isInteger(value)) return none([issue('not-integer')]);
  if (column.minimum !== undefined && value < column.minimum)
    return none([issue('too-small', { detail: String(column.minimum) })]);
  if (column.maximum !== undefined && value > column.maximum)
    return none([issue('too-great', { detail: String(column.maximum) })]);
  return { value, issues: changed ? [issue('value-read', { detail: String(value) })] : [] };
}

function date(iso: string | null, text: string, today: string): ReadCell {
  if (iso === null) return none([issue('not-date')]);
  if (iso > today) return none([issue('future-date', { detail: today })]);
  return { value: iso, issues: iso === text ? [] : [issue('value-read', { detail: iso })] };
}

/** An entry of a list, written with other capitals or accents too. */
function entry(entries: readonly string[], text: string): ReadCell {
  if (entries.includes(text)) return { value: text, issues: [] };
  const near = nearest(text, entries);
  const same = near.find((one) => bare(one) === bare(text));
  if (same !== undefined) return { value: same, issues: [issue('value-read', { detail: same })] };
  return none([issue('not-in-list', { near, detail: entries.join(', ') })]);
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function urls(text: string, several: boolean): ReadCell {
  const parts = several
    ? text
        .split(';')
        .map((part) => part.trim())
        .filter(Boolean)
    : [text];
  const bad = parts.slice(0, MOST_URLS).find((part) => !isWebAddress(part));
  if (bad !== undefined || parts.length === 0 || parts.length > MOST_URLS) {
    const mended = bad !== undefined && isWebAddress(`https://${bad}`) && /^[\w-]+(\.[\w-]+)+/.test(bad);
    return none([issue('not-url', { near: mended && parts.length === 1 ? [`https://${bad}`] : [] })]);
  }
  return { value: [...new Set(parts)].join(';'), issues: [] };
}

/** An http or https address of a public host, without a user's name in it. */
function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s"<>`\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const { hostname, username } = new URL(text);
  return username === '' && /\..*[^\d.]/.test(hostname);
}

const none = (issues: Issue[]): ReadCell => ({ value: null, issues });
