import { builtinModules } from 'node:module';
import { direction, inBrowser, pure, purity, rooms } from './tools/rooms.mjs';

const any = (names) => `(?:${names.join('|')})`;

/** Modules of Node that read, write or run something; a hash depends on its input alone. */
const nodeModules = builtinModules.filter((name) => name !== 'crypto').map((name) => `(?:node:)?${name}`);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'What two files need of each other belongs in a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...Object.entries(rooms).map(([room, others]) => ({
      name: room,
      comment: direction,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/${any([room, ...others])}/` },
    })),
    {
      name: 'content.config.ts',
      comment: direction,
      severity: 'error',
      from: { path: '^src/[^/]+$' },
      to: { path: '^src/', pathNot: `^src/${any(['i18n', 'schema', 'article', 'content-layer'])}/` },
    },
    {
      name: 'pure',
      comment: purity,
      severity: 'error',
      from: { path: `^src/${any(pure)}/` },
      to: { path: `^(?:${any(nodeModules)}$|(?:node_modules/)?astro(?:[/:]|$))` },
    },
    {
      name: 'pure-unit-tests',
      comment:
        'A unit test reads no file and starts no process, nor does what it uses; such a test belongs to tests/integration.',
      severity: 'error',
      from: { path: '^tests/unit/' },
      to: {
        path: `^(?:${any(['fs', 'fs/promises', 'child_process', 'net', 'http', 'worker_threads'].map((name) => `(?:node:)?${name}`))}$)`,
        reachable: true,
      },
    },
    {
      name: 'no-drawers',
      comment: 'A file is named after what is in it.',
      severity: 'error',
      from: {},
      to: { path: '/(?:utils?|helpers?|common|misc)(?:\\.ts$|/)', pathNot: 'node_modules' },
    },
    {
      name: 'in-browser',
      comment: 'A browser has no Node.',
      severity: 'error',
      from: { path: `^src/${any(inBrowser)}/` },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    // Imports of types count: they tie files together as much.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.mjs', '.js'],
    },
  },
};
