/**
 * The check drawn at build comes alive when it is first used: a page of text stays as light as the others. What the reader did meanwhile
 * is then done.
 */
export function wakeContribute(host: HTMLElement): void {
  const asleep = new AbortController();
  const { signal } = asleep;
  let waking: Promise<boolean> | null = null;
  const wake = (): Promise<boolean> =>
    (waking ??= import('./awake').then(
      ({ hydrateContribute }) => {
        asleep.abort();
        hydrateContribute(host);
        return true;
      },
      // A later try may succeed.
      () => ((waking = null), false),
    ));
  /** Done again once there is somebody to hear it. */
  const again = (deed: () => void): void => void wake().then((isAwake) => isAwake && deed());
  const fileInput = (): HTMLInputElement | null => host.querySelector('input[type=file]');

  // A file that was chosen before this script came.
  const early = fileInput();
  if (early?.files?.length) again(() => early.dispatchEvent(new Event('change', { bubbles: true })));

  for (const kind of ['pointerdown', 'focusin', 'dragenter'] as const)
    host.addEventListener(kind, () => void wake(), { signal });
  host.addEventListener('dragover', (event) => event.preventDefault(), { signal });
  host.addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      const input = fileInput();
      const files = event.dataTransfer?.files;
      if (!input || !files || files.length === 0) return;
      input.files = files;
      again(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    },
    { signal },
  );
  host.addEventListener(
    'change',
    (event) => {
      const input = event.target;
      // Hydration reads by itself which kind is chosen and what is pasted.
      if (input === fileInput()) again(() => input?.dispatchEvent(new Event('change', { bubbles: true })));
    },
    { signal },
  );
  host.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      const form = event.target;
      if (form instanceof HTMLFormElement) again(() => form.requestSubmit());
    },
    { signal },
  );
}
