/**
 * Takes the pictures of docs/tour.md, into docs/tour/: does its steps in the builder, WordPress and
 * MkDocs, which have to be installed (Debian: `.ci/run` lists the packages). Needs a build.
 */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { launch, missing, run, serve, temporary, until } from '../../tests/programs/support.mjs';
import {
  insert,
  logIn,
  openEditor,
  paste,
  publish,
} from '../../tests/programs/wordpress/editor.mjs';
import { startWordPress } from '../../tests/programs/wordpress/server.mjs';
import { fail, inRoot } from '../lib.mjs';

const FOLDER = inRoot('docs', 'tour');
const SCRIPT = inRoot('dist', 'ai-paths.min.js');

const TITLE = 'Where is AI going?';
const BEFORE = 'Everyone I meet asks me this. I have found no better answer than three answers.';
const AFTER = 'Which of the three would you bet on?';

/** In the page: the lowest edge up to `limit` that cuts through no line of text and no control. */
function wholeLines(limit) {
  const boxes = [];
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE && node.data.trim()) {
      const range = document.createRange();
      range.selectNode(node);
      boxes.push(...range.getClientRects());
    }
    if (/^(?:button|input|select|textarea)$/.test(node.localName))
      boxes.push(node.getBoundingClientRect());
    for (const child of (node.shadowRoot ?? node).childNodes) read(child);
  };
  read(document.body);
  let edge = limit;
  for (let cut; (cut = boxes.find(({ top, bottom }) => top < edge && edge < bottom));)
    edge = Math.floor(cut.top) - 1;
  return edge;
}

/** Saves a page from `top` on: as wide as it is, and as high as whole lines fit, unless the page `fits` itself. */
async function take(page, name, { width, height, top = 0, fits = false }) {
  await page.bringToFront();
  await page.setViewport({ width, height: top + height, deviceScaleFactor: 2 });
  // The page takes its new width first.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  const bottom = fits ? top + height : await page.evaluate(wholeLines, top + height);
  const clip = { x: 0, y: top, width, height: bottom - top };
  const file = `${name}.webp`;
  const { size } = await sharp(await page.screenshot({ clip }))
    // At a scale of 1.25, an emulated screen would draw edges between pixels, with gaps where they meet.
    .resize({ width: 1.25 * width })
    .webp({ quality: 50, effort: 6, preset: 'text' })
    .toFile(join(FOLDER, file));
  console.log(`${file} ${(size / 1000).toFixed(0)} kB`);
}

/** The builder with a place chosen and the named boxes and buttons pressed. */
async function openBuilder(browser, origin, place, pressed) {
  const page = await browser.open(`${origin}/demo/`, { width: 1100 });
  await page.select('.place select', place);
  for (const name of pressed) await page.click(`::-p-aria(${name})`);
  return page;
}

const snippetIn = (page) => page.$eval('textarea', ({ value }) => value);

async function htmlPage(browser, origin, folder) {
  const builder = await openBuilder(browser, origin, 'html', ['Copy The HTML']);
  await take(builder, 'html-choose', { width: 1100, height: 540, top: 84, fits: true });
  const style = 'body { font: 1.15rem/1.55 Georgia, serif; margin: 2rem auto; max-width: 54rem }';
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${TITLE}</title><style>${style}</style>
<h1>${TITLE}</h1><p>${BEFORE}</p>
${await snippetIn(builder)}
<p>${AFTER}</p>`,
  );
  const server = await serve(folder);
  const page = await browser.open(server.origin);
  await take(page, 'html-see', { width: 960, height: 590, top: 20 });
  server.close();
}

/** Gives the post its title, and shows it as it is: without the settings beside it, no block selected. */
const showBlocks = (editor) =>
  editor.evaluate((title) => {
    const { dispatch } = window.wp.data;
    dispatch('core/editor').editPost({ title });
    dispatch('core/edit-post').closeGeneralSidebar();
    dispatch('core/block-editor').clearSelectedBlock();
  }, TITLE);

async function wordPress(browser, origin, folder) {
  const builder = await openBuilder(browser, origin, 'wordpress-plugin', ['Buttons for readers']);
  const session = await builder.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await builder.click('::-p-aria(Download the plugin)');
  const plugin = join(folder, 'ai-paths-wordpress-plugin.zip');
  await until(() => existsSync(plugin), 'the download');
  await builder.click('::-p-aria(Copy The line)');
  await take(builder, 'wordpress-choose', { width: 1100, height: 540, top: 84, fits: true });

  const site = await startWordPress();
  try {
    await logIn(browser, site.origin, 'admin');
    const upload = await browser.open(`${site.origin}/wp-admin/plugin-install.php?tab=upload`, {
      width: 1000,
    });
    await (await upload.$('[name=pluginzip]')).uploadFile(plugin);
    await take(upload, 'wordpress-upload', { width: 1000, height: 374 });
    await Promise.all([upload.waitForNavigation(), upload.click('#install-plugin-submit')]);
    await Promise.all([upload.waitForNavigation(), upload.click('::-p-text(Activate Plugin)')]);
    const editor = await openEditor(browser, site.origin);
    await insert(editor, [['core/paragraph', { content: BEFORE }]]);
    await paste(editor, await snippetIn(builder));
    await insert(editor, [['core/paragraph', { content: AFTER }]]);
    await showBlocks(editor);
    await take(editor, 'wordpress-paste', { width: 900, height: 480 });
    const id = await publish(editor, TITLE, 'where');
    // As readers see it, who have no account.
    await session.send('Network.clearBrowserCookies');
    const post = await browser.open(`${site.origin}/?p=${id}`);
    await take(post, 'wordpress-see', { width: 840, height: 860, top: 130 });
  } finally {
    await site.remove();
  }
}

async function mkDocs(browser, origin, folder) {
  const pressed = ['At my site’s root', 'At a glance', 'Cards', 'Copy The HTML'];
  const builder = await openBuilder(browser, origin, 'markdown', pressed);
  await take(builder, 'mkdocs-choose', { width: 1100, height: 540, top: 84, fits: true });
  run('mkdocs', ['new', folder]);
  writeFileSync(
    join(folder, 'docs', 'index.md'),
    `# ${TITLE}\n\n${BEFORE}\n\n${await snippetIn(builder)}\n${AFTER}\n`,
  );
  copyFileSync(SCRIPT, join(folder, 'docs', 'ai-paths.min.js'));
  writeFileSync(join(folder, 'mkdocs.yml'), 'site_name: My Docs\ntheme: { name: material }\n');
  run('mkdocs', ['build', '--strict', '--config-file', join(folder, 'mkdocs.yml')]);
  const server = await serve(join(folder, 'site'));
  const page = await browser.open(server.origin);
  await take(page, 'mkdocs-see', { width: 940, height: 660 });
  server.close();
}

export async function takeTour() {
  const absent = missing('/usr/share/wordpress/wp-load.php', 'php', 'mariadbd', 'mkdocs');
  if (absent) fail(absent);
  mkdirSync(FOLDER, { recursive: true });
  const [browser, project] = [await launch(), await serve(inRoot())];
  try {
    for (const stop of [htmlPage, wordPress, mkDocs]) {
      const { folder, remove } = temporary();
      await stop(browser, project.origin, folder);
      remove();
    }
  } finally {
    await browser.close();
    project.close();
  }
}
