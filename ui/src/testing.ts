// What the tests of all pages share.

import { configure, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import App from './App.svelte';
import type { PanelView } from './bindings/view';
import { fakeBridge, viewOf, type FakeBridge, type Opening } from './bridge.fake';

// Look for texts where they are seen; the hidden status region repeats them for screen readers.
configure({ defaultIgnore: 'script, style, [role=status].unseen > *' });

export const user = userEvent.setup();

/** Opens the window with a story, and waits until it is drawn. The bridge records requests from then on. */
export async function open(opening: Opening = {}): Promise<FakeBridge> {
  const bridge = fakeBridge(opening);
  render(App, { bridge });
  await screen.findByRole('heading', { level: 1 });
  bridge.requests.length = 0;
  return bridge;
}

/** A story with something changed in it. */
export const changed = (story: string, change: Partial<PanelView>) => ({
  view: { ...viewOf(story), ...change },
});

/** Presses the button of that name. */
export const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));

/** The focused element's name or text. */
export const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim();

export const MORNING = { meeting: 'ccc', start: '2026-11-26T08:00:00Z' };
