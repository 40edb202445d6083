// `npm run verify -- --content DIR`: tests a content folder and its theme. Installs the locked packages and, if there is none, a
// browser; `verify/main.ts` does the rest. The exit code is 0 only if nothing was found.
import { run, installLocked } from './install.mjs';
import { ensureBrowser } from './browser.mjs';
import { readContentFlag } from './content-flag.mjs';

readContentFlag('npm run verify');
installLocked();
run('node', ['tools/verify/main.ts'], { env: { ...process.env, CHROMIUM_PATH: ensureBrowser() } });
