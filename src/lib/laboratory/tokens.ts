/** One piece of a statement: offsets are UTF-16 units of the reader's text, `to` after the last. Comments and spaces are no tokens. */
export interface Token {
  kind: 'word' | 'name' | 'text' | 'number' | 'symbol';
  /** A word in lower case; what a quoted name or a text says; the rest as it is written. */
  value: string;
  from: number;
  to: number;
  /** False where a quote, a dollar quote or a comment is never closed: the rest of the text belongs to it. */
  closed: boolean;
}

/** What a word of SQL is made of, as the engine's own reader takes it: any sign beyond ASCII that is no space. */
const LETTER =
  'A-Za-z_\\u0080-\\u009f\\u00a1-\\u167f\\u1681-\\u1fff\\u200e-\\u2027\\u202a-\\u202e\\u2030-\\u205e\\u2061-\\u2fff\\u3001-\\ufefe\\uff00-\\uffff';
const WORD = new RegExp(`[${LETTER}][\\d$${LETTER}]*`, 'y');
const NUMBER = /(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;
const DOLLAR = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
/** The engine's own reader takes those without width for spaces too. */
const SPACE = /[\s\u200b-\u200d\u2060]/;

/**
 * The pieces of a SQL text as PostgreSQL's lexer, which DuckDB uses, cuts them: texts (`'…'`, with backslashes after `E`), quoted names,
 * dollar quotes, `--` and nested block comments. Never throws.
 */
export function tokensOf(sql: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < sql.length) {
    const char = sql.charAt(at);
    const pair = sql.slice(at, at + 2);
    if (SPACE.test(char)) at += 1;
    else if (pair === '--') at = lineEnd(sql, at);
    else if (pair === '/*') {
      const end = commentEnd(sql, at);
      if (end === null) tokens.push({ kind: 'symbol', value: '/*', from: at, to: sql.length, closed: false });
      at = end ?? sql.length;
    } else {
      const token = tokenAt(sql, at, char);
      tokens.push(token);
      at = token.to;
    }
  }
  return tokens;
}

function tokenAt(sql: string, at: number, char: string): Token {
  if (char === "'") return quoted(sql, at, at, 'text', false);
  if (char === '"') return quoted(sql, at, at, 'name', false);
  if (char === '$') {
    const tag = matchAt(DOLLAR, sql, at);
    if (tag !== null) return dollar(sql, at, tag);
  }
  const word = matchAt(WORD, sql, at);
  if (word !== null) {
    const end = at + word.length;
    // E'…' is the one text in which a backslash hides a quote.
    if (word.length === 1 && /[eEbBxXnN]/.test(word) && sql[end] === "'")
      return quoted(sql, at, end, 'text', /[eE]/.test(word));
    return { kind: 'word', value: word.toLowerCase(), from: at, to: end, closed: true };
  }
  const number = matchAt(NUMBER, sql, at);
  if (number !== null)
    return { kind: 'number', value: number, from: at, to: at + number.length, closed: true };
  return { kind: 'symbol', value: char, from: at, to: at + 1, closed: true };
}

function quoted(sql: string, from: number, open: number, kind: 'text' | 'name', backslashes: boolean): Token {
  const quote = sql.charAt(open);
  let value = '';
  for (let at = open + 1; at < sql.length; at += 1) {
    const char = sql.charAt(at);
    if (backslashes && char === '\\') {
      at += 1;
      value += sql.charAt(at);
    } else if (char !== quote) value += char;
    else if (sql[at + 1] === quote) {
      at += 1;
      value += quote;
    } else return { kind, value, from, to: at + 1, closed: true };
  }
  return { kind, value, from, to: sql.length, closed: false };
}

function dollar(sql: string, from: number, tag: string): Token {
  const start = from + tag.length;
  const end = sql.indexOf(tag, start);
  if (end < 0) return { kind: 'text', value: sql.slice(start), from, to: sql.length, closed: false };
  return { kind: 'text', value: sql.slice(start, end), from, to: end + tag.length, closed: true };
}

function lineEnd(sql: string, at: number): number {
  const rest = sql.slice(at).search(/[\n\r]/);
  return rest < 0 ? sql.length : at + rest;
}

/** After the comment that opens here, or null where it is never closed. */
function commentEnd(sql: string, open: number): number | null {
  let depth = 0;
  for (let at = open; at < sql.length; at += 1) {
    const pair = sql.slice(at, at + 2);
    if (pair === '/*') depth += 1;
    else if (pair === '*/') depth -= 1;
    else continue;
    at += 1;
    if (depth === 0) return at + 1;
  }
  return null;
}

function matchAt(pattern: RegExp, sql: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(sql)?.[0] ?? null;
}
