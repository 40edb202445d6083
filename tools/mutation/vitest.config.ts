import { defineConfig } from 'vitest/config';

// The unit ring alone: pure tests, which a mutant can neither hang nor make write files.
export default defineConfig({ test: { include: ['tests/unit/**/*.test.ts'], isolate: false } });
