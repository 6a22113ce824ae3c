// Of the element that has focus: what it is, whether focus shows on it, and whether something lies over it.
() => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const shows = (style) => (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
  const label = element.labels?.[0];
  const places = [[element], [element, "::before"], [element, "::after"], ...(label ? [[label], [label, "::before"], [label, "::after"]] : [])];
  const box = element.getBoundingClientRect();
  const exit = document.querySelector(".tm-exit a");
  const cover = exit && exit !== element ? exit.getBoundingClientRect() : null;
  const lap = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
  const previous = window.tidemarkPrevious;
  window.tidemarkPrevious = element;
  const first = (window.tidemarkFirst ??= element);
  const stays = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, video[controls], audio[controls], [tabindex='0']")]
    .filter((stop) => stop.tabIndex === 0 && !stop.disabled && stop.checkVisibility({ visibilityProperty: true }));
  return {
    name: `${element.localName} “${(element.textContent || element.name || element.getAttribute("aria-label") || "").trim().replace(/\s+/g, " ").slice(0, 40)}”`,
    visible: places.some(([place, part]) => shows(getComputedStyle(place, part))),
    covered: cover !== null && [...element.getClientRects()].some((part) => lap(part, cover)),
    inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    // At the end some pages hand focus to the browser, and some begin again, which is no fault once every stop was reached.
    ended: previous !== undefined && element === first && previous === stays.at(-1),
    previous: (previous?.textContent ?? "").trim().replace(/\s+/g, " ").slice(0, 40),
    inOrder: !previous || !previous.isConnected || (previous.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 || previous.contains(element),
  };
}
