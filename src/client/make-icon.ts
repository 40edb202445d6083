const svg = 'http://www.w3.org/2000/svg';

/** An icon of the page's sprite, for the eye only. */
export function makeIcon(name: 'copy' | 'link'): SVGElement {
  const icon = document.createElementNS(svg, 'svg');
  icon.setAttribute('class', 'icon');
  icon.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svg, 'use');
  use.setAttribute('href', `#i-${name}`);
  icon.append(use);
  return icon;
}
