import { createSiteServer, listen } from '#serve/server.ts';

export interface ServedSite {
  /** Address of the site with its base path, ending in a slash. */
  url: string;
  close: () => Promise<void>;
}

/** Serves a built site as `npm start` does, on a port the system chooses. */
export async function serveSite(folder: string, base = '/'): Promise<ServedSite> {
  const server = createSiteServer({ folder, base });
  const port = await listen(server, '127.0.0.1', 0);
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
