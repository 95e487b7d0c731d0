/** Next.js with its App Router and TypeScript, as create-next-app configures it. */
import { join } from 'node:path';
import { kitFor } from './kits.mjs';
import { describeSite } from './site.mjs';
import { AFTER, BEFORE, called, plain, slug } from './snippets.mjs';
import { missing, packages, run, siteFolder, startNode, writeFiles } from './support.mjs';

const component = { ...called('The component', '<Case37 />'), options: { controls: true } };
const snippets = [plain, component];

const LAYOUT = `export default function Layout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
`;

/** What create-next-app writes. */
const TYPES = `{
  "compilerOptions": {
    "target": "ES2017",
    "lib": ["dom", "dom.iterable", "esnext"],
    "allowJs": true,
    "skipLibCheck": true,
    "strict": true,
    "noEmit": true,
    "esModuleInterop": true,
    "module": "esnext",
    "moduleResolution": "bundler",
    "resolveJsonModule": true,
    "isolatedModules": true,
    "jsx": "preserve",
    "incremental": true,
    "plugins": [{ "name": "next" }]
  },
  "include": ["next-env.d.ts", "**/*.ts", "**/*.tsx", ".next/types/**/*.ts"],
  "exclude": ["node_modules"]
}
`;

const page = ({ name, content }) => `import Link from 'next/link';
${content() && "import { Case37 } from '../ai-paths/case-37';\n"}
export default function Page() {
  return (
    <main>
      <h1>${name}</h1>
      <p>${BEFORE}</p>
      ${content()}
      <p>${AFTER}</p>
${snippets.map((it) => `      <p><Link href="/${slug(it.name)}">${it.name}</Link></p>`).join('\n')}
    </main>
  );
}
`;

async function build() {
  const folder = siteFolder('next');
  const app = Object.entries(kitFor('next')(component.options)).map(([path, code]) => [
    `app/${path}`,
    code,
  ]);
  writeFiles(folder, {
    'package.json': '{ "name": "app", "private": true }',
    'tsconfig.json': TYPES,
    'app/layout.tsx': LAYOUT,
    ...Object.fromEntries(app),
    ...Object.fromEntries(snippets.map((it) => [`app/${slug(it.name)}/page.tsx`, page(it)])),
  });
  const next = join(packages('next'), 'next', 'dist', 'bin', 'next');
  const env = { NEXT_TELEMETRY_DISABLED: '1' };
  // It checks the types too.
  run(process.execPath, [next, 'build'], { cwd: folder, env });
  return startNode(
    next,
    (port) => ['start', '--port', port, '--hostname', '127.0.0.1'],
    folder,
    env,
  );
}

describeSite('Next.js, with its App Router', {
  places: ['next'],
  skip: missing(packages('next')),
  build,
  snippets,
  path: (slug) => `/${slug}`,
  clientSide: true,
});
