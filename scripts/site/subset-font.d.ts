/** What the serif asks of the package, which has no types of its own and whose published ones are older than it. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2';
    keepAllGlyphs: boolean;
    variationAxes: Record<string, { min: number; max: number }>;
    preserveNameIds: number[];
  }
  export default function subsetFont(font: Buffer, text: '', options: Options): Promise<Buffer>;
}
