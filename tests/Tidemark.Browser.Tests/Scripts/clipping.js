// Text that is cut: its box hides what does not fit, and something does not. A field to write in is not cut across: it scrolls under
// the caret, whatever its width.
() => {
  const writes = (element) => element.matches("input:not([type=button], [type=submit], [type=reset])");
  const found = [];
  for (const element of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    if (element.closest("svg, video, audio") || element.clientWidth <= 1 || element.clientHeight <= 1) continue;
    if (!element.textContent.trim() && element.localName !== "input") continue;
    const cutsAcross = !writes(element) && ["hidden", "clip"].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    const cutsDown = ["hidden", "clip"].includes(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
    if (cutsAcross || cutsDown) found.push(`${element.localName}.${element.className} cuts “${element.textContent.trim().slice(0, 40)}”`);
  }
  return found;
}
