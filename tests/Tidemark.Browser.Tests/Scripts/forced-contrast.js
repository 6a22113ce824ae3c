// Text that does not stand out from its ground by 4.5:1 once the reader's colours are forced. Axe cannot tell: it reads a colour of
// the text that is never forced. Drawings have a check of their own.
() => {
  const parse = (colour) => {
    const parts = /^rgba?\(([^)]+)\)$/.exec(colour)?.[1].split(/[\s,/]+/).map(Number);
    return parts ? { rgb: parts.slice(0, 3), alpha: parts[3] ?? 1 } : { rgb: [0, 0, 0], alpha: 0 };
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((value) => value / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.alpha > 0.99) return colour.rgb;
    }
    return [255, 255, 255];
  };
  const found = [];
  for (const element of document.body.querySelectorAll("*")) {
    const words = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.data.trim()).join(" ").trim();
    if (!words || element.closest("svg, .tm-trap, .nhsuk-u-visually-hidden") || !element.checkVisibility({ visibilityProperty: true })) continue;
    const [light, dark] = [luminance(parse(getComputedStyle(element).color).rgb), luminance(groundOf(element))].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    if (ratio < 4.5) found.push(`${element.localName} “${words.slice(0, 30)}” has ${ratio.toFixed(2)}:1`);
  }
  return found;
}
