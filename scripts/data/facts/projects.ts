import type { Places } from '../harmonise/names';
import { round } from '../harmonise/numbers';
import type { Ledger } from '../ledger';
import type { Curated } from '../read/curated';
import type { Row } from '../read/row';
import { readSubmeasures, submeasureOf, type Submeasure } from './submeasures';

const PAYMENTS = 'pnrr/pnrr_pagamenti_progetti_bologna_2025-03.csv';
const VALIDATED = 'pnrr/pnrr_progetti_validati_bologna_2023-02.csv';
const COMPLEMENTARY = 'pnrr/pnc_progetti_bologna_2024-03.csv';
/** ReGiS exports cut titles at 40 characters; one less where the cut fell on a space. */
const CUT = [39, 40];

/** Which list a project comes from; only the payments list has both funding and payments. */
export type ProjectList = 'pnrr-pagamenti' | 'pnrr-validati' | 'pnc';

/** One project (or one part of it) of the PNRR or of the PNC. */
export interface Project {
  list: ProjectList;
  sourceId: string;
  cup: string;
  /** Parts of the same CUP in the same list, from 1. */
  part: number;
  code: string;
  about: Submeasure;
  /** Today's comuni of the metropolitan city it is located in. */
  comuneIds: string[];
  /** Comuni it is located in, as far as the list tells. */
  comuniCount: number;
  title: string | null;
  /** Whole funding and payments, €: never to be added over the comuni of one project. */
  funding: number;
  paid: number | null;
  /** Date of the list. */
  asOf: string;
}

/** Whether the amount of a project belongs to one comune and no other. */
export function isSingle(project: Project): boolean {
  return project.comuniCount === 1 && project.comuneIds.length === 1;
}

/**
 * Reads the projects of the three lists. Those of submeasures whose money goes to private parties are rejected, and so
 * are those of the older list that the payments list has too.
 */
export function readProjects(ledger: Ledger, curated: Curated, places: Places): Project[] {
  const known = readSubmeasures(curated);
  const payments = readPayments(ledger, known, places);
  const newer = new Set(payments.map((project) => project.cup));
  return [
    ...payments,
    ...readValidated(ledger, known, places, newer),
    ...readComplementary(ledger, known, places),
  ].map(numberParts());
}

function readPayments(ledger: Ledger, known: ReadonlyMap<string, Submeasure>, places: Places): Project[] {
  const rows = ledger.csv('pnrr-pagamenti', PAYMENTS, {
    columns: [
      ...['codice_univoco_submisura', 'cup', 'finanziamento_totale', 'pagamenti_totali'],
      ...['data_di_estrazione', 'codici_istat_comuni_bo', 'n_comuni_localizzazione', 'Titolo progetto'],
    ],
    header: 'at-least',
  });
  return rows.flatMap((row) => {
    const about = submeasureOf(row, 'codice_univoco_submisura', known);
    if (about.isPrivate) return rejectPrivate(ledger, row, row.text('codice_univoco_submisura'));
    return {
      list: 'pnrr-pagamenti',
      sourceId: 'pnrr-pagamenti',
      cup: row.text('cup'),
      part: 1,
      code: row.text('codice_univoco_submisura'),
      about,
      comuneIds: places.byCodes(row, 'codici_istat_comuni_bo'),
      comuniCount: row.integer('n_comuni_localizzazione'),
      title: about.hasTitles ? cleanTitle(row.text('Titolo progetto')) : null,
      funding: round(row.required('finanziamento_totale'), 2),
      paid: round(row.required('pagamenti_totali'), 2),
      asOf: row.text('data_di_estrazione'),
    };
  });
}

function readValidated(
  ledger: Ledger,
  known: ReadonlyMap<string, Submeasure>,
  places: Places,
  newer: ReadonlySet<string>,
): Project[] {
  const rows = ledger.csv('pnrr-validati', VALIDATED, {
    columns: [
      ...['Codice Univoco Submisura', 'CUP', 'Codice Locale Progetto', 'Titolo progetto'],
      ...['Finanziamento Totale', 'Data aggiornamento', 'COD_ISTAT_COMUNE'],
    ],
    header: 'at-least',
  });
  const projects = new Map<string, Project>();
  for (const row of rows) {
    if (newer.has(row.text('CUP'))) {
      rejectKnown(ledger, row);
      continue;
    }
    const about = submeasureOf(row, 'Codice Univoco Submisura', known);
    if (about.isPrivate) {
      rejectPrivate(ledger, row, row.text('Codice Univoco Submisura'));
      continue;
    }
    addLocation(projects, `${row.text('CUP')} ${row.text('Codice Locale Progetto')}`, row, {
      list: 'pnrr-validati',
      sourceId: 'pnrr-validati',
      cup: row.text('CUP'),
      part: 1,
      code: row.text('Codice Univoco Submisura'),
      about,
      comuneIds: [places.byCode(row, 'COD_ISTAT_COMUNE')],
      comuniCount: 1,
      title: about.hasTitles ? cleanTitle(row.text('Titolo progetto')) : null,
      funding: round(row.required('Finanziamento Totale'), 2),
      paid: null,
      asOf: row.text('Data aggiornamento'),
    });
  }
  return [...projects.values()];
}

function readComplementary(
  ledger: Ledger,
  known: ReadonlyMap<string, Submeasure>,
  places: Places,
): Project[] {
  const rows = ledger.csv('pnc-progetti', COMPLEMENTARY, {
    columns: ['codice_intervento', 'cup', 'finanziamento_pnc', 'data_di_estrazione', 'codice_istat'],
    header: 'at-least',
  });
  const projects = new Map<string, Project>();
  for (const row of rows) {
    const about = submeasureOf(row, 'codice_intervento', known);
    if (about.isPrivate) {
      rejectPrivate(ledger, row, row.text('codice_intervento'));
      continue;
    }
    addLocation(projects, row.text('cup'), row, {
      list: 'pnc',
      sourceId: 'pnc-progetti',
      cup: row.text('cup'),
      part: 1,
      code: row.text('codice_intervento'),
      about,
      comuneIds: [places.byCode(row, 'codice_istat')],
      comuniCount: 1,
      title: null,
      funding: round(row.required('finanziamento_pnc'), 2),
      paid: null,
      asOf: row.text('data_di_estrazione'),
    });
  }
  return [...projects.values()];
}

/** These lists repeat the whole row for every comune: the amounts must agree, only the place is new. */
function addLocation(projects: Map<string, Project>, key: string, row: Row, project: Project): void {
  const before = projects.get(key);
  if (!before) {
    projects.set(key, project);
    return;
  }
  if (before.funding !== project.funding) throw row.failure(undefined, 'two amounts for one project');
  const comuneIds = [...new Set([...before.comuneIds, ...project.comuneIds])].sort();
  projects.set(key, { ...before, comuneIds, comuniCount: comuneIds.length });
}

/** The first segment of an administrative title, with an ellipsis where the export cut it; null when blank. */
export function cleanTitle(text: string): string | null {
  const first = (text.split('*')[0] ?? '')
    .replace(/[\s.]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (first === '') return null;
  return CUT.includes(text.length) && !text.includes('*') ? `${first}…` : first;
}

function numberParts(): (project: Project) => Project {
  const seen = new Map<string, number>();
  return (project) => {
    const key = `${project.list} ${project.cup}`;
    const part = (seen.get(key) ?? 0) + 1;
    seen.set(key, part);
    return { ...project, part };
  };
}

function rejectPrivate(ledger: Ledger, row: Row, code: string): [] {
  const reason = {
    it: 'aiuti a imprese, proprietari o ricercatori: chi li riceve può essere una persona',
    en: 'aid to firms, owners or researchers: who receives it may be a person',
  };
  ledger.reject(row, 'private-beneficiary', reason, code);
  return [];
}

function rejectKnown(ledger: Ledger, row: Row): void {
  const reason = {
    it: 'progetto già nell’elenco più recente dei pagamenti',
    en: 'project already in the later list of payments',
  };
  ledger.reject(row, 'in-later-list', reason, row.text('CUP'));
}
