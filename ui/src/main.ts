import { mount } from 'svelte';
import './app.css';
import App from './App.svelte';

// Only the production build speaks with the shell; `npm run dev` and `vite build --mode stories` show the stories.
const host =
  import.meta.env.MODE === 'production' ? (await import('./host')).host : await story(location.search);

/** The story that the address asks for: `?story=gathering&lang=ar&page=time`. */
async function story(search: string) {
  const { fakeHost } = await import('./host.fake');
  const asked = new URLSearchParams(search);
  return fakeHost({ story: asked.get('story'), lang: asked.get('lang'), page: asked.get('page') });
}

mount(App, { target: document.body, props: { host } });
