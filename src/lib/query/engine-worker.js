/**
 * Stands before DuckDB's own worker script: takes the WebAssembly module from the page, which has downloaded and checked
 * it with progress, and hands it over when the script asks the network for it. So the module travels once, whatever
 * the browser caches, and a file that is missing or cut short is noticed (the script by itself would wait for ever).
 * First message: `{ script, module, bytes }`, two absolute addresses and an ArrayBuffer. The rest is DuckDB's.
 */
self.addEventListener(
  'message',
  (event) => {
    const { script, module, bytes } = event.data;
    const network = self.fetch.bind(self);
    self.fetch = (input, init) => {
      const address = typeof input === 'string' ? input : input.url;
      if (address !== module) return network(input, init);
      self.fetch = network;
      return Promise.resolve(new Response(bytes, { headers: { 'content-type': 'application/wasm' } }));
    };
    self.importScripts(script);
  },
  { once: true },
);
