// Stands in for the shell in a plain browser and in tests: shows one story, and notes what is asked of it. The stories
// are written by the program's own core.

import type { Action, Page, PanelView, Place, TextName } from './bindings/view';
import type { Host, Shown } from './host';

type Told = { view: Omit<PanelView, 'texts'> } | Extract<Shown, { lost: unknown }>;

interface Book {
  texts: Record<TextName, string>;
  stories: Record<string, Told>;
  refusals: Record<'room', string>;
}

const books = import.meta.glob<Book>('./bindings/stories/*.json', { eager: true, import: 'default' });

/** A host whose requests can be looked at, and which shows another thing when told. */
export interface FakeHost extends Host {
  /** What was asked, in order: actions, and the names of the other requests. */
  readonly asked: (Action | 'again' | 'close' | 'drawn')[];
  /** The actions among them. */
  readonly actions: () => Action[];
  /** Pushes what is to be shown. */
  show(shown: Shown): void;
  /** Turns to a page, as the shell does when it opens the window. */
  turn(page: Page): void;
  /** Makes the next action fail with this sentence, one of `refusal`'s. */
  refuse(sentence: string): void;
}

/** Which story, in which language, and at which page. */
export interface Opening {
  story?: string | null;
  lang?: string | null;
  page?: string | null;
}

const PLACES: Place[] = [
  { city: 'Montevideo', zone: 'America/Montevideo', detail: 'America/Montevideo (UTC−3)' },
  { city: 'Montreal', zone: 'America/Toronto', detail: 'America/Toronto (UTC−5)' },
  { city: 'Nairobi', zone: 'Africa/Nairobi', detail: 'Africa/Nairobi (UTC+3)' },
];

/** The story called `name`; throws where there is none. */
export function story(name: string, lang = 'en'): Shown {
  const book = books[`./bindings/stories/${lang}.json`];
  const told = book?.stories[name];
  if (!book || !told) throw new Error(`no story called ${name} in ${lang}`);
  return 'lost' in told ? told : { view: { ...told.view, texts: book.texts } };
}

/**
 * What the shell throws where a wish was not taken: the link of the room is none, a file could not be written, or there is
 * no resident to take it.
 */
export function refusal(why: 'room' | 'unwritten' | 'lost', lang = 'en'): string {
  if (why === 'lost') {
    const shown = story('lost', lang);
    if ('lost' in shown) return shown.lost.text;
  }
  // As the system words it; no catalogue has it.
  if (why !== 'room') return 'topics.json: Permission denied (os error 13)';
  return books[`./bindings/stories/${lang}.json`]?.refusals.room ?? '';
}

/** The names of the stories that are told in a language. */
export const storyNames = (lang: string) =>
  Object.keys(books[`./bindings/stories/${lang}.json`]?.stories ?? {});

/** The snapshot of the story called `name`. */
export function viewOf(name: string, lang = 'en'): PanelView {
  const shown = story(name, lang);
  if (!('view' in shown)) throw new Error(`${name} shows no view`);
  return shown.view;
}

/** A host that tells the story that is asked for. */
export function fakeHost(opening: Opening = {}): FakeHost {
  let draw: (shown: Shown) => void = () => undefined;
  let turn: (page: Page) => void = () => undefined;
  let refusal: string | undefined;
  const asked: FakeHost['asked'] = [];
  const note = (what: 'again' | 'close' | 'drawn') => async () => {
    asked.push(what);
  };
  /** Looking finds what the story about it has found. */
  const check = () => {
    const lang = opening.lang ?? 'en';
    draw({
      view: { ...viewOf(opening.story ?? 'far', lang), readiness: viewOf('readiness', lang).readiness },
    });
  };
  return {
    asked,
    actions: () => asked.filter((what) => typeof what !== 'string'),
    show: (shown) => draw(shown),
    turn: (page) => turn(page),
    refuse: (sentence) => (refusal = sentence),
    async follow(drawing, turning) {
      draw = drawing;
      turn = turning;
      turn((opening.page ?? 'now') as Page);
      draw(story(opening.story ?? 'far', opening.lang ?? 'en'));
    },
    async act(action) {
      asked.push(action);
      const why = refusal;
      refusal = undefined;
      if (why) throw why;
      if (action.do === 'check_readiness') check();
    },
    async findPlaces(query) {
      return PLACES.filter(({ city }) => city.toLowerCase().startsWith(query.toLowerCase()));
    },
    again: note('again'),
    close: note('close'),
    drawn: note('drawn'),
  };
}
