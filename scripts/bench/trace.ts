import type { CDPSession, Page } from '@playwright/test';

/** What the main thread did for one act of the reader, ms. */
export interface Trace {
  script: number;
  /** Style, layout and paint. */
  drawing: number;
  /** Script from the event until the frame that shows its effect is handed over. */
  first: number;
  /** From the event until that frame is handed over. */
  shown: number;
  /** The longest single piece of script: what can hold a frame up. */
  longest: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  tid: number;
  pid: number;
  ts: number;
  dur?: number;
  args: { name?: string; data?: { type?: string } };
}

/** Names of the trace's events. */
const SCRIPT = new Set(['EventDispatch', 'FireAnimationFrame', 'TimerFire']);
const DRAWING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize']);

/** Traces an act of the reader until the page has rested for a while. `event` is the one that the act is known by. */
export async function traced(
  session: CDPSession,
  page: Page,
  act: () => Promise<void>,
  event: 'click' | 'keydown' | 'input' = 'click',
): Promise<Trace> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  const done = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', '__metadata'] },
  });
  await act();
  await page.waitForTimeout(700);
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', collect);
  return traceOf(events, event);
}

function traceOf(events: readonly TraceEvent[], event: string): Trace {
  const main = new Set(
    events
      .filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain')
      .map((e) => `${e.pid} ${e.tid}`),
  );
  const own = events.filter((e) => e.ph === 'X' && main.has(`${e.pid} ${e.tid}`));
  const total = (names: ReadonlySet<string>, of = own): number =>
    of.reduce((sum, e) => sum + (names.has(e.name) ? (e.dur ?? 0) : 0), 0) / 1000;
  const since = own.find((e) => e.name === 'EventDispatch' && e.args.data?.type === event)?.ts ?? 0;
  // The map draws in the next animation frame: the task of that frame hands it over.
  const frame = own.find((e) => e.name === 'FireAnimationFrame' && e.ts > since)?.ts ?? since;
  const task = own.find((e) => e.name.endsWith('RunTask') && e.ts <= frame && e.ts + (e.dur ?? 0) > frame);
  const shown = task ? task.ts + (task.dur ?? 0) : Infinity;
  const script = own.filter((e) => SCRIPT.has(e.name));
  const early = script.filter((e) => e.ts >= since && e.ts < shown);
  return {
    script: total(SCRIPT),
    drawing: total(DRAWING),
    first: total(SCRIPT, early),
    shown: (shown - since) / 1000,
    longest: Math.max(0, ...script.map((e) => e.dur ?? 0)) / 1000,
  };
}
