/** What the embed builder's page needs beside its script: its style sheet, and the demo's first page. */
import { copyFile, readdir, writeFile } from 'node:fs/promises';
import { inRoot } from '../lib.mjs';

export async function writeBuilderPage() {
  await copyFile(inRoot('src/builder/builder.css'), inRoot('dist/builder.css'));
  // What services show of a link to a page that `ai-paths site` writes.
  for (const name of await readdir(inRoot('demo/pictures')))
    if (name.startsWith('preview-'))
      await copyFile(inRoot('demo/pictures', name), inRoot('dist', name));
  // Anew each time: `npm start` calls this again when its words have changed.
  const { demoPage } = await import(`../../dist/builder/demo-page.js?${Date.now()}`);
  await writeFile(inRoot('demo/index.html'), demoPage());
}
