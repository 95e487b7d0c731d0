import { testFramework } from './framework.js';

testFramework('Svelte 5', 'svelte');
