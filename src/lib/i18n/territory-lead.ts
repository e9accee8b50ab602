import type { ContrastId, LeadContrast, MetropolitanLead } from '../territory/lead-group';
import type { LeadFact } from '../territory/lead-facts';
import type { LeadFactId } from '../territory/lead-subjects';
import type { LeadValue } from '../territory/lead-value';
import type { Territory } from '../territory/types';
import type { Locale } from './locale';
import { leadWordsEn } from './territory-lead-en';
import { leadWordsIt } from './territory-lead-it';

/** A clause about a territory. Of it (`ha …`, `is …`) or of what is in it (`le case costano …`, `homes cost …`). */
export interface Clause {
  text: string;
  about: 'it' | 'in it';
  /** How it is said in a later sentence, where the verb would lose its subject. */
  later?: string;
}

/** What every clause may use: the value as the language writes it, and the bracket with period, estimate and metropolitan value. */
export interface ClauseInput {
  v: string;
  high: boolean;
  /** `(stima 2021)`, ready to print. */
  note: string;
  /** Pole the minutes are counted to. */
  pole: string | null;
  /** Cases of a rate of few cases, in words when small. */
  count: string;
  none: boolean;
}
export type ClauseOf = (input: ClauseInput) => Clause;

/** Facts are written by indicator; a kind of fact without words in one language does not compile. */
export type ClauseTable = Record<LeadFactId, ClauseOf>;
export type ContrastTable = Record<ContrastId, (low: string, high: string) => string>;

export interface LeadWords {
  /** First sentence on a territory: its name and a fact. `fellows`: whether the sentence says among whom the place is. */
  open: (territory: Territory, fact: LeadFact, fellows: boolean) => string;
  /** A further sentence, of a territory already named. */
  go: (territory: Territory, fact: LeadFact, fellows: boolean) => string;
  /** Organisations at an end; opens with the name, or goes on from a need (`same` way or against it). */
  organisations: (
    territory: Territory,
    value: LeadValue,
    end: 'high' | 'low',
    from: 'name' | 'need' | null,
  ) => string;
  /** What one organisation more or less would change, where they are few. */
  caution: (end: 'high' | 'low', place: number, now: number) => string;
  /** Organisations in the middle, told where little else is. */
  count: (territory: Territory, value: LeadValue, from: 'name' | null) => string;
  /** A group that is one comune. */
  alone: (territory: Territory, comune: Territory) => string;
  /** The two comuni of a group that stand furthest apart. */
  contrast: (contrast: LeadContrast) => string;
  metropolitan: (lead: MetropolitanLead) => string[];
}

/** Words of the lead sentences of a territory page. */
export const leadWords: Record<Locale, LeadWords> = { it: leadWordsIt, en: leadWordsEn };
