/** The part of a service worker's global scope that is used here: the library of types for workers and that for pages exclude each other. */

export interface LifeEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface MessageOf extends LifeEvent {
  data: unknown;
  ports: readonly MessagePort[];
}

export interface WindowClientOf {
  id: string;
  postMessage(message: unknown): void;
}

export interface WorkerScope {
  registration: { scope: string };
  clients: {
    get(id: string): Promise<WindowClientOf | undefined>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly WindowClientOf[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageOf) => void): void;
}

/** What a request says of the page it is for. */
export interface Asker {
  /** The page that asks; empty for the opening of a page. */
  clientId: string;
  /** The page that will be opened. */
  resultingClientId: string;
}
