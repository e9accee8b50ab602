import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Bench, BenchContext, Found } from './section';

/** A bench that is a program of its own and prints its figures: they are kept as printed. A bad end is kept too. */
export function printedBench(
  id: string,
  title: string,
  about: string,
  argumentsOf: (context: BenchContext) => string[] = () => [],
): Bench {
  return {
    id,
    title,
    run: async (context): Promise<Found> => {
      const { status, printed } = await output(context.root, `scripts/bench/${id}.ts`, argumentsOf(context));
      return {
        about: [about],
        tables: [],
        gates: [{ name: `${id}: exit status`, value: status, limit: 0, must: 'stay within' }],
        printed,
      };
    },
  };
}

function output(root: string, script: string, more: string[]): Promise<{ status: number; printed: string }> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  return new Promise((done) => {
    execFile(
      process.execPath,
      [tsx, script, ...more],
      { cwd: root, maxBuffer: 1e8, env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } },
      (error, stdout, stderr) => {
        const status = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
        // The folder of the project is nobody's business.
        done({ status, printed: `${stdout}${status === 0 ? '' : stderr}`.replaceAll(root, '.') });
      },
    );
  });
}
