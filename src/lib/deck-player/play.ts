/**
 * The player of a deck. It takes over any page of the form `.deck[data-deck] > section.slide[id][data-title] > .slide-notes`: without
 * it the page is a column of slides with their notes. It imports nothing from outside its folder, so that it can also be written into
 * a single file. Its style is `components/deck/player.css`.
 */
import { makeBar } from './bar';
import { commandOf, type Command } from './commands';
import { button, element, onlyReachable, takesKey } from './dom';
import { openGrid, type Grid } from './grid';
import { lettersAct, openHelp } from './help';
import { openLink, type DeckMessage, type Role } from './link';
import { mark, placeInSight, placeOfId, slidesOf, titleOf } from './slides';
import { makeSpeaker, type Speaker } from './speaker';
import { keepAwake, keepMeasures, speakerRoom, watchIdle, watchSwipes, wholeRoom } from './stage';
import { fill, type PlayerWords } from './words';

/** Parameter of the address of the speaker's window. */
export const SPEAKER_KEY = 'relatore';

/** Takes a deck over, with its buttons in `place` or before the deck. Gives what lets it go. */
export function playDeck(root: HTMLElement, words: PlayerWords, place?: HTMLElement): () => void {
  const params = new URLSearchParams(location.search);
  const role: Role = params.has(SPEAKER_KEY) ? 'speaker' : 'audience';
  params.delete(SPEAKER_KEY);
  let at = Math.max(0, placeOfId(slidesOf(root), location.hash.slice(1)));
  let presenting = false;
  let blank = false;
  let digits = '';
  let letters = lettersAct();
  let grid: Grid | null = null;
  let speaker: Speaker | null = null;
  let help: HTMLDialogElement | null = null;
  /** What undoes a presentation, last first. */
  let undo: (() => void)[] = [];

  const status = element('p', { class: 'deck-said', role: 'status' });
  const bar = makeBar(words, run);
  const dark = button(words.unblanked, () => run({ do: 'blank' }), {
    class: 'deck-blank',
    'aria-label': words.blanked,
  });
  const buttons = element(
    'div',
    { class: 'deck-buttons no-print' },
    button(words.present, () => run({ do: 'fullscreen' }), { class: 'button primary' }),
    button(words.speaker, () => run({ do: 'speaker' }), { class: 'button' }),
    button(words.help, () => run({ do: 'help' }), { class: 'button' }),
  );
  const link = openLink(`${root.dataset.deck ?? ''}?${params.toString()}`, hear);

  function say(text: string): void {
    status.textContent = text;
  }
  function here(kind: DeckMessage['kind']): DeckMessage {
    return { kind, role, slide: slidesOf(root)[at]?.id ?? '', blank, presenting };
  }

  /** Shows a slide; `tell` has the other window follow. */
  function go(to: number, tell = true): void {
    const slides = slidesOf(root);
    if (slides.length === 0) return;
    at = Math.min(slides.length - 1, Math.max(0, to));
    if (!presenting) return;
    const held = document.activeElement?.closest('section.slide');
    mark(slides, at);
    if (held && held !== slides[at]) root.focus({ preventScroll: true });
    bar.show(at + 1, slides.length, digits);
    speaker?.show(slides, at);
    say(fill(words.slide, { n: at + 1, all: slides.length, title: titleOf(slides[at]) }));
    const id = slides[at]?.id ?? '';
    if (location.hash.slice(1) !== id) history.replaceState(history.state, '', `#${id}`);
    if (tell) link.send(here('at'));
  }

  /** Titles may come after their slides, where these are drawn in the browser. */
  const titles = new MutationObserver(() => {
    if (presenting) go(at, false);
  });
  titles.observe(root, { attributes: true, attributeFilter: ['data-title'], subtree: true });

  function setBlank(on: boolean, tell = true): void {
    if (blank === on) return;
    blank = on;
    if (on && role === 'audience') root.append(dark);
    else dark.remove();
    root.toggleAttribute('data-blank', on);
    say(on ? words.blanked : words.unblanked);
    if (tell) link.send(here('at'));
  }

  /** Begins at a slide, in full screen where that is asked for. */
  function start(from: number, whole: boolean): void {
    if (presenting || slidesOf(root).length === 0) return;
    const before = document.activeElement;
    presenting = true;
    document.documentElement.dataset.presenting = role;
    root.classList.add('presenting');
    root.tabIndex = -1;
    if (role === 'audience') root.append(bar.node);
    undo = [
      onlyReachable(root),
      keepMeasures(root, role === 'audience' ? wholeRoom : speakerRoom),
      keepAwake(),
      watchSwipes(root, (by) => run({ do: by === 1 ? 'next' : 'previous' })),
      ...(role === 'audience' ? [watchIdle(root)] : []),
      () => giveBack(before),
    ];
    root.focus({ preventScroll: true });
    if (whole) void fullscreen(true);
    go(from);
  }

  function stop(): void {
    if (!presenting) return;
    closeGrid();
    setBlank(false, false);
    presenting = false;
    if (document.fullscreenElement) void document.exitFullscreen();
    delete document.documentElement.dataset.presenting;
    root.classList.remove('presenting');
    root.removeAttribute('tabindex');
    const slides = slidesOf(root);
    mark(slides, null);
    bar.node.remove();
    undo.forEach((each) => each());
    slides[at]?.scrollIntoView({ block: 'center' });
    say(words.ended);
    link.send(here('at'));
  }

  /** The focus to where it was; while the screen is full nothing outside of it can have it. */
  function giveBack(to: Element | null): void {
    const focus = (): void => {
      if (!presenting && to instanceof HTMLElement) to.focus({ preventScroll: true });
    };
    if (!document.fullscreenElement) focus();
    else document.addEventListener('fullscreenchange', focus, { once: true });
  }

  async function fullscreen(on: boolean): Promise<void> {
    try {
      if (!on) await document.exitFullscreen();
      else if (root.requestFullscreen) await root.requestFullscreen();
      else say(words.noFullscreen);
    } catch {
      say(words.noFullscreen);
    }
  }

  function closeGrid(): void {
    grid?.close();
    grid = null;
  }

  function openSpeaker(): void {
    if (role === 'speaker') return;
    const address = new URL(location.href);
    address.searchParams.set(SPEAKER_KEY, '');
    address.hash = slidesOf(root)[at]?.id ?? '';
    const name = `relatore-${root.dataset.deck ?? ''}`;
    const opened = window.open(address, name, 'popup,width=1180,height=800');
    if (opened) link.join(opened);
    else say(words.blocked);
  }

  function run(command: Command): void {
    if (command.do !== 'type') digits = '';
    const last = slidesOf(root).length - 1;
    switch (command.do) {
      case 'next':
        return go(at + 1);
      case 'previous':
        return go(at - 1);
      case 'first':
        return go(0);
      case 'last':
        return go(last);
      case 'jump':
        return go(command.to - 1);
      case 'type':
        digits = command.digits;
        return bar.show(at + 1, last + 1, digits);
      case 'blank':
        return setBlank(!blank);
      case 'speaker':
        return openSpeaker();
      case 'pause':
        return speaker?.pause();
      case 'help':
        help = openHelp(root, words, (on) => (letters = on));
        return;
      case 'fullscreen':
        if (role === 'speaker') return;
        if (presenting) return void fullscreen(document.fullscreenElement === null);
        return start(placeInSight(slidesOf(root), innerHeight), true);
      case 'grid':
        if (grid) return closeGrid();
        if (role === 'audience')
          grid = openGrid(root, words, at, (to) => {
            closeGrid();
            root.focus({ preventScroll: true });
            go(to);
          });
        return;
      case 'escape':
        if (grid) return closeGrid();
        if (blank) return setBlank(false);
        return role === 'audience' ? stop() : undefined;
    }
  }

  function onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || help?.open || takesKey(event.target, event.key)) return;
    if (grid?.key(event.key)) return event.preventDefault();
    const command = commandOf(event, digits, letters);
    // In the column of slides the keys are the page's, but for the ones that begin or explain.
    if (!command || (!presenting && !['fullscreen', 'help', 'speaker'].includes(command.do))) return;
    event.preventDefault();
    run(command);
  }

  function hear(message: DeckMessage): void {
    if (message.role === role) return;
    if (message.kind === 'hello') link.send(here('at'));
    if (message.kind === 'bye') return lost();
    const to = placeOfId(slidesOf(root), message.slide);
    if (role === 'speaker') speaker?.audience(message.presenting ? words.audienceHere : words.audienceWaits);
    else if (message.kind === 'hello') return say(words.speakerOpen);
    // A window in its column of slides is not led: its reader is reading.
    if (to !== -1 && (presenting || role === 'audience') && message.kind === 'at') {
      if (role === 'speaker' && !message.presenting) return;
      setBlank(message.blank, false);
      if (to !== at) go(to, false);
    }
  }
  function lost(): void {
    if (role === 'speaker') speaker?.audience(words.audienceClosed);
    else say(words.speakerClosed);
  }

  const onScreen = (): void => {
    if (presenting && !document.fullscreenElement) say(words.fullscreenLeft);
  };
  const onHide = (): void => link.send(here('bye'));
  document.addEventListener('keydown', onKey);
  document.addEventListener('fullscreenchange', onScreen);
  addEventListener('pagehide', onHide);
  if (role === 'speaker') {
    speaker = makeSpeaker(words, run);
    speaker.audience(words.audienceNone);
    root.classList.add('speaking');
    root.append(speaker.node);
    if (window.opener) link.join(window.opener as Window);
    start(at, false);
  } else if (place) place.append(buttons);
  else root.before(buttons);
  root.append(status);
  link.send(here('hello'));

  return () => {
    stop();
    speaker?.close();
    root.classList.remove('speaking');
    buttons.remove();
    status.remove();
    document.removeEventListener('keydown', onKey);
    document.removeEventListener('fullscreenchange', onScreen);
    removeEventListener('pagehide', onHide);
    titles.disconnect();
    link.close();
  };
}
