import { mount, unmount } from 'svelte';
import { writable } from 'svelte/store';
import Post from './Post.svelte';

globalThis.mountPost = (target, first) => {
  const page = writable(first);
  const app = mount(Post, { target, props: { page } });
  return { set: page.set, unmount: () => unmount(app) };
};
