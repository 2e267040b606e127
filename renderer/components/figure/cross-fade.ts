const fadeMs = 450;

/**
 * Fades from the picture that was to the one `paint` makes, whenever `key` is another than before. The old picture is a copy that
 * lies on the new one and goes; it is removed when its fade ends.
 */
export function crossFade(root: SVGGElement): (key: unknown, paint: () => void) => void {
  let shown: unknown = null;
  let old: Node | null = null;
  return (key, paint) => {
    if (key === shown) return;
    const isFirst = shown === null;
    shown = key;
    const copy = isFirst ? null : root.cloneNode(true);
    paint();
    if (!(copy instanceof SVGGElement)) return;
    old?.parentNode?.removeChild(old);
    old = copy;
    root.after(copy);
    copy.animate({ opacity: [1, 0] }, { duration: fadeMs, easing: 'ease-in-out' }).finished.then(
      () => copy.remove(),
      () => copy.remove(),
    );
  };
}
