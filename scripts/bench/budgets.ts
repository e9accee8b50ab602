/** What a page weighs, in brotli bytes. */
export interface Weight {
  html: number;
  script: number;
  lazyScript: number;
  engine: number;
  style: number;
}

export interface Gate {
  name: string;
  bytes: number;
  /** Limit in bytes; kB and MB are 1,000 and 1,000,000 bytes. */
  limit: number;
}

export const KILO = 1000;

/**
 * The byte budgets of the design, for one page.
 * The map page may weigh more than a page of text: 100 kB of script before the map, 550 kB in all (page, script and
 * style, without data and engine).
 */
export function gatesFor(name: string, isMap: boolean, weight: Weight): Gate[] {
  const style = { name: `${name}: CSS`, bytes: weight.style, limit: 30 * KILO };
  if (!isMap) return [{ name: `${name}: JavaScript`, bytes: weight.script, limit: 20 * KILO }, style];
  const all = weight.html + weight.script + weight.lazyScript + weight.style;
  return [
    { name: `${name}: JavaScript before the map`, bytes: weight.script, limit: 100 * KILO },
    { name: `${name}: all without data and engine`, bytes: all, limit: 550 * KILO },
    style,
  ];
}

/** The gates that are broken. */
export function broken(gates: readonly Gate[]): Gate[] {
  return gates.filter((gate) => gate.bytes > gate.limit);
}
