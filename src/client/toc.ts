/** Marks the section being read in the contents list. */
export function followSections(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
  const visible = new Set<string>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        visible[isIntersecting ? 'add' : 'delete'](`#${target.id}`);
      const current = links.find((link) => visible.has(link.hash));
      for (const link of links) link.ariaCurrent = link === current ? 'true' : null;
    },
    { rootMargin: '-10% 0px -60%' },
  );
  for (const section of document.querySelectorAll('article section')) observer.observe(section);
}
