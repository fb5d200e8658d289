/** What a journey asks of a browser, whatever engine it has and whatever protocol drives it. */

/** What runs in a page: JSON goes in, and JSON comes out. */
export type InPage<A extends unknown[], R> = (...args: A) => R;

export interface Engine {
  /** Name and version, as the browser tells them. */
  readonly version: string;
  /** Opens an address and waits until it has loaded. */
  go(address: string): Promise<void>;
  /** Runs a function in the page and waits for what it promises. */
  run<A extends unknown[], R>(f: InPage<A, R>, ...args: A): Promise<Awaited<R>>;
  /** Gives the page this room, and says how wide it is now: some windows keep a least width. */
  resize(width: number, height: number): Promise<number>;
  /** Moves the pointer, in pixels of the window. */
  move(x: number, y: number): Promise<void>;
  /** Presses the first button of the mouse, or lets it go. */
  button(down: boolean): Promise<void>;
  /** Turns the wheel with Ctrl held; not there where the driver gives a wheel no keys. */
  ctrlWheel?(x: number, y: number, by: number): Promise<void>;
  /** Presses a key or lets it go: a letter, or the name of a key that has none. */
  key(name: string, down: boolean): Promise<void>;
  /** The page as it is printed on A4; nothing where the protocol has no such command. */
  pdf(): Promise<Buffer | undefined>;
  /** What went wrong since this was last asked: uncaught errors, breaches of the policy. */
  wrong(): Promise<string[]>;
  close(): Promise<void>;
}

/** What opens an engine; where the engine is not installed, what to install. */
export type Opener =
  | { open(): Promise<Engine>; missing?: never }
  | { open?: never; missing: string };
