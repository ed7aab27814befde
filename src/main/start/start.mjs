// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtId, currentBuildId } from '../build/build-id.mjs';
import { dist, projectRoot } from '../build/paths.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { install, lacksPackages } from './install.mjs';
import { isOldNode } from './node-version.mjs';

/** @param {string} sentence @returns {never} */
const giveUp = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

if (isOldNode(process.versions.node))
  giveUp(
    `Côte à côte needs Node.js 20.19 or newer and this is ${process.versions.node}: install a newer one from https://nodejs.org.`,
  );

process.chdir(projectRoot);
const isBuilt = builtId() === currentBuildId();
if (lacksPackages(projectRoot, { withDev: !isBuilt }) && !install(projectRoot))
  giveUp(
    'npm could not install what is missing: look at its message above, check the network, then run npm start again.',
  );

if (!isBuilt) {
  const { status } = spawnSync(process.execPath, [join(projectRoot, 'src/main/build/build.mjs')], {
    stdio: 'inherit',
  });
  if (status !== 0) giveUp('The build failed: its message stands above.');
}

endWithNpm();
// In this very process: signals, exit code and kill -9 reach the server itself, with nobody in between.
await import(pathToFileURL(join(dist, 'server/server.js')).href);
