/** The block editor, as somebody with an account uses it in a browser. */
import { PASSWORD } from './server.mjs';

/** Logs in; the browser keeps the cookie. */
export async function logIn(browser, origin, user) {
  const page = await browser.open(`${origin}/wp-login.php`);
  await page.$eval('#user_login', (field, value) => (field.value = value), user);
  await page.$eval('#user_pass', (field, value) => (field.value = value), PASSWORD);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  await page.close();
}

/** An empty post in the editor. */
export async function openEditor(browser, origin, query = 'post-new.php') {
  const page = await browser.open(`${origin}/wp-admin/${query}`);
  await page.waitForFunction(() => window.wp?.data?.select('core/editor').getCurrentPostId());
  await page.waitForSelector('.block-editor-block-list__layout');
  return page;
}

/** Puts blocks into the post: each by name, with its attributes. */
export const insert = (page, blocks) =>
  page.evaluate((blocks) => {
    const { createBlock } = window.wp.blocks;
    window.wp.data
      .dispatch('core/block-editor')
      .insertBlocks(blocks.map(([name, attributes]) => createBlock(name, attributes)));
  }, blocks);

/** Pastes at the end of the post, as the clipboard has it: text, or HTML with it. */
export async function paste(page, text, html = '') {
  const empty = await page.evaluate(async () => {
    const block = window.wp.blocks.createBlock('core/paragraph');
    await window.wp.data.dispatch('core/block-editor').insertBlocks([block]);
    return block.clientId;
  });
  const last = await page.waitForSelector(
    '.block-editor-block-list__block.is-selected[contenteditable]',
  );
  await last.focus();
  await last.evaluate(
    (element, text, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      if (html) clipboardData.setData('text/html', html);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    text,
    html,
  );
  // What was pasted takes the place of the empty paragraph, or becomes its text.
  await page.waitForFunction(
    (id) => window.wp.data.select('core/block-editor').getBlock(id)?.attributes.content !== '',
    {},
    empty,
  );
}

/** Publishes the post under a title. */
export async function publish(page, title, slug) {
  await page.evaluate(
    async (title, slug) => {
      const { dispatch } = window.wp.data;
      dispatch('core/editor').editPost({ title, slug, status: 'publish' });
      await dispatch('core/editor').savePost();
    },
    title,
    slug,
  );
  await page.waitForFunction(() =>
    window.wp.data.select('core/editor').didPostSaveRequestSucceed(),
  );
  return page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());
}
