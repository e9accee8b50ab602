import { CONTRIBUTED_SCHEMAS } from './schemas';
import { CONTRIBUTION_KINDS, type ContributedSchema, type ContributionKind } from './types';

/** Routes of the files of every kind. */
export function kindRoutes(): { params: { kind: ContributionKind } }[] {
  return CONTRIBUTION_KINDS.map((kind) => ({ params: { kind } }));
}

/** Schema of a route's kind. Throws for a kind that is not there. */
export function schemaOf(kind: string | undefined): ContributedSchema {
  const known = CONTRIBUTION_KINDS.find((one) => one === kind);
  if (known === undefined) throw new Error(`there is no kind of contribution "${kind}"`);
  return CONTRIBUTED_SCHEMAS[known];
}

/** A text as an answer of the site. */
export function textFile(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

/** Files offered for a kind, without base. */
export function filesOf(
  kind: ContributionKind,
): Record<'template' | 'dictionary' | 'workbook' | 'schema', string> {
  const root = `/data/v1/contributed/${kind}`;
  return {
    template: `${root}.csv`,
    dictionary: `${root}-dizionario.csv`,
    workbook: `${root}.xlsx`,
    schema: `${root}.json`,
  };
}
