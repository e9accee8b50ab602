/** Writes what the build does to the screen: a line a step, with the seconds it took. */
export class Report {
  readonly #write: (line: string) => void;
  readonly #start = performance.now();

  constructor(write: (line: string) => void = (line) => process.stdout.write(`${line}\n`)) {
    this.#write = write;
  }

  line(text: string): void {
    this.#write(text);
  }

  /** Runs one step and prints its name and duration. */
  async step<T>(name: string, run: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    const result = await run();
    this.#write(`✓ ${name} (${seconds(performance.now() - start)})`);
    return result;
  }

  total(): string {
    return seconds(performance.now() - this.#start);
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
