// The only door between the page and the shell: nothing else imports @tauri-apps.

import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Action, Lost, Page, PanelView, Place } from './bindings/view';

/** What the page draws: the resident's snapshot, or that the resident cannot be reached. */
export type Shown = { view: PanelView } | { lost: Lost };

/** What the page may ask of the shell. */
export interface Host {
  /**
   * Calls `draw` with what is to be shown, now and whenever it changes, and `turn` with the page that the window is
   * opened at.
   */
  follow(draw: (shown: Shown) => void, turn: (page: Page) => void): Promise<void>;
  /** Sends a wish; fails with a sentence for the person. What came of it comes with the next snapshot. */
  act(action: Action): Promise<void>;
  /** The places that a person may mean by some letters, likeliest first. */
  findPlaces(query: string): Promise<Place[]>;
  /** Starts the resident again after it was lost. */
  again(): Promise<void>;
  /** Closes the window. */
  close(): Promise<void>;
  /** Tells that the first snapshot is in the page, so that the window can be shown. */
  drawn(): Promise<void>;
}

/** Listens to what the shell pushes, and asks once for what it has already: what was pushed meanwhile is newer. */
async function hear<T>(event: string, question: string, take: (what: T) => void): Promise<void> {
  let pushed = false;
  await listen<T>(event, ({ payload }) => {
    pushed = true;
    take(payload);
  });
  const first = await invoke<T | null>(question);
  if (first !== null && !pushed) take(first);
}

export const host: Host = {
  async follow(draw, turn) {
    // The page comes first, so that what is drawn first is the page that was asked for.
    await hear('page', 'first_page', turn);
    await hear('shown', 'shown', draw);
  },
  act: (action) => invoke('act', { action }),
  findPlaces: (query) => invoke('find_places', { query }),
  again: () => invoke('again'),
  close: () => invoke('close'),
  drawn: () => invoke('drawn'),
};
