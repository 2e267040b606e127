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

// What every element was given last: asking the document would cost more than most changes.
const given = new WeakMap<Element, Map<string, string | number>>();

/** Sets attributes, leaving those alone that already have the value: an untouched shape costs nothing to paint. */
export function write(target: Element, attributes: Readonly<Record<string, string | number>>): void {
  const known = given.get(target) ?? new Map<string, string | number>();
  given.set(target, known);
  for (const [name, value] of Object.entries(attributes)) {
    const wanted = typeof value === 'number' ? Math.round(value * 100) / 100 : value;
    if (known.get(name) === wanted) continue;
    known.set(name, wanted);
    target.setAttribute(name, String(wanted));
  }
}
