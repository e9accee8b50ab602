/** Holds the reader's file and answers about it. Its rows never leave this worker, and this worker asks nothing of any network. */
import { cleanTable } from './clean-table';
import type { Answer, Question, QuestionName, Questions } from './messages';
import { figuresOf, withKind, type OwnStore } from './own-store';
import { readFile } from './read-file';
import { placesOf } from './row-places';
import { valuesOf } from './values';

let store: OwnStore | null = null;

const ANSWERS: {
  [Name in QuestionName]: (
    asked: Questions[Name]['asked'],
    id: number,
  ) => Questions[Name]['answer'] | Promise<Questions[Name]['answer']>;
} = {
  async read({ file, reading, gazetteer }, id) {
    // Two files at once would need twice the memory.
    store = null;
    const read = await readFile({
      ...{ file, gazetteer, known: reading },
      progress: (progress) => say({ id, kind: 'progress', progress }),
    });
    if (!read.ok) return read;
    store = read.store;
    return { ok: true, file: read.file };
  },
  kind: ({ column, kind }) => figuresOf(held(), withKind(held(), column, kind)),
  places: ({ column }) => placesOf(held(), column),
  values: ({ column, aggregate, places, filter }) => valuesOf(held(), column, aggregate, places, filter),
  table: ({ places }) => cleanTable(held(), places),
};

addEventListener('message', ({ data }: MessageEvent<Question>) => void answer(data));

async function answer({ id, name, asked }: Question): Promise<void> {
  try {
    say({ id, kind: 'done', answer: await ANSWERS[name](asked as never, id) });
  } catch (error) {
    say({ id, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

function held(): OwnStore {
  if (!store) throw new Error('no file is read');
  return store;
}

function say(message: Answer): void {
  const bytes =
    message.kind === 'done' ? (message.answer as Partial<{ csv: Uint8Array }> | null)?.csv : undefined;
  // A table of many megabytes is handed over, not copied.
  (postMessage as (message: Answer, transfer: Transferable[]) => void)(message, bytes ? [bytes.buffer] : []);
}
