const waiting = new Set<() => void>();

function runAll(): void {
  const tasks = [...waiting];
  waiting.clear();
  for (const task of tasks) task();
}

/**
 * Runs a task before the next frame is painted: once, however often it is asked for until then. Not
 * only in an animation frame: a page in a frame that is out of view gets none for seconds in WebKit,
 * and would be set anew in front of the reader.
 */
export function beforePaint(task: () => void): void {
  if (!waiting.size) {
    requestAnimationFrame(runAll);
    setTimeout(runAll, 100);
  }
  waiting.add(task);
}
