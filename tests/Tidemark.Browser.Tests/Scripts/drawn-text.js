// Words in drawings that leave the shape they stand in or the drawing itself, or lie on other words. No engine wraps them.
() => {
  const found = [];
  for (const svg of document.querySelectorAll("svg")) {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")].filter((text) => text.textContent.trim()).map((text) => ({ words: text.textContent.trim().slice(0, 30), box: text.getBoundingClientRect() }));
    if (frame.width === 0) continue;
    const shapes = [...svg.querySelectorAll("rect")].map((shape) => shape.getBoundingClientRect());
    const holds = (shape, { box }) => [box.left + 2, (box.left + box.right) / 2].some((x) => x > shape.left && x < shape.right) && (box.top + box.bottom) / 2 > shape.top && (box.top + box.bottom) / 2 < shape.bottom;
    for (const [i, text] of texts.entries()) {
      const around = [frame, ...shapes.filter((shape) => holds(shape, text))];
      const out = Math.max(...around.map((shape) => Math.max(text.box.right - shape.right, shape.left - text.box.left)));
      if (out > 1) found.push(`drawn “${text.words}” reaches ${Math.round(out)} px out of its place`);
      for (const other of texts.slice(i + 1)) {
        const across = Math.min(text.box.right, other.box.right) - Math.max(text.box.left, other.box.left);
        const down = Math.min(text.box.bottom, other.box.bottom) - Math.max(text.box.top, other.box.top);
        if (across > 2 && down > 4) found.push(`drawn “${text.words}” lies on “${other.words}”`);
      }
    }
  }
  return found;
}
