// What the tests of all pages do alike.

import { configure, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import App from './App.svelte';
import type { PanelView } from './bindings/view';
import { fakeHost, viewOf, type FakeHost, type Opening } from './host.fake';

// Texts are looked for where they are seen; what is only heard says them once more.
configure({ defaultIgnore: 'script, style, [role=status].unseen > *' });

export const user = userEvent.setup();

/** Opens the window at a story, and waits until it is drawn. What is asked from then on is in the host. */
export async function open(opening: Opening = {}): Promise<FakeHost> {
  const host = fakeHost(opening);
  render(App, { host });
  await screen.findByRole('heading', { level: 1 });
  host.asked.length = 0;
  return host;
}

/** A story with something changed in it. */
export const changed = (story: string, change: Partial<PanelView>) => ({
  view: { ...viewOf(story), ...change },
});

/** Presses the button of that name. */
export const press = (name: string | RegExp) => user.click(screen.getByRole('button', { name }));

/** What the focused element is called or says. */
export const focused = () =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim();

export const MORNING = { meeting: 'ccc', start: '2026-11-26T08:00:00Z' };
