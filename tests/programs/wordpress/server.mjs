/** WordPress and a MariaDB of its own, in a temporary folder and on loopback. */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  answers,
  freePort,
  run,
  startGroup,
  startPhp,
  temporary,
  until,
  writeFiles,
} from '../support.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
export const PASSWORD = 'correct horse battery';

const config = (socket, origin) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1' );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require ABSPATH . 'wp-settings.php';
`;

/** oEmbed asks public hosts only; here they are on loopback. */
const LOOPBACK = `<?php
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports, $host, $url ) => array( ...$ports, wp_parse_url( $url, PHP_URL_PORT ) ), 10, 3 );
`;

/** @param {Record<string, string>} plugin The files of a plugin, which is activated; none for WordPress alone. */
export async function startWordPress(plugin = {}) {
  const { folder, remove } = temporary();
  const [data, site, socket] = ['data', 'site', 'socket'].map((it) => join(folder, it));
  const ends = [];
  const close = async () => {
    for (const end of ends.reverse()) await end();
    remove();
  };
  try {
    run('mariadb-install-db', [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ]);
    ends.push(
      startGroup('mariadbd', [
        '--no-defaults',
        `--datadir=${data}`,
        `--socket=${socket}`,
        '--skip-networking',
        '--user=root',
        '--skip-log-bin',
      ]),
    );
    await until(() => existsSync(socket), 'MariaDB');
    run('mariadb', [
      '--no-defaults',
      `--socket=${socket}`,
      '--user=root',
      '--execute=CREATE DATABASE wordpress',
    ]);

    cpSync('/usr/share/wordpress', site, { recursive: true, dereference: true });
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    rmSync(join(site, 'wp-config.php'));
    mkdirSync(join(site, 'wp-content/uploads'), { recursive: true });
    writeFiles(site, {
      'wp-config.php': config(socket, origin),
      'wp-content/mu-plugins/loopback.php': LOOPBACK,
    });
    writeFiles(join(site, 'wp-content/plugins'), plugin);
    const plugins = Object.keys(plugin).filter((path) => path.endsWith('.php'));
    run('php', [here('install.php'), site, PASSWORD, ...plugins]);
    ends.push(startPhp(site, port));
    await until(() => answers(origin), 'PHP');
    return {
      origin,
      remove: close,
      log: join(site, 'wp-content/debug.log'),
      /** Publishes posts as users may. */
      publish(posts) {
        writeFileSync(join(folder, 'posts.json'), JSON.stringify(posts));
        run('php', [here('post.php'), site, join(folder, 'posts.json')]);
      },
      /** What shortcodes become for a user, or for a `reader`. */
      render(lines, user) {
        writeFileSync(join(folder, 'lines.json'), JSON.stringify(lines));
        return JSON.parse(
          run('php', [here('shortcodes.php'), site, user, join(folder, 'lines.json')]),
        );
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
