/** Where a reader writes to the project. */
import { REPOSITORY } from '../records/report';

/** Address at which an issue is opened; null while the repository has no public address. */
export function issuesHref(repository: string | null = REPOSITORY): string | null {
  return repository === null ? null : `${repository}/issues/new`;
}
