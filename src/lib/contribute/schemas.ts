import abitare from '../../../data/schemas/contributed/abitare.json';
import cer from '../../../data/schemas/contributed/cer.json';
import luoghi from '../../../data/schemas/contributed/luoghi.json';
import percorsi from '../../../data/schemas/contributed/percorsi.json';
import progetti from '../../../data/schemas/contributed/progetti.json';
import type { ContributedSchema, ContributionKind } from './types';

/** Schema of each kind: the same for the page, the templates and the pipeline. */
export const CONTRIBUTED_SCHEMAS: Readonly<Record<ContributionKind, ContributedSchema>> = {
  ...({ cer, luoghi, progetti, percorsi, abitare } as Record<ContributionKind, ContributedSchema>),
};
