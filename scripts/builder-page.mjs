/** What the embed builder's page needs beside its script: its style sheet, and the demo's first page. */
import { copyFile, writeFile } from 'node:fs/promises';
import { inRoot } from './lib.mjs';

export async function writeBuilderPage() {
  await copyFile(inRoot('src/builder/builder.css'), inRoot('dist/builder.css'));
  // Anew each time: `npm start` calls this again when its words have changed.
  const { demoPage } = await import(`../dist/builder/demo-page.js?${Date.now()}`);
  await writeFile(inRoot('demo/index.html'), demoPage());
}
