// A fake shell for plain browsers and tests: shows one story, and records what is asked of it. The stories are written
// by the app's own core.

import type { Action, Page, PanelView, Place, TextName } from './bindings/view';
import type { Bridge, Shown } from './bridge';

type Story = { view: Omit<PanelView, 'texts'> } | Extract<Shown, { lost: unknown }>;

interface StoryFile {
  texts: Record<TextName, string>;
  stories: Record<string, Story>;
  refusals: Record<'room', string>;
}

const files = import.meta.glob<StoryFile>('./bindings/stories/*.json', { eager: true, import: 'default' });

/** A bridge that records requests, and shows something else when told to. */
export interface FakeBridge extends Bridge {
  /** The requests in order: actions, and the names of the others. */
  readonly requests: (Action | 'restart' | 'close' | 'drawn')[];
  /** The actions among them. */
  readonly actions: () => Action[];
  /** Pushes what is to be shown. */
  show(shown: Shown): void;
  /** Navigates to a page, as the shell does when it opens the window. */
  navigate(page: Page): void;
  /** Makes the next action fail with this sentence, one of `refusal`'s. */
  refuse(sentence: string): void;
}

/** Which story, in which language, on which page. */
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

/** The story called `name`; throws if there is none. */
export function story(name: string, lang = 'en'): Shown {
  const file = files[`./bindings/stories/${lang}.json`];
  const found = file?.stories[name];
  if (!file || !found) throw new Error(`no story called ${name} in ${lang}`);
  return 'lost' in found ? found : { view: { ...found.view, texts: file.texts } };
}

/**
 * What the shell throws if an action was refused: the room link is invalid, a file could not be written, or the resident
 * is not running.
 */
export function refusal(why: 'room' | 'unwritten' | 'lost', lang = 'en'): string {
  if (why === 'lost') {
    const shown = story('lost', lang);
    if ('lost' in shown) return shown.lost.text;
  }
  // As the system words it; no catalogue has it.
  if (why !== 'room') return 'topics.json: Permission denied (os error 13)';
  return files[`./bindings/stories/${lang}.json`]?.refusals.room ?? '';
}

/** The names of the stories in a language. */
export const storyNames = (lang: string) =>
  Object.keys(files[`./bindings/stories/${lang}.json`]?.stories ?? {});

/** The snapshot of the story called `name`. */
export function viewOf(name: string, lang = 'en'): PanelView {
  const shown = story(name, lang);
  if (!('view' in shown)) throw new Error(`${name} shows no view`);
  return shown.view;
}

/** A bridge that shows the requested story. */
export function fakeBridge(opening: Opening = {}): FakeBridge {
  let show: (shown: Shown) => void = () => undefined;
  let navigate: (page: Page) => void = () => undefined;
  let refusal: string | undefined;
  const requests: FakeBridge['requests'] = [];
  const record = (request: 'restart' | 'close' | 'drawn') => async () => {
    requests.push(request);
  };
  /** A check finds what the story about readiness has found. */
  const check = () => {
    const lang = opening.lang ?? 'en';
    show({
      view: { ...viewOf(opening.story ?? 'far', lang), readiness: viewOf('readiness', lang).readiness },
    });
  };
  return {
    requests,
    actions: () => requests.filter((request) => typeof request !== 'string'),
    show: (shown) => show(shown),
    navigate: (page) => navigate(page),
    refuse: (sentence) => (refusal = sentence),
    async subscribe(onShow, onNavigate) {
      show = onShow;
      navigate = onNavigate;
      navigate((opening.page ?? 'now') as Page);
      show(story(opening.story ?? 'far', opening.lang ?? 'en'));
    },
    async act(action) {
      requests.push(action);
      const why = refusal;
      refusal = undefined;
      if (why) throw why;
      if (action.do === 'check_readiness') check();
    },
    async findPlaces(query) {
      return PLACES.filter(({ city }) => city.toLowerCase().startsWith(query.toLowerCase()));
    },
    restart: record('restart'),
    close: record('close'),
    drawn: record('drawn'),
  };
}
