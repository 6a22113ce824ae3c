// Elements that reach past the right or left edge of the page, unless a region that scrolls by itself holds them.
() => {
  const width = document.documentElement.clientWidth;
  const scrolls = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(at).overflowX) && at !== element) return true;
    }
    return false;
  };
  const found = [];
  const excess = document.documentElement.scrollWidth - width;
  if (excess > 0) found.push(`the page is ${excess} px wider than the screen`);
  for (const element of document.body.querySelectorAll("*")) {
    const box = element.getBoundingClientRect();
    const hidden = box.width <= 1 || box.height <= 1 || getComputedStyle(element).visibility === "hidden";
    if (hidden || (box.right <= width + 0.5 && box.left >= -0.5) || scrolls(element)) continue;
    found.push(`${element.localName}.${element.getAttribute("class") ?? ""} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} of ${width} px`);
  }
  return found;
}
