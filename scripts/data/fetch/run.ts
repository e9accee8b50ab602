import type { FileRequest } from './download';
import { fetchFile, type FetchDeps, type FetchOptions, type Outcome } from './fetch-file';

/** Fetches files one after the other (publishers are not hurried), and tells each outcome as it comes. */
export async function fetchAll(
  requests: readonly FileRequest[],
  deps: FetchDeps,
  options: FetchOptions,
  line: (text: string) => void,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [index, request] of requests.entries()) {
    const outcome = await fetchFile(request, deps, options);
    outcomes.push(outcome);
    line(`[${index + 1}/${requests.length}] ${describe(outcome)}`);
  }
  return outcomes;
}

/** What changed and what failed, in lines. */
export function summary(outcomes: readonly Outcome[]): string[] {
  const count = (...kinds: Outcome['kind'][]) =>
    outcomes.filter((outcome) => kinds.includes(outcome.kind)).length;
  const failed = outcomes.filter((outcome) => outcome.kind === 'failed');
  const sources = [...new Set(failed.map((outcome) => outcome.request.sourceId))];
  return [
    `${count('new')} new, ${count('changed')} changed, ${count('unchanged', 'same')} unchanged, ${failed.length} failed`,
    ...(sources.length === 0 ? [] : [`Last good files kept of: ${sources.join(', ')}`]),
  ];
}

function describe(outcome: Outcome): string {
  const name = `${outcome.request.sourceId} ${outcome.request.file}`;
  switch (outcome.kind) {
    case 'failed':
      return `✗ ${name}: ${outcome.reason} (attempts: ${outcome.attempts}; ${outcome.request.url})`;
    case 'unchanged':
      return `= ${name}: not changed`;
    default:
      return `${outcome.kind === 'same' ? '=' : '✓'} ${name}: ${outcome.kind}, ${outcome.bytes} bytes, sha256 ${outcome.sha256.slice(0, 12)}`;
  }
}
