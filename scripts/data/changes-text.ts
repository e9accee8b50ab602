import { diffSnapshots } from './changes/diff';
import { readPublished } from './changes/published';
import { changesText } from './changes/text';

/** `tsx scripts/data/changes-text.ts BEFORE AFTER`: what differs between two snapshot folders, in both languages. */
async function main(before: string | undefined, after: string | undefined): Promise<void> {
  if (before === undefined || after === undefined) {
    process.stderr.write('Two snapshot folders are needed: the one before and the one after.\n');
    process.exitCode = 2;
    return;
  }
  const [old, now] = [await readPublished(before), await readPublished(after)];
  const changes = diffSnapshots(old, now);
  const names = new Map([...old.names, ...now.names]);
  process.stdout.write(`${changesText(changes, names, 'it')}\n${changesText(changes, names, 'en')}`);
}

await main(process.argv[2], process.argv[3]);
