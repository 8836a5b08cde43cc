// Bundles GraphiQL once, offline and for good: `npm run ide` writes what the host serves at /graphql/ide.
import { brotliCompressSync, constants } from 'node:zlib';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const clients = dirname(here);
export const served = join(clients, '../../src/SmartCoop.GraphQL/Ide/Files');

/** Every file of the IDE, by its name, as it is served. */
export async function bundle() {
  const result = await build({
    absWorkingDir: clients,
    entryPoints: {
      ide: 'ide/ide.jsx',
      'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
      'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
      'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
    },
    outdir: 'out',
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    target: 'es2022',
    jsx: 'automatic',
    legalComments: 'none',
    assetNames: '[name]',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.ttf': 'file', '.woff2': 'file', '.graphql': 'text' },
    logLevel: 'warning',
  });
  const files = new Map(result.outputFiles.map((file) => [file.path.split('/').pop(), Buffer.from(file.contents)]));
  files.set('ide.html', readFileSync(join(here, 'ide.html')));
  files.set('licences.txt', Buffer.from(licences(Object.keys(result.metafile.inputs))));
  return files;
}

/** What the packages in the bundle ask to be told with them. */
function licences(inputs) {
  const folders = new Set(
    inputs.map((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]).filter(Boolean).sort(),
  );
  return [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(clients, folder, 'package.json'), 'utf8'));
    const text = readdirSync(join(clients, folder)).find((file) => /^licen[cs]e/i.test(file));
    const terms = text ? readFileSync(join(clients, folder, text), 'utf8').replaceAll('\r\n', '\n').trim() : license;
    return `${name} ${version}\n\n${terms}\n`;
  }).join(`\n${'-'.repeat(80)}\n\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  rmSync(served, { recursive: true, force: true });
  mkdirSync(served, { recursive: true });
  for (const [name, content] of await bundle()) {
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    const small = brotliCompressSync(content, { params });
    writeFileSync(join(served, `${name}.br`), small);
    console.log(`${name}: ${content.length} bytes, ${small.length} compressed`);
  }
}
