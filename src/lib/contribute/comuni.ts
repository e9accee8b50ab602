import { matchName } from '../territory/match-names';
import type { NameIndex } from '../territory/name-index';
import { issue } from './issue';
import type { Issue } from './types';

/** More than the 55 in one cell is no list of comuni. */
const MOST = 60;

/**
 * The comuni of a cell, as codes in order and once each, joined by semicolons. Codes and whole names are certain; what may be several
 * is asked; what was understood from a shortened or former name is said.
 */
export function readComuni(text: string, index: NameIndex): { codes: string[]; issues: Issue[] } {
  const parts = partsOf(text, index).slice(0, MOST);
  const codes = new Set<string>();
  const issues: Issue[] = [];
  for (const part of parts) {
    const match = matchName(part, index);
    if (match.kind === 'unknown' || match.kind === 'ambiguous') {
      const near = match.kind === 'unknown' ? match.suggestions : match.candidates;
      const key = match.kind === 'unknown' ? 'comune-unknown' : 'comune-doubtful';
      issues.push(issue(key, { value: part, near: near.map(({ name }) => name) }));
      continue;
    }
    for (const id of match.ids) codes.add(id);
    if (match.kind === 'abbreviation' || match.kind === 'former')
      issues.push(issue('comune-read', { value: part, detail: match.place.name }));
  }
  return { codes: [...codes].sort(), issues };
}

/** Names may be parted by semicolons, bars or ends of line; by commas only where the whole is no name. */
function partsOf(text: string, index: NameIndex): string[] {
  return text.split(/[;|\n]/).flatMap((chunk) => {
    const part = chunk.trim();
    if (part === '') return [];
    const isOne = !part.includes(',') || matchName(part, index).kind !== 'unknown';
    return isOne
      ? [part]
      : part
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean);
  });
}
