/** Published records that answer an entry of the plan, counted by area. Runs at build. */
import { max } from 'd3';
import { words } from '../territory/cells';
import { latestOrganisations, placeRecord, projectRecords } from '../territory/profile-records';
import { territories } from '../snapshot/domain';
import { readTable, type Row } from '../snapshot/tables';
import { AREAS, type AreaKey } from '../state/explorer';
import type { Answer } from './answers';

/** The lists an answer may come from: the three of the explorer, routes, and contracts of the PNRR. */
export type AnswerList = 'luoghi' | 'progetti' | 'organizzazioni' | 'percorsi' | 'contratti';

/** Records of one kind of a list. */
export interface AnswerRecords {
  list: AnswerList;
  /** Kind or theme in the table, or `all`. */
  kind: string;
  /** Records in each area; what is in several areas counts in each, so that they may add up to more than the whole. */
  counts: Record<AreaKey, number>;
  /** Records in the 55, each once; a row that is a number counts as that many. */
  total: number;
  /** Where they are listed, after the language. */
  path: string;
  sourceIds: string[];
  /** Year of the list or latest day it is as of; null where its records are of different years. */
  edition: string | null;
}

interface Listed {
  kind: string;
  sourceId: string;
  comuneIds: readonly string[];
  count: number;
  edition: string | null;
}

let loaded: Promise<Record<AnswerList, Listed[]>> | null = null;
let places: Promise<Map<string, AreaKey>> | null = null;

/** A row for each kind that the answer names, in its order; kinds without a record in the 55 have total 0. */
export async function answerRecords(answer: Answer): Promise<AnswerRecords[]> {
  loaded ??= load();
  places ??= areaOfComuni();
  const [lists, areaOf] = [await loaded, await places];
  return wantedOf(answer).map(({ list, kind }) => {
    const own = lists[list].filter((record) => kind === 'all' || record.kind === kind);
    const counts = Object.fromEntries(AREAS.map((area) => [area, 0])) as Record<AreaKey, number>;
    for (const { comuneIds, count } of own)
      for (const area of new Set(comuneIds.flatMap((id) => areaOf.get(id) ?? []))) counts[area] += count;
    const here = own.filter(({ comuneIds }) => comuneIds.some((id) => areaOf.has(id)));
    return {
      ...{ list, kind, counts },
      total: here.reduce((all, { count }) => all + count, 0),
      path: listPath(list, kind),
      sourceIds: [...new Set(here.map(({ sourceId }) => sourceId))],
      edition: max(here.flatMap(({ edition }) => edition ?? [])) ?? null,
    };
  });
}

function wantedOf(answer: Answer): { list: AnswerList; kind: string }[] {
  const named = (list: AnswerList, kinds: readonly string[] | 'all' | undefined) =>
    (kinds === 'all' ? ['all'] : (kinds ?? [])).map((kind) => ({ list, kind }));
  return [
    ...named('organizzazioni', answer.organisations),
    ...named('luoghi', answer.places),
    ...named('percorsi', answer.routes ? 'all' : undefined),
    ...named('progetti', answer.projects),
    ...named('contratti', answer.awards ? 'all' : undefined),
  ];
}

function listPath(list: AnswerList, kind: string): string {
  if (list === 'contratti') return '/dati/pnrr_awards/';
  if (list === 'percorsi') return '/mappa/?indicatore=percorsi&strati=percorsi';
  return `/mappa/?elenco=${list}${kind === 'all' ? '' : `&tipo=${kind}`}`;
}

async function load(): Promise<Record<AnswerList, Listed[]>> {
  const [places, projects, awards, routes] = await Promise.all([
    readTable('places'),
    projectRecords(),
    readTable('pnrr_awards'),
    readTable('routes'),
  ]);
  const sourceOfList = new Map(
    (await readTable('projects')).map((row) => [String(row.list), String(row.source_id)]),
  );
  const listed = (row: Row): Listed => ({
    kind: String(row.kind ?? ''),
    sourceId: String(row.source_id),
    comuneIds: words(row.comune_ids),
    count: 1,
    edition: row.as_of ? String(row.as_of) : null,
  });
  return {
    luoghi: places.map((row) => ({ ...listed(row), count: placeRecord(row).count })),
    progetti: projects.map(({ id, theme, comuneIds, asOf }) => ({
      kind: theme,
      sourceId: sourceOfList.get(id.split(':')[0] ?? '') ?? '',
      comuneIds,
      count: 1,
      edition: asOf,
    })),
    organizzazioni: [...(await latestOrganisations()).values()].flat().map(({ kind, comuneId, year }) => ({
      ...{ kind, sourceId: 'ade-cinque-per-mille', count: 1 },
      comuneIds: [comuneId],
      edition: String(year),
    })),
    percorsi: routes.map(listed),
    contratti: [...new Map(awards.map((row) => [`${row.cup} ${row.contract}`, listed(row)])).values()],
  };
}

async function areaOfComuni(): Promise<Map<string, AreaKey>> {
  const comuni = (await territories()).filter(({ level }) => level === 'comune');
  return new Map(comuni.map(({ id, areaId }) => [id, String(areaId).replace(/^area-/, '') as AreaKey]));
}
