/** The parts of the W3C WebDriver protocol that the tests use. They need no client package. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const startTimeout = 20_000;

/** Larger than any tested page. */
export const screenSize = { width: 2560, height: 2000 };

/** Processes that must end with this one, however it ends, because an orphaned browser would block a CI job. */
const children = new Set();
const endChildren = () => children.forEach((child) => child.kill());

function start(command, args, options) {
  if (children.size === 0) {
    process.once('exit', endChildren);
    // The runner handles SIGINT; nobody handles these two, and without a handler no 'exit' comes.
    for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  }
  const child = spawn(command, args, options);
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

async function end(child) {
  if (!children.has(child)) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** A virtual screen; it picks a free display number itself and tells it on descriptor 3. */
async function startScreen(xvfb) {
  const size = `${screenSize.width}x${screenSize.height}x24`;
  const args = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'];
  const child = start(xvfb, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`${xvfb} ended with ${code} before there was a screen`);
  });
  const [number] = await Promise.race([once(child.stdio[3], 'data'), failed]);
  failed.catch(() => {});
  return { child, display: `:${String(number).trim()}` };
}

/**
 * Starts a driver on a virtual screen and opens one browser in it.
 * @returns `send(method, path, body)` for the session, and `close()`.
 */
export async function openSession({ driver, xvfb, environment, capabilities }) {
  const screen = await startScreen(xvfb);
  const port = await freePort();
  const child = start(driver, [`--port=${port}`], {
    // GDK_BACKEND: a Wayland desktop must not win over the virtual screen.
    env: { ...process.env, ...environment, DISPLAY: screen.display, GDK_BACKEND: 'x11' },
    stdio: 'ignore',
  });

  async function request(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
    });
    const { value } = await response.json();
    if (!response.ok)
      throw new Error(`WebDriver ${method} ${path}: ${value.error} ${value.message}`);
    return value;
  }

  async function untilReady() {
    const deadline = Date.now() + startTimeout;
    for (;;) {
      try {
        return await request('GET', '/status');
      } catch (error) {
        if (Date.now() > deadline || !children.has(child)) throw error;
        await sleep(50);
      }
    }
  }

  async function endBoth() {
    await end(child);
    await end(screen.child);
  }

  try {
    await untilReady();
    const { sessionId } = await request('POST', '/session', {
      capabilities: { alwaysMatch: capabilities },
    });
    const session = `/session/${sessionId}`;
    return {
      send: (method, path, body) => request(method, `${session}${path}`, body),
      async close() {
        await request('DELETE', session).catch(() => {});
        await endBoth();
      },
    };
  } catch (error) {
    await endBoth();
    throw error;
  }
}
