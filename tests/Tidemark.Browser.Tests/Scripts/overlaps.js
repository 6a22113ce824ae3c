// Blocks of text that lie on each other, which is what a fixed height does to larger text.
() => {
  const blocks = [...document.querySelectorAll("main p, main li, main h1, main h2, main h3, main dt, main dd, header a, nav a")].filter((element) => {
    const style = getComputedStyle(element);
    return element.getClientRects().length > 0 && style.visibility !== "hidden" && !element.closest(".nhsuk-u-visually-hidden, .tm-trap, .tm-exit, details:not([open])") && element.textContent.trim();
  });
  const boxes = blocks.map((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  });
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
