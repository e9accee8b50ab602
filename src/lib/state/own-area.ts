/**
 * The area under construction and its address. Named, it is written as every page of the planner reads own areas
 * (`propria=Le valli~059.061`); before it has a name its comuni stand alone (`comuni=059.061`), and a name without comuni too (`nome=`).
 * `territori=` is understood: the comuni of published territories are where an area may begin.
 */
import { cleanName, formatOwnArea } from '../territory/own-areas';
import type { StateProblem } from './params';
import { OWN_KEY, parseOwnArea, TERRITORIES_KEY } from './territories';

export interface OwnAreaState {
  /** As {@link cleanName} leaves it; empty while there is none. */
  name: string;
  /** ISTAT codes, once each, in order; empty while none is chosen. */
  comuni: string[];
}

export interface OwnAreaContext {
  /** Comuni of each published territory, by its id; a comune's own. */
  members: ReadonlyMap<string, readonly string[]>;
  /** ISTAT codes of the comuni of today. */
  comuni: ReadonlySet<string>;
}

const COMUNI_KEY = 'comuni';
const NAME_KEY = 'nome';
/** Stands for the name that bare comuni do not have. */
const NAMELESS = '-';

/** Total: any text gives a state, and what could not be understood is reported. Of several own areas the first is taken. */
export function parseOwnAreaState(
  search: string,
  context: OwnAreaContext,
): { state: OwnAreaState; problems: StateProblem[] } {
  const params = new URLSearchParams(search);
  const problems: StateProblem[] = [];
  const wrong = (key: string, value: string): void => void problems.push({ key, value: value.slice(0, 80) });
  const members = (params.get(TERRITORIES_KEY) ?? '')
    .split(',')
    .filter((word) => word !== '' && !/^p\d{1,2}$/.test(word))
    .flatMap((id) => {
      const found = context.members.get(id);
      if (!found) wrong(TERRITORIES_KEY, id);
      return found ?? [];
    });
  const bare = params.get(COMUNI_KEY);
  const loose = bare === null ? null : parseOwnArea(`${NAMELESS}~${bare}`, context.comuni);
  if (bare !== null && !isWhole(bare, loose?.comuni.length ?? 0)) wrong(COMUNI_KEY, bare);
  const text = params.get(OWN_KEY);
  const own = text === null ? null : parseOwnArea(text, context.comuni);
  if (text !== null && !isWhole(text.slice(text.lastIndexOf('~') + 1), own?.comuni.length ?? 0))
    wrong(OWN_KEY, text);
  const comuni = [...new Set([...members, ...(loose?.comuni ?? []), ...(own?.comuni ?? [])])].sort();
  return { state: { name: own?.name ?? cleanName(params.get(NAME_KEY) ?? ''), comuni }, problems };
}

/** The query string of a state, without `?`; empty for the state that no address asks for. */
export function formatOwnAreaState({ name, comuni }: OwnAreaState): string {
  const params = new URLSearchParams();
  const text = formatOwnArea({ name: name === '' ? NAMELESS : name, comuni });
  if (name !== '' && comuni.length > 0) params.set(OWN_KEY, text);
  else if (name !== '') params.set(NAME_KEY, name);
  else if (comuni.length > 0) params.set(COMUNI_KEY, text.slice(NAMELESS.length + 1));
  return params.toString();
}

/** Whether every code of a list meant a comune, each another one. */
function isWhole(codes: string, understood: number): boolean {
  return understood > 0 && codes.split('.').length === understood;
}
