import type { Topology } from 'topojson-specification';
import type * as checkerModule from '@/lib/contribute/checker';
import type { ContextFile } from '@/lib/contribute/context';
import type { CheckContext } from '@/lib/contribute/types';
import { asset } from '@/lib/i18n/locale';

type Checker = typeof checkerModule;
export interface Loaded {
  checker: Checker;
  context: CheckContext;
}

/**
 * The code of the check and what it checks against. Rejects when the code or the names of the comuni do not arrive; without boundaries the
 * check goes on and says what it could not look at.
 */
export async function loadChecker(): Promise<Loaded> {
  const [checker, file, boundaries] = await Promise.all([
    import('@/lib/contribute/checker'),
    json<ContextFile>('/data/v1/contributed/context.json'),
    json<Topology>('/data/v1/territories.topo.json').catch(() => null),
  ]);
  if (!Array.isArray(file.comuni)) throw new Error('context.json holds no comuni');
  const known = Array.isArray(file.known) ? file.known : null;
  const today = new Date().toISOString().slice(0, 10);
  const isWhole = typeof boundaries === 'object' && boundaries?.type === 'Topology';
  const context = checker.contextFrom({ comuni: file.comuni, known }, isWhole ? boundaries : null, today);
  return { checker, context };
}

async function json<T>(path: string): Promise<T> {
  const response = await fetch(asset(path));
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return (await response.json()) as T;
}
