import type { Component } from 'svelte';
import type { ScreenEntry } from './screens/screen';

/** A screen whose component and first rows are at hand. */
export interface OpenedScreen {
  readonly id: string;
  readonly component: Component<{ initial: never }>;
  readonly initial: never;
}

/** Puts a component together with its first rows; that they fit is the agreement of `start-readers` with each screen. */
export function openedScreen(
  id: string,
  component: Component<{ initial: never }>,
  initial: unknown,
): OpenedScreen {
  return { id, component, initial: initial as never };
}

/**
 * Fetches a screen and its first rows at once. A screen without rows waits for the database by itself.
 * @throws Error when the component cannot be fetched
 */
export async function openScreen(
  entry: ScreenEntry,
  readData: (path: string) => Promise<unknown>,
): Promise<OpenedScreen> {
  const [component, initial] = await Promise.all([
    entry.load(),
    readData(`start/${entry.id}.json`).catch(() => undefined),
  ]);
  return openedScreen(entry.id, component, initial ?? undefined);
}
