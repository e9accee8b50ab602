import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { embedCode } from '../../src/lib/takeaway/embed-code';

/** A page of another origin that has pasted the codes of some frames. */
export interface FrameHost {
  /**
   * Address of a page as wide as `width` px with a frame a path, in their order; paths are of the site, with their query. Heights are
   * those given, 640 px for the paths beyond them.
   */
  page: (paths: readonly string[], width: number, heights?: readonly number[]) => string;
  origin: string;
  close: () => Promise<void>;
}

export async function frameHost(site: string): Promise<FrameHost> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://host').searchParams;
    const frames = asked.getAll('path').map((path, i) => {
      const height = Number(asked.getAll('height')[i] ?? 640);
      return embedCode({ address: `${site}${path}`, title: path, height });
    });
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><title>Host</title><body style="margin:0;width:${Number(asked.get('width'))}px">${frames.join('').replaceAll(' loading="lazy"', '')}`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    page: (paths, width, heights = []) =>
      `${origin}/?${new URLSearchParams([
        ['width', String(width)],
        ...paths.map((path) => ['path', path]),
        ...heights.map((height) => ['height', String(height)]),
      ])}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
