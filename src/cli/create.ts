#!/usr/bin/env node
// What `npm create lockstep` runs.
import { runHere } from './run-here.ts';

await runHere(['init', ...process.argv.slice(2)]);
