/**
 * A link with `data-script` is followed by that script, once it is there: it is loaded at the first click and clicked for.
 * Where it cannot be loaded, the link leads where it says. (Not `import()`: Vite's helper for it is a request of every page.)
 */
export function loadOnIntent(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLElement>('[data-script]');
    const isPlain = !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!link || !isPlain) return;
    event.preventDefault();
    const script = document.createElement('script');
    script.type = 'module';
    script.src = link.dataset['script']!;
    const proceed = () => {
      link.removeAttribute('data-script');
      link.click();
    };
    script.onload = proceed;
    script.onerror = proceed;
    document.head.append(script);
  });
}
