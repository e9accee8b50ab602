/** What the page has asked the network for since a moment, as the browser itself records it. */
export class RequestsSince {
  /** Addresses in the order they were asked for. */
  addresses = $state.raw<readonly string[]>([]);
  /** False where the browser keeps no such record. */
  readonly counted =
    typeof PerformanceObserver !== 'undefined' &&
    PerformanceObserver.supportedEntryTypes.includes('resource');
  #observer: PerformanceObserver | null = null;

  start(): void {
    this.stop();
    this.addresses = [];
    if (!this.counted) return;
    const from = performance.now();
    this.#observer = new PerformanceObserver((list) => {
      const asked = list
        .getEntries()
        // What was asked for before may end after: it is not of the file. A `data:` address is no request.
        .filter(({ name, startTime }) => startTime >= from && !name.startsWith('data:'))
        .map(({ name }) => name);
      if (asked.length > 0) this.addresses = [...this.addresses, ...asked];
    });
    this.#observer.observe({ type: 'resource' });
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
