/** No-break spaces where a title must not turn: between a number and what it counts, and after a short word that leads to a number or a name. */
const NUMBER = /(\d[\d.,]*) (?=[a-zà-ù²]{2})(?!(?:di|da|in|su|ad|of|to|at)\b)/giu;
const SHORT = /(^|[\s('’])(a|ad|da|di|in|su|at|of|to|by) (?=[\p{Lu}\d])/gu;

/** The same words; only the spaces change. */
export function tied(title: string): string {
  return title.replace(NUMBER, '$1\u00a0').replace(SHORT, '$1$2\u00a0');
}
