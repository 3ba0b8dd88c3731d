// The only door between the page and the shell: nothing else imports @tauri-apps.

import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Action, Lost, PanelView } from './bindings/view';

/** What the page draws: the resident's snapshot, or that the resident cannot be reached. */
export type Shown = { view: PanelView } | { lost: Lost };

/** What the page may ask of the shell. */
export interface Host {
  /** Calls `draw` with what is to be shown, now and whenever it changes. */
  follow(draw: (shown: Shown) => void): Promise<void>;
  /** Sends a wish; fails with a sentence for the person. What came of it comes with the next snapshot. */
  act(action: Action): Promise<void>;
  /** Starts the resident again after it was lost. */
  again(): Promise<void>;
  /** Closes the window. */
  close(): Promise<void>;
  /** Tells that the first snapshot is in the page, so that the window can be shown. */
  drawn(): Promise<void>;
}

export const host: Host = {
  async follow(draw) {
    let pushed = false;
    await listen<Shown>('shown', ({ payload }) => {
      pushed = true;
      draw(payload);
    });
    const first = await invoke<Shown | null>('shown');
    // What was pushed meanwhile is newer than this answer.
    if (first && !pushed) draw(first);
  },
  act: (action) => invoke('act', { action }),
  again: () => invoke('again'),
  close: () => invoke('close'),
  drawn: () => invoke('drawn'),
};
