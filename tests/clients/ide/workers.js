const scripts = { graphql: 'graphql.worker.js', json: 'json.worker.js' };
const here = document.currentScript.src;

globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(new URL(scripts[label] ?? 'editor.worker.js', here)),
};
