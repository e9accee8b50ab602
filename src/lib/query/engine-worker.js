/**
 * Stands before DuckDB's own worker script: takes the WebAssembly module from the page, which has downloaded and checked
 * it with progress, and hands it over when the script asks the network for it. So the module travels once, whatever
 * the browser caches, and a file that is missing or cut short is noticed (the script by itself would wait for ever).
 * Once the script is here the worker has no network: every table comes from the page, so no statement can fetch or send
 * a byte, whatever the engine's own settings are worth.
 * The engine's own memory limit does not count what its functions make (`repeat('x', 1000000000)` takes gigabytes): the
 * memory itself grows to `mostMemory` bytes and no further, which the engine tells as any other lack of it.
 * First message: `{ script, module, bytes, mostMemory? }`, two absolute addresses, an ArrayBuffer, a number. Answers
 * `{ broken }`, in words, where the module cannot be used. The rest is DuckDB's.
 */
const WAYS_OUT = [
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'Worker',
  'BroadcastChannel',
  'importScripts',
  'indexedDB',
  'caches',
];

self.addEventListener(
  'message',
  (event) => {
    const { script, module, mostMemory } = event.data;
    let { bytes } = event.data;
    if (mostMemory !== undefined) limitMemory(mostMemory);
    self.importScripts(script);
    self.fetch = (input) => {
      const address = typeof input === 'string' ? input : input.url;
      if (address !== module || bytes === null) return Promise.reject(new Error('the network is off here'));
      const response = new Response(bytes, { headers: { 'content-type': 'application/wasm' } });
      bytes = null;
      return Promise.resolve(response);
    };
    tellOfFailures();
    for (const name of WAYS_OUT) Object.defineProperty(self, name, { value: undefined });
  },
  { once: true },
);

/** The page hears at once of a module that is damaged: the script by itself would wait for ever. */
function tellOfFailures() {
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const make = WebAssembly[name];
    WebAssembly[name] = (...given) =>
      make.apply(WebAssembly, given).catch((error) => {
        self.postMessage({ broken: String(error) });
        // Nothing more comes of it: the page ends this worker.
        return new Promise(() => undefined);
      });
  }
}

function limitMemory(most) {
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * 65536 > most) throw new RangeError('the memory limit is reached');
    return grow.call(this, pages);
  };
}
