declare module 'mapshaper' {
  type Files = Record<string, string | Uint8Array | object>;
  /** Runs mapshaper commands on in-memory files and gives back the files they would have written. */
  export function applyCommands(commands: string, input: Files): Promise<Record<string, Uint8Array>>;
  const mapshaper: { applyCommands: typeof applyCommands };
  export default mapshaper;
}
