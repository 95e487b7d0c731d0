import { testFramework } from './framework.js';

testFramework('Vue 3', 'vue');
