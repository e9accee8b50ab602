/** The smallest PMTiles archives, version 3, synthetic. */
const GREY_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNIAAAAYgBhsZh58gAAAABJRU5ErkJggg==';
const HEADER = 127;

/**
 * Bytes of an archive of one grey PNG tile for the whole world; with names of vector layers, of one that calls itself vector tiles.
 * Layout of the header from the PMTiles v3 specification.
 */
export function syntheticArchive(vectorLayers?: readonly string[]): Uint8Array<ArrayBuffer> {
  const tile = Uint8Array.from(atob(GREY_PNG), (letter) => letter.charCodeAt(0));
  const layers = vectorLayers && { vector_layers: vectorLayers.map((id) => ({ id })) };
  const metadata = new TextEncoder().encode(
    JSON.stringify({ attribution: '<b>&copy; Synthetic</b> &amp; Co.', ...layers }),
  );
  // One entry: tile 0, run of 1, its length, offset 0 written as 1. All below 128: one byte each.
  const directory = Uint8Array.from([1, 0, 1, tile.length, 1]);
  const bytes = new Uint8Array(HEADER + directory.length + metadata.length + tile.length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('PMTiles'));
  bytes[7] = 3;
  const long = (at: number, value: number): void => view.setBigUint64(at, BigInt(value), true);
  const start = HEADER + directory.length;
  long(8, HEADER);
  long(16, directory.length);
  long(24, start);
  long(32, metadata.length);
  long(56, start + metadata.length);
  long(64, tile.length);
  for (const at of [72, 80, 88]) long(at, 1);
  // Clustered; directories and tiles not compressed; MVT or PNG; zoom 0 alone.
  bytes.set([1, 1, 1, vectorLayers ? 1 : 2, 0, 0], 96);
  const degrees = (at: number, value: number): void => view.setInt32(at, value * 1e7, true);
  degrees(102, -180);
  degrees(106, -85);
  degrees(110, 180);
  degrees(114, 85);
  bytes.set(directory, HEADER);
  bytes.set(metadata, start);
  bytes.set(tile, start + metadata.length);
  return bytes;
}
