// The bridge between the page and the Tauri shell: nothing else imports @tauri-apps.

import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Action, Lost, Page, PanelView, Place } from './bindings/view';

/** What the page shows: the resident's snapshot, or that the resident cannot be reached. */
export type Shown = { view: PanelView } | { lost: Lost };

/** What the page can ask the shell to do. */
export interface Bridge {
  /**
   * Calls `show` with what to show, now and on every change, and `navigate` with the page that the window opens
   * on.
   */
  subscribe(show: (shown: Shown) => void, navigate: (page: Page) => void): Promise<void>;
  /** Sends an action. Rejects with a sentence for the person; the result comes with the next snapshot. */
  act(action: Action): Promise<void>;
  /** The places that match a query, likeliest first. */
  findPlaces(query: string): Promise<Place[]>;
  /** Restarts the resident after the connection to it was lost. */
  restart(): Promise<void>;
  /** Closes the window. */
  close(): Promise<void>;
  /** Reports that the first snapshot is in the page, so that the window can be shown. */
  drawn(): Promise<void>;
}

/** Listens to an event, and fetches the current value once; a value that was pushed meanwhile is newer. */
async function listenFromNow<T>(event: string, command: string, receive: (value: T) => void): Promise<void> {
  let pushed = false;
  await listen<T>(event, ({ payload }) => {
    pushed = true;
    receive(payload);
  });
  const first = await invoke<T | null>(command);
  if (first !== null && !pushed) receive(first);
}

/** How long painting may keep the window from being shown, in milliseconds. */
const PAINTING = 1000;

/** Resolves when the page is painted as it is now. */
async function painted(): Promise<void> {
  if (document.visibilityState === 'hidden')
    await new Promise((resolve) => document.addEventListener('visibilitychange', resolve, { once: true }));
  // A frame is painted after its callbacks, and before anything else runs.
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
}

export const bridge: Bridge = {
  async subscribe(show, navigate) {
    // First the page, so that the first thing drawn is the page that was asked for.
    await listenFromNow('page', 'first_page', navigate);
    await listenFromNow('shown', 'shown', show);
  },
  act: (action) => invoke('act', { action }),
  findPlaces: (query) => invoke('find_places', { query }),
  restart: () => invoke('again'),
  close: () => invoke('close'),
  async drawn() {
    const paints = await invoke<boolean>('paint');
    if (paints) await Promise.race([painted(), new Promise((resolve) => setTimeout(resolve, PAINTING))]);
    await invoke('drawn');
  },
};
