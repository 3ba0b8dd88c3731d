// Stands in for the shell in a plain browser and in tests: shows one story, and notes what is asked of it.

import type { Action } from './bindings/view';
import type { Host, Shown } from './host';
import { stories } from './stories';

/** A host whose requests can be looked at, and which shows another thing when told. */
export interface FakeHost extends Host {
  /** What was asked, in order: actions, and the names of the other requests. */
  readonly asked: (Action | 'again' | 'close' | 'drawn')[];
  /** Pushes what is to be shown. */
  show(shown: Shown): void;
  /** Makes the next action fail with this sentence. */
  refuse(sentence: string): void;
}

/** A host that shows the story called `name`, or the first where there is none of that name. */
export function fakeHost(name: string | null): FakeHost {
  const story = stories[name ?? ''] ?? stories['far'];
  let draw: (shown: Shown) => void = () => undefined;
  let refusal: string | undefined;
  const asked: FakeHost['asked'] = [];
  const note = (what: 'again' | 'close' | 'drawn') => async () => {
    asked.push(what);
  };
  return {
    asked,
    show: (shown) => draw(shown),
    refuse: (sentence) => (refusal = sentence),
    async follow(listener) {
      draw = listener;
      if (story) draw(story);
    },
    async act(action) {
      asked.push(action);
      const why = refusal;
      refusal = undefined;
      if (why) throw why;
    },
    again: note('again'),
    close: note('close'),
    drawn: note('drawn'),
  };
}
