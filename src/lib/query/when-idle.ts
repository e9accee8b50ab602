/**
 * Waits until the page has loaded, the element is on screen and the browser has nothing better to do, so that heavy work
 * never competes with the first paint. Resolves false when the signal ends the wait.
 */
export async function whenIdleAndVisible(element: Element, signal: AbortSignal): Promise<boolean> {
  await loaded(signal);
  await visible(element, signal);
  await idle(signal);
  return !signal.aborted;
}

function loaded(signal: AbortSignal): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    window.addEventListener('load', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function visible(element: Element, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = () => {
      observer.disconnect();
      resolve();
    };
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) finish();
    });
    observer.observe(element);
    signal.addEventListener('abort', finish, { once: true });
  });
}

function idle(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    // Safari has no idle callback; two frames and a moment after loading is as good a sign as there is.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 200);
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
