import { mount } from 'svelte';
import './app.css';
import App from './App.svelte';

// Only the production build speaks with the shell; `npm run dev` and `vite build --mode stories` show the stories.
const host =
  import.meta.env.MODE === 'production'
    ? (await import('./host')).host
    : (await import('./host.fake')).fakeHost(new URLSearchParams(location.search).get('story'));

mount(App, { target: document.body, props: { host } });
