/**
 * Words of the player. Plain texts without functions: they travel in the page as JSON, and into single files that open from a USB stick.
 * What stands in braces is filled in when it is said.
 */
export interface PlayerWords {
  /** Button and key that begin. */
  present: string;
  /** Opens the window with notes and clock. */
  speaker: string;
  help: string;
  /** `{n}`, `{all}`, `{title}`. */
  slide: string;
  /** `{n}`, `{all}`: short, in the bar. */
  place: string;
  controls: string;
  previous: string;
  next: string;
  grid: string;
  gridTitle: string;
  blank: string;
  blanked: string;
  unblanked: string;
  fullscreen: string;
  fullscreenLeft: string;
  noFullscreen: string;
  close: string;
  ended: string;
  /** `{typed}`: a number is being typed. */
  typed: string;
  helpTitle: string;
  helpClose: string;
  /** Letter keys may be put away: who dictates would press them unwillingly. */
  letterKeys: string;
  /** Keys and what they do, in the order of the table. */
  keys: [keys: string, does: string][];
  speakerTitle: string;
  speakerOpen: string;
  speakerClosed: string;
  audienceClosed: string;
  audienceWaits: string;
  audienceHere: string;
  audienceNone: string;
  blocked: string;
  nextTitle: string;
  lastSlide: string;
  notesTitle: string;
  noNotes: string;
  elapsed: string;
  now: string;
  pause: string;
  resume: string;
  reset: string;
}

/** A text with its braces filled in; a brace without a value stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}
