// `npm run verify -- --content DIR`: proves a content folder and its look. Installs what is locked and a browser where there is none;
// `verify/main.ts` does the rest. The exit code is true.
import { run, installLocked } from './install.mjs';
import { ensureBrowser } from './browser.mjs';
import { readContentFlag } from './content-flag.mjs';

readContentFlag('npm run verify');
installLocked();
run('node', ['tools/verify/main.ts'], { env: { ...process.env, CHROMIUM_PATH: ensureBrowser() } });
