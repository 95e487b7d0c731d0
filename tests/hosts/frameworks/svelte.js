import { mount, unmount } from 'svelte';
import App from './App.svelte';

globalThis.mount = (target, rest) => {
  const app = mount(App, { target, props: { rest } });
  return () => unmount(app);
};
