// A process of its own, which gives its memory back when it ends: fills the cache of the content folder its argument names.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { listFolder } from './files.ts';
import { endWithParent } from './in-process.ts';
import { inThread } from './in-thread.ts';
import type { WarmTask } from './warm-thread.ts';

endWithParent();
const contentRoot = process.argv[2]!;
const { folders } = listFolder(join(contentRoot, 'articles'));
const count = Math.min(4, availableParallelism());
const thread = new URL('./warm-thread.ts', import.meta.url);
await Promise.all(
  Array.from({ length: count }, (_, part) =>
    inThread<WarmTask, boolean>(thread, {
      contentRoot,
      folders: folders.filter((_folder, index) => index % count === part),
    }),
  ),
);
