import type { Locator, Page, Route } from '@playwright/test';
import type { Locale } from '../../src/lib/i18n/locale';

/** What can happen to a file on its way: the columns of the matrix. */
export const FAULTS = ['missing', 'truncated', 'corrupt', 'wrong type', 'slow'] as const;
export type FaultName = (typeof FAULTS)[number];

type Again = 'retry' | 'ask' | 'reload';

/** A kind of file that a page asks for: a row of the matrix. */
export interface Row {
  /** The file and who asks for it; no two rows have the same. */
  name: string;
  asked: RegExp;
  /** Address of the page that meets the fault, in Italian; what is in its query must outlive the fault. */
  opens: string;
  /** What a reader does to ask for the file; nothing where opening the page is enough. */
  ask?: (page: Page, locale: Locale) => Promise<void>;
  /** What is said; null where the page is whole without the file. A file that is here but damaged may be told from one that is not. */
  says: Record<Locale, string | RegExp> | null;
  saysDamaged?: Record<Locale, string | RegExp>;
  /** What is still there and still answers, while the file is away. */
  stays: (page: Page, locale: Locale) => Promise<void>;
  /** How it is asked for again: by the button that is offered, by asking as before, or by opening the page again. */
  again: Again;
  /** The same for a script that arrives cut short or damaged, which a browser remembers until the page is opened again. */
  againDamaged?: Again;
  /** What is there when the file is. */
  arrives: (page: Page, locale: Locale) => Promise<void>;
  /** The column that is walked with every change; the others wait for the audit. Null where all of them do. */
  everyChange: FaultName | null;
  /** Columns without a meaning for this file. */
  without?: readonly FaultName[];
  /** The interactive map is needed: drawn in software it takes its time. */
  webgl?: boolean;
}

/** Every fault is met in one language, so that a row says what it says in both. */
export const LANGUAGE: Record<FaultName, Locale> = {
  missing: 'it',
  truncated: 'en',
  corrupt: 'it',
  'wrong type': 'en',
  slow: 'en',
};

/** Milliseconds that a slow file takes at least. */
const SLOW_MS = 5000;

/** Answers a request with a fault. A slow file comes when `letGo` does, and not before its time. */
export async function answer(route: Route, fault: FaultName, letGo: Promise<unknown>): Promise<void> {
  if (fault === 'missing') return route.fulfill({ status: 404, contentType: 'text/html', body: PAGE });
  if (fault === 'wrong type') return route.fulfill({ status: 200, contentType: 'text/html', body: PAGE });
  if (fault === 'slow') {
    await Promise.all([letGo, new Promise((done) => setTimeout(done, SLOW_MS))]);
    return route.continue();
  }
  const response = await route.fetch();
  const bytes = await response.body();
  const body = fault === 'truncated' ? bytes.subarray(0, bytes.length / 2) : damaged(bytes);
  const headers = response.headers();
  for (const name of ['content-length', 'content-encoding', 'etag']) Reflect.deleteProperty(headers, name);
  return route.fulfill({ status: 200, headers, body });
}

/** The page that many hosts send in place of a file. */
const PAGE = '<!doctype html><html lang="en"><title>Sorry</title><p>Not here.</p></html>';

/** The same length, the same head and tail, and in between a byte that no text of data may hold. */
function damaged(bytes: Buffer): Buffer {
  const edge = Math.min(64, Math.floor(bytes.length / 4));
  return Buffer.from(bytes).fill(0, edge, bytes.length - edge);
}

/** The button of a message, in both languages. */
export const retryButton = (page: Page): Locator =>
  page.getByRole('button', { name: /^(Riprova|Try again)$/ }).first();

export const pathIn = (locale: Locale, path: string): string => (locale === 'it' ? path : `/en${path}`);
