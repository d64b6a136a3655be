/** Reads main-thread work per frame out of a Chromium trace. Times are in milliseconds. */

/** The part of a trace event that is read here; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

/** Work in one frame: from one hand-over to the compositor to the next. */
export interface Frame {
  /** Time in which script ran. */
  readonly script: number;
  /** Time of all tasks: script, style, layout, paint. */
  readonly whole: number;
  /** The longest of its tasks, which is a long task from 50 on. */
  readonly task: number;
}

const scriptEvents = new Set([
  'EventDispatch',
  'FireAnimationFrame',
  'FunctionCall',
  'TimerFire',
  'RunMicrotasks',
]);

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Length of the union of spans, cut to a window. */
function covered(spans: readonly Span[], window: Span): number {
  let total = 0;
  let reached = window.from;
  for (const { from, to } of spans) {
    const start = Math.max(from, reached);
    const end = Math.min(to, window.to);
    if (end > start) {
      total += end - start;
      reached = end;
    }
  }
  return total;
}

/** The frames of the thread that dispatched the most input events, without those in which nothing ran. */
export function framesOf(events: readonly TraceEvent[]): readonly Frame[] {
  const dispatched = Map.groupBy(
    events.filter((event) => event.name === 'EventDispatch'),
    ({ pid, tid }) => `${String(pid)}.${String(tid)}`,
  );
  const [main] = [...dispatched.values()].sort((a, b) => b.length - a.length);
  if (!main?.[0]) throw new Error('The trace holds no input event: nothing was dragged.');
  const { pid, tid } = main[0];
  const ours = events.filter((event) => event.pid === pid && event.tid === tid);
  const spans = (wanted: (name: string) => boolean): Span[] =>
    ours
      .filter((event) => event.ph === 'X' && wanted(event.name))
      .map(({ ts, dur = 0 }) => ({ from: ts, to: ts + dur }))
      .sort((a, b) => a.from - b.from);
  const tasks = spans((name) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask');
  const scripts = spans((name) => scriptEvents.has(name));
  const commits = spans((name) => name === 'Commit').map(({ to }) => to);
  return commits.slice(1).flatMap((to, i) => {
    const window = { from: commits[i]!, to };
    const within = tasks.filter((task) => task.to > window.from && task.from < window.to);
    const frame = {
      script: covered(scripts, window) / 1000,
      whole: covered(tasks, window) / 1000,
      task: Math.max(0, ...within.map((task) => task.to - task.from)) / 1000,
    };
    return frame.script > 0 ? [frame] : [];
  });
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
