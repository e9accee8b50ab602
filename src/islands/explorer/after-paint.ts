/** Runs `act` once the browser has painted what stands now; returns what calls it off. A hidden page, which is not painted, does not wait. */
export function afterPaint(act: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined;
  let frame: number | undefined;
  if (document.visibilityState === 'hidden') task = setTimeout(act);
  else frame = requestAnimationFrame(() => (task = setTimeout(act)));
  return () => {
    clearTimeout(task);
    if (frame !== undefined) cancelAnimationFrame(frame);
  };
}
