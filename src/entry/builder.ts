/** The source of `dist/builder.min.js`, the script of the embed builder's page. */
import { startBuilder } from '../builder/builder.js';

const root = document.getElementById('builder');
if (root)
  startBuilder(root, { base: root.dataset['base'] ?? '', files: root.dataset['files'] ?? '' });
