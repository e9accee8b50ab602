/** What a page weighs, in brotli bytes. */
export interface Weight {
  html: number;
  script: number;
  lazyScript: number;
  engine: number;
  /** What each part that the reader opens adds, by name. */
  parts: Map<string, number>;
  style: number;
}

export interface Gate {
  name: string;
  bytes: number;
  /** Limit in bytes; kB and MB are 1,000 and 1,000,000 bytes. */
  limit: number;
}

export const KILO = 1000;

/** A page of text, the explorer, a drawn map for other people's pages, or a tool that computes with the reader (ADR 8). */
export type PageKind = 'text' | 'map' | 'embed' | 'planner';

const SCRIPT_LIMIT: Record<Exclude<PageKind, 'map'>, number> = {
  text: 20 * KILO,
  embed: 72 * KILO,
  planner: 100 * KILO,
};

/**
 * The byte budgets of the design, for one page.
 * The map page may weigh more than a page of text: 100 kB of script before the map, 550 kB in all (page, script and
 * style that it loads by itself, without data and engine), and 40 kB for each part that the reader opens.
 */
export function gatesFor(name: string, kind: PageKind, weight: Weight): Gate[] {
  const style = { name: `${name}: CSS`, bytes: weight.style, limit: 30 * KILO };
  if (kind !== 'map') {
    return [{ name: `${name}: JavaScript`, bytes: weight.script, limit: SCRIPT_LIMIT[kind] }, style];
  }
  const all = weight.html + weight.script + weight.lazyScript + weight.style;
  return [
    { name: `${name}: JavaScript before the map`, bytes: weight.script, limit: 100 * KILO },
    { name: `${name}: all without data and engine`, bytes: all, limit: 550 * KILO },
    style,
    ...[...weight.parts].map(([part, bytes]) => ({ name: `${name}: ${part}`, bytes, limit: 40 * KILO })),
  ];
}

/** The gates that are broken. */
export function broken(gates: readonly Gate[]): Gate[] {
  return gates.filter((gate) => gate.bytes > gate.limit);
}
