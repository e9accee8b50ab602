import { functionReason, headReason, QUESTIONS, relationReason } from './forbidden';
import { tokensOf, type Token } from './tokens';
import type { LabProblem, LabProblemKey } from './types';

export type Guarded = { ok: true; sql: string; head: string } | { ok: false; problem: LabProblem };

/** Parentheses within parentheses: beyond this the engine's reader may break instead of answering. */
export const MOST_NESTED = 200;

/** Functions whose arguments have a FROM of their own: `extract(year FROM d)`. */
const OWN_FROM = new Set(['extract', 'substring', 'trim', 'overlay', 'position']);
const ENDS_FROM = new Set(
  'where group having order limit offset window qualify union except intersect select values with on using'.split(
    ' ',
  ),
);
const RELATION_AFTER = new Set([
  'join',
  'describe',
  'desc',
  'summarize',
  'show',
  'pivot',
  'unpivot',
  'table',
]);

/**
 * Lets one question through, without its last `;`, and says in plain words why anything else is refused, with its place. A second wall
 * before the engine's lock and the one that can be understood: it reads words, not grammar, and leaves mistakes to the engine.
 * @param most characters of a statement
 */
export function guardStatement(text: string, most: number): Guarded {
  if (text.length > most) return refused('too-long', most, text.length);
  const tokens = tokensOf(text);
  const end = tokens.findIndex((token) => isSymbol(token, ';'));
  const one = end < 0 ? tokens : tokens.slice(0, end);
  const after = end < 0 ? undefined : tokens.slice(end).find((token) => !isSymbol(token, ';'));
  const first = one[0] ?? after;
  if (first === undefined) return refused('empty', null, null);
  const open = tokens.find((token) => !token.closed || token.value === '\0');
  if (open) return refused('syntax', open.from, open.to, text.slice(open.from, open.from + 20));
  if (after !== undefined) {
    // What comes second says more than that it is second, where it may not come at all.
    return badHead(after) ?? refused('several-statements', after.from, tokens.at(-1)?.to ?? null);
  }
  const deep = nestedTooDeep(one);
  if (deep) return refused('syntax', deep.from, deep.to, deep.value);
  const problem = badStart(one) ?? badRelationOrCall(one);
  if (problem) return problem;
  const last = one.at(-1);
  const sql = text.slice(0, last?.to);
  return { ok: true, sql, head: firstWord(one)?.value ?? '' };
}

/** The head of the statement, that of what an EXPLAIN explains, and those of a WITH and of what it names. */
function badStart(tokens: readonly Token[]): Guarded | null {
  const head = firstWord(tokens);
  if (head === undefined) return refused('not-a-question', tokens[0]?.from ?? null, tokens[0]?.to ?? null);
  const bad = badHead(head);
  if (bad) return bad;
  if (head.value === 'explain') return badExplained(tokens.slice(tokens.indexOf(head) + 1));
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || headReason(token.value) === null) continue;
    const before = tokens[i - 1];
    const opener = tokens[i - 2];
    const afterWith = isSymbol(before, ')') && followsAsHead(tokens, i);
    const insideWith = isSymbol(before, '(') && isWord(opener, 'as', 'materialized');
    if (afterWith || insideWith) return badHead(token);
  }
  return null;
}

/** `… ) INSERT INTO`, `… ) DELETE FROM`, `… ) UPDATE t SET`: after a parenthesis these words begin a statement, others are names. */
function followsAsHead(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.value;
  if (word === 'insert' || word === 'merge') return isWord(tokens[at + 1], 'into', 'or');
  if (word === 'delete') return isWord(tokens[at + 1], 'from');
  return word === 'update' && setsSomething(tokens.slice(at + 1));
}

/** `memory.main.t AS x SET`: names and dots up to the word, however many. */
function setsSomething(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(
    (token) => isWord(token, 'set', 'from') || !(isName(token) || isSymbol(token, '.')),
  );
  return isWord(tokens[end], 'set');
}

function badExplained(rest: readonly Token[]): Guarded | null {
  let at = 0;
  while (isWord(rest[at], 'analyze', 'verbose')) at += 1;
  if (rest[at] === undefined) return null;
  return badStart(rest.slice(at));
}

function badHead(token: Token): Guarded | null {
  if (token.kind === 'word' && QUESTIONS.has(token.value)) return null;
  if (isSymbol(token, '(')) return null;
  if (token.kind === 'word' && headReason(token.value) !== null)
    return refused('forbidden', token.from, token.to, token.value.toUpperCase());
  return refused('not-a-question', token.from, token.to, token.value);
}

interface Frame {
  /** The word before the parenthesis. */
  opener: string;
  hasSelect: boolean;
  inFrom: boolean;
}

/** Files and addresses where tables stand, and functions that open them. */
function badRelationOrCall(tokens: readonly Token[]): Guarded | null {
  const frames: Frame[] = [{ opener: '', hasSelect: false, inFrom: false }];
  let wantsRelation = false;
  for (const [i, token] of tokens.entries()) {
    const frame = frames.at(-1);
    if (frame === undefined) return null;
    const before = tokens[i - 1];
    const wanted: boolean = wantsRelation;
    wantsRelation = false;
    if (wanted && token.kind !== 'symbol' && !isSymbol(tokens[i + 1], '(')) {
      const whole = dotted(tokens, i);
      if (relationReason(whole.value, token.kind === 'text' ? 'text' : 'name') !== null)
        return refused('forbidden', token.from, whole.to, whole.value);
    }
    if (isName(token) && isSymbol(tokens[i + 1], '(') && isCalled(token, before, wanted)) {
      if (functionReason(token.value) !== null)
        return refused('forbidden', token.from, token.to, token.value);
    }
    if (isSymbol(token, '(')) {
      frames.push({ opener: before?.kind === 'word' ? before.value : '', hasSelect: false, inFrom: wanted });
      wantsRelation = wanted;
    } else if (isSymbol(token, ')')) {
      if (frames.length > 1) frames.pop();
    } else if (isSymbol(token, ',')) wantsRelation = frame.inFrom;
    else if (token.kind === 'word') {
      if (token.value === 'select') frame.hasSelect = true;
      if (ENDS_FROM.has(token.value)) frame.inFrom = false;
      if (token.value === 'from' && isClause(frame, before)) {
        frame.inFrom = true;
        wantsRelation = true;
      } else if (RELATION_AFTER.has(token.value))
        wantsRelation = token.value === 'join' || startsThere(before);
      else if (token.value === 'lateral') wantsRelation = wanted;
    }
  }
  return null;
}

/** `a.b.c` as one name, as the engine would look for it. */
function dotted(tokens: readonly Token[], at: number): { value: string; to: number } {
  let value = tokens[at]?.value ?? '';
  let to = tokens[at]?.to ?? 0;
  for (let i = at + 1; isSymbol(tokens[i], '.') && tokens[i + 1] !== undefined; i += 2) {
    value += `.${tokens[i + 1]?.value ?? ''}`;
    to = tokens[i + 1]?.to ?? to;
  }
  return { value, to };
}

function isClause(frame: Frame, before: Token | undefined): boolean {
  if (isWord(before, 'distinct')) return false;
  return frame.hasSelect || !OWN_FROM.has(frame.opener);
}

/** `glob` and the like are also operators and aliases: a call stands where a value or a table may begin. */
function isCalled(token: Token, before: Token | undefined, wantsRelation: boolean): boolean {
  if (token.value.toLowerCase() !== 'glob' || wantsRelation || before === undefined) return true;
  return before.kind === 'symbol' && before.value !== ')' && before.value !== ']';
}

function startsThere(before: Token | undefined): boolean {
  return before === undefined || isSymbol(before, '(') || isWord(before, 'explain', 'analyze');
}

function nestedTooDeep(tokens: readonly Token[]): Token | null {
  let depth = 0;
  for (const token of tokens) {
    if (token.kind !== 'symbol') continue;
    if ('([{'.includes(token.value)) depth += 1;
    if (')]}'.includes(token.value)) depth -= 1;
    if (depth > MOST_NESTED) return token;
  }
  return null;
}

/** The first word, past opening parentheses; anything else there is no statement. */
function firstWord(tokens: readonly Token[]): Token | undefined {
  return tokens.find((token) => !isSymbol(token, '('));
}

function isName(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'name';
}

function isSymbol(token: Token | undefined, value: string): boolean {
  return token?.kind === 'symbol' && token.value === value;
}

function isWord(token: Token | undefined, ...values: string[]): boolean {
  return token?.kind === 'word' && values.includes(token.value);
}

function refused(
  key: LabProblemKey,
  from: number | null,
  to: number | null,
  name: string | null = null,
): Guarded {
  return { ok: false, problem: { key, detail: '', from, to, name, near: [] } };
}
