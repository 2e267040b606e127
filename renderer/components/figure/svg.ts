const space = 'http://www.w3.org/2000/svg';

/** A new SVG element with attributes. */
export function element<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly SVGElement[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS(space, name);
  write(made, attributes);
  made.append(...children);
  return made;
}

/** Sets attributes, leaving those alone that already have the value: an untouched shape costs nothing to paint. */
export function write(target: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    const text = typeof value === 'number' ? value.toFixed(2) : value;
    if (target.getAttribute(name) !== text) target.setAttribute(name, text);
  }
}
