/** What the screens of the reader's own data know of the observatory, in one language: one file, fetched before any file is opened. */
import type { IndicatorBrief } from '../indicator/brief';
import type { PickedTerritory } from '../planner/picked';
import type { Gazetteer } from './types';

/** What the page carries: where the rest is. */
export interface OwnPageData {
  /** Address of the {@link OwnContext} under the site's root. */
  context: string;
}

export interface OwnContext {
  /** The 55 comuni and the four areas. */
  territories: PickedTerritory[];
  /** ISTAT surface of each comune, km². */
  surfaces: Record<string, number>;
  /** ISO day of the residents. */
  populationDate: string;
  indicators: IndicatorBrief[];
  gazetteer: Gazetteer;
  example: OwnExample;
}

/** A file of our own figures to try the page with, written as an office's spreadsheet writes it. */
export interface OwnExample {
  name: string;
  text: string;
  /** What is in it and who publishes it. */
  source: string;
}

/** The context at an address. Rejects when the file does not arrive or is something else. */
export async function loadOwnContext(address: string): Promise<OwnContext> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const context = (await response.json()) as OwnContext;
  if (!Array.isArray(context.territories)) throw new Error(`${address} is not the context of own data`);
  return context;
}
