import { mount } from 'svelte';
import './app.css';
import App from './App.svelte';

// Only the production build talks to the shell; `npm run dev` and `vite build --mode stories` show the stories.
const bridge =
  import.meta.env.MODE === 'production' ? (await import('./bridge')).bridge : await story(location.search);

/** The story that the address names: `?story=gathering&lang=ar&page=time`. */
async function story(search: string) {
  const { fakeBridge } = await import('./bridge.fake');
  const query = new URLSearchParams(search);
  return fakeBridge({ story: query.get('story'), lang: query.get('lang'), page: query.get('page') });
}

mount(App, { target: document.body, props: { bridge } });
