/** Where a worker's file is: what the build made, for a program that runs from its sources too. */
export function workerFile(name: string): URL {
  const isBuilt = import.meta.url.endsWith('.js');
  return new URL(isBuilt ? `./${name}.js` : `../../dist/src/workers/${name}.js`, import.meta.url);
}
