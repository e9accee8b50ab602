/** The plan in the shape its pages read it: entries with what is under them. Runs at build. */
import type { Locale } from '../i18n/locale';
import { planEntries, type PlanEntry, type PlanKind } from './entries';

/** An entry with its parts, in order. */
export interface PlanBranch {
  entry: PlanEntry;
  parts: PlanEntry[];
}

export interface PlanOutline {
  /** Fields of development; those that a mission develops have its number. */
  fields: PlanEntry[];
  /** Links with the transitions, the pilot action of each as its part. */
  links: PlanBranch[];
  /** Enabling strategies with their measures. */
  strategies: PlanBranch[];
  /** Bodies with their members, or without where the plan names none. */
  bodies: PlanBranch[];
  phases: PlanEntry[];
  events: PlanEntry[];
  /** The agreements and funds around the plan, those of the pact after it. */
  instruments: PlanBranch[];
}

export async function planOutline(locale: Locale): Promise<PlanOutline> {
  const entries = (await planEntries(locale)).toSorted((a, b) => a.order - b.order);
  const of = (kind: PlanKind): PlanEntry[] => entries.filter((entry) => entry.kind === kind);
  const branches = (kind: PlanKind, part: PlanKind): PlanBranch[] =>
    of(kind).map((entry) => ({ entry, parts: of(part).filter(({ parentId }) => parentId === entry.id) }));
  const instruments = branches('strumento', 'parte');
  return {
    fields: of('ambito'),
    links: branches('raccordo', 'azione-pilota'),
    strategies: branches('strategia', 'misura'),
    bodies: branches('organo', 'componente'),
    phases: of('fase'),
    events: of('evento'),
    instruments: instruments
      .filter(({ entry }) => entry.parentId === null)
      .flatMap((root) => [root, ...instruments.filter(({ entry }) => entry.parentId === root.entry.id)]),
  };
}

/** Name and description of a text written `Name: description` or `Name, description`; no description where there is none. */
export function nameAndRest(text: string, mark: ': ' | ', ' = ': '): { name: string; rest: string } {
  const at = text.indexOf(mark);
  if (at < 0) return { name: text, rest: '' };
  const rest = text.slice(at + mark.length);
  return { name: text.slice(0, at), rest: `${rest.charAt(0).toLocaleUpperCase()}${rest.slice(1)}` };
}

/** Letter and name of a strategy, written `A. Name`. Throws where a text is not. */
export function letterAndName(text: string): { letter: string; name: string } {
  const [, letter, name] = /^([A-Z])\.\s(.+)$/.exec(text) ?? [];
  if (letter === undefined || name === undefined) throw new Error(`a strategy without its letter: ${text}`);
  return { letter, name };
}
