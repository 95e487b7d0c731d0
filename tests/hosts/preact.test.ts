import { testFramework } from './framework.js';

testFramework('Preact', 'preact');
