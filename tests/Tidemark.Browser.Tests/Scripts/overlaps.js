// Blocks of text that lie on each other, which is what a fixed height does to larger text. Words that are folded away have boxes too,
// but nobody sees them there.
() => {
  const shown = (text) => text.data.trim() && text.parentElement.checkVisibility() && !text.parentElement.closest(".nhsuk-u-visually-hidden");
  const boxOf = (block) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const rects = [];
    while (walker.nextNode()) {
      if (!shown(walker.currentNode)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      rects.push(...range.getClientRects());
    }
    const edge = (pick, side) => pick(...rects.map((rect) => rect[side]));
    return { left: edge(Math.min, "left"), right: edge(Math.max, "right"), top: edge(Math.min, "top"), bottom: edge(Math.max, "bottom") };
  };
  const blocks = [...document.querySelectorAll("main p, main li, main h1, main h2, main h3, main dt, main dd, header a, nav a")].filter((element) => {
    return element.checkVisibility({ visibilityProperty: true }) && !element.closest(".nhsuk-u-visually-hidden, .tm-trap, .tm-exit") && element.textContent.trim();
  });
  const boxes = blocks.map(boxOf);
  const found = [];
  for (let i = 0; i < blocks.length; i++) {
    for (let j = i + 1; j < Math.min(blocks.length, i + 40); j++) {
      if (blocks[i].contains(blocks[j]) || blocks[j].contains(blocks[i])) continue;
      const [a, b] = [boxes[i], boxes[j]];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // Line boxes of neighbours may touch by the leading; letters lie on each other only beyond that.
      if (across > 2 && down > 6) found.push(`“${blocks[i].textContent.trim().slice(0, 30)}” and “${blocks[j].textContent.trim().slice(0, 30)}” overlap by ${Math.round(down)} px`);
    }
  }
  return found;
}
