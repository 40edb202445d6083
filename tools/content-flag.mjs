// Reads `--content`, the only flag of `npm start` and `npm run verify`. Runs before packages are installed.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * Sets KB_CONTENT to the folder that `--content` names, for all child processes. Ends the process with a message of one line if
 * there is any other argument or the folder does not exist.
 */
export function readContentFlag(command) {
  const { values, rest } = readArgs(command);
  if (rest) fail(command, `Unexpected \`${rest}\``);
  if (values.content === '') fail(command, 'Unexpected `--content` without a folder');
  if (values.content) process.env.KB_CONTENT = values.content;
  const content = process.env.KB_CONTENT || 'src/content';
  if (!existsSync(content)) fail(command, `Unexpected content folder \`${content}\`, which does not exist`);
}

function readArgs(command) {
  try {
    const { values, positionals } = parseArgs({
      options: { content: { type: 'string' } },
      allowPositionals: true,
    });
    return { values, rest: positionals[0] };
  } catch (error) {
    return fail(command, error.message.split(/\. |\n/)[0]);
  }
}

function fail(command, message) {
  console.error(`${message}, expected: ${command} -- --content DIR\n`.trimEnd());
  process.exit(2);
}
