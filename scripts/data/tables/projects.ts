import type { Award } from '../facts/awards';
import { isSingle, type Project } from '../facts/projects';
import type { TableRow } from '../validate/schema';

/** The `projects` table: a row a project (or part of one) and comune. */
export function projectRows(projects: readonly Project[]): TableRow[] {
  return projects.flatMap((project) =>
    project.comuneIds.map((comune) => ({
      list: project.list,
      cup: project.cup,
      part: project.part,
      comune_id: comune,
      plan: project.list === 'pnc' ? 'PNC' : 'PNRR',
      theme: project.about.theme,
      component: componentOf(project.code),
      submeasure: project.code,
      measure_it: project.about.label.it,
      measure_en: project.about.label.en,
      title: project.title,
      comuni_count: project.comuniCount,
      single_comune: isSingle(project),
      funding_eur: project.funding,
      paid_eur: project.paid,
      as_of: project.asOf,
      source_id: project.sourceId,
    })),
  );
}

/** Component of the PNRR (`M5C2`) or programme of the PNC (`C.13`) that a code belongs to. */
export function componentOf(code: string): string {
  return /^M\dC\d/.exec(code)?.[0] ?? code.split('.').slice(0, 2).join('.');
}

/** The `pnrr_awards` table: a row an organisation of the social economy and contract. */
export function awardRows(awards: readonly Award[]): TableRow[] {
  return awards.map((award) => ({
    cup: award.cup,
    contract: award.contract,
    tax_code: award.taxCode,
    role: award.role,
    name: award.name,
    kind: award.kind,
    kind_basis: award.basis,
    comune_ids: award.comuneIds.join(';'),
    theme: award.about.theme,
    submeasure: award.code,
    measure_it: award.about.label.it,
    measure_en: award.about.label.en,
    as_of: award.asOf,
    source_id: 'pnrr-aggiudicatari',
  }));
}
