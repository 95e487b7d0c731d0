import { testFramework } from './framework.js';

testFramework('React 19', 'react');
