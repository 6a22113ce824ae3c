// Text in drawings must stand out from what lies under it by 4.5:1, marks by 3:1. A pale shape that holds text or marks is ground, and
// ground without a line around it carries no meaning. Neither do lines in the colour that only decorates.
(hairline) => {
  const parse = (colour) => {
    const parts = /^rgba?\(([^)]+)\)$/.exec(colour)?.[1].split(/[\s,/]+/).map(Number);
    return parts ? { rgb: parts.slice(0, 3), alpha: parts[3] ?? 1 } : null;
  };
  const over = (top, alpha, under) => top.map((channel, i) => channel * alpha + under[i] * (1 - alpha));
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((value) => value / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (light + 0.05) / (dark + 0.05);
  };
  const pageUnder = (element) => {
    for (let at = element.parentElement; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour && colour.alpha > 0.99) return colour.rgb;
    }
    return [255, 255, 255];
  };
  const paint = (element, kind) => {
    const style = getComputedStyle(element);
    const colour = parse(style[kind]);
    const alpha = (colour?.alpha ?? 0) * Number(style[`${kind}Opacity`]) * Number(style.opacity);
    if (!colour || alpha === 0 || (kind === "stroke" && parseFloat(style.strokeWidth) === 0)) return null;
    return { rgb: colour.rgb, alpha };
  };
  const covers = (shape, box) => {
    const matrix = shape.getScreenCTM()?.inverse();
    if (!matrix) return false;
    const centre = new DOMPoint(box.left + box.width / 2, box.top + box.height / 2).matrixTransform(matrix);
    return shape.isPointInFill(centre);
  };
  const found = [];
  for (const svg of document.querySelectorAll("svg")) {
    if (svg.getBoundingClientRect().width === 0) continue;
    const base = pageUnder(svg);
    const shapes = [...svg.querySelectorAll("circle, ellipse, rect, path, line, polyline, polygon")].filter((shape) => !shape.closest("defs, clipPath, mask"));
    const order = [...svg.querySelectorAll("*")];
    const under = (element, box) => shapes.filter((shape) => order.indexOf(shape) < order.indexOf(element) && paint(shape, "fill") && covers(shape, box))
      .reduce((ground, shape) => over(paint(shape, "fill").rgb, paint(shape, "fill").alpha, ground), base);
    const texts = [...svg.querySelectorAll("text, tspan")].filter((text) => [...text.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
    for (const text of texts) {
      const fill = paint(text, "fill");
      const box = text.getBoundingClientRect();
      const ground = under(text, box);
      const ratio = fill ? contrast(over(fill.rgb, fill.alpha, ground), ground) : 1;
      if (box.width > 0 && ratio < 4.5) found.push(`text “${text.textContent.trim().slice(0, 30)}” has ${ratio.toFixed(2)}:1`);
    }
    for (const shape of shapes) {
      const box = shape.getBoundingClientRect();
      if (box.width === 0 && box.height === 0) continue;
      const ground = under(shape, box);
      const ratios = ["fill", "stroke"].map((kind) => paint(shape, kind)).filter(Boolean).map(({ rgb, alpha }) => contrast(over(rgb, alpha, ground), ground));
      const holds = [...texts, ...shapes].some((other) => {
        if (other === shape || order.indexOf(other) < order.indexOf(shape)) return false;
        const inner = other.getBoundingClientRect();
        return inner.left >= box.left - 1 && inner.right <= box.right + 1 && inner.top >= box.top - 1 && inner.bottom <= box.bottom + 1;
      });
      const decorates = shape.closest(`[stroke="${hairline}"]`) !== null;
      if (ratios.length > 0 && Math.max(...ratios) < 3 && !holds && !decorates) found.push(`${shape.localName} at ${Math.round(box.left)}, ${Math.round(box.top)} has ${Math.max(...ratios).toFixed(2)}:1: ${shape.outerHTML.slice(0, 120)}`);
    }
  }
  return found;
}
