/**
 * The line between the window of the audience and the one of the speaker. A channel where pages of one site may share one, and messages
 * from window to window beside it: files opened from a stick have no origin in common. A message that comes twice counts once.
 */
export type Role = 'audience' | 'speaker';

export interface DeckMessage {
  /** `hello` asks the other where it is, `at` says where one is, `bye` that the window closes. */
  kind: 'hello' | 'at' | 'bye';
  role: Role;
  /** Id of the slide. */
  slide: string;
  blank: boolean;
  presenting: boolean;
}

interface Sent extends DeckMessage {
  deck: string;
  from: string;
  turn: number;
}

export interface DeckLink {
  send: (message: DeckMessage) => void;
  /** The window to write to besides the channel. */
  join: (other: Window) => void;
  close: () => void;
}

/** Opens the line of a deck. `hear` gets what the other windows of the same deck send. */
export function openLink(deck: string, hear: (message: DeckMessage) => void): DeckLink {
  const from = Math.random().toString(36).slice(2);
  const heard = new Map<string, number>();
  const others: Window[] = [];
  let turn = 0;
  const receive = (data: unknown): void => {
    const message = readMessage(data, deck);
    if (!message || message.from === from || message.turn <= (heard.get(message.from) ?? 0)) return;
    heard.set(message.from, message.turn);
    hear(message);
  };
  const channel = channelOf(`osservatorio-${deck}`);
  channel?.addEventListener('message', ({ data }) => receive(data));
  const onMessage = (event: MessageEvent): void => {
    // Only windows that belong to this presentation are listened to.
    if (others.some((other) => other === event.source)) receive(event.data);
  };
  addEventListener('message', onMessage);
  return {
    send: (message) => {
      const sent: Sent = { ...message, deck, from, turn: ++turn };
      channel?.postMessage(sent);
      for (const other of others) if (!other.closed) other.postMessage(sent, targetOf());
    },
    join: (other) => void others.push(other),
    close: () => {
      channel?.close();
      removeEventListener('message', onMessage);
    },
  };
}

/** What was sent, where it is a message of this deck; null else. */
export function readMessage(data: unknown, deck: string): Sent | null {
  if (typeof data !== 'object' || data === null) return null;
  const sent = data as Partial<Record<keyof Sent, unknown>>;
  const isMessage =
    sent.deck === deck &&
    (sent.kind === 'hello' || sent.kind === 'at' || sent.kind === 'bye') &&
    (sent.role === 'audience' || sent.role === 'speaker') &&
    typeof sent.slide === 'string' &&
    typeof sent.blank === 'boolean' &&
    typeof sent.presenting === 'boolean' &&
    typeof sent.from === 'string' &&
    typeof sent.turn === 'number';
  return isMessage ? (data as Sent) : null;
}

/** Null where the browser keeps pages apart. */
function channelOf(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** A file has no origin that could be named. */
function targetOf(): string {
  return location.protocol === 'file:' ? '*' : location.origin;
}
