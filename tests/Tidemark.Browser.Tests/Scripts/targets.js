// Things to press that are smaller than 24 × 24 px. Links within a sentence are excepted (WCAG 2.5.8), and so is a target whose
// 24 px circle meets no other target or other target's circle.
() => {
  const least = 24;
  const inSentence = (element) => {
    if (element.localName !== "a" || getComputedStyle(element).display !== "inline") return false;
    const block = element.closest("p, li, dd, td, figcaption, small");
    if (!block) return false;
    const others = [...block.childNodes].filter((node) => node !== element && !node.contains?.(element)).map((node) => node.textContent).join("");
    return /[\p{L}\d]/u.test(others);
  };
  const seen = (element) => {
    const style = getComputedStyle(element);
    return element.getClientRects().length > 0 && style.visibility !== "hidden" && !element.closest("[aria-hidden=true], .nhsuk-skip-link");
  };
  const boxOf = (element) => {
    const label = ["checkbox", "radio"].includes(element.type) ? element.labels?.[0] : null;
    const boxes = [element.getBoundingClientRect(), ...(label ? [label.getBoundingClientRect()] : [])];
    return boxes.reduce((best, box) => (box.width * box.height > best.width * best.height ? box : best));
  };
  const targets = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")].filter(seen)
    .map((element) => ({ element, box: boxOf(element) }));
  const far = ({ element, box }) => targets.every((other) => {
    if (other.element === element) return true;
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    const dx = Math.max(other.box.left - x, 0, x - other.box.right);
    const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
    return Math.hypot(dx, dy) >= least / 2;
  });
  return targets.filter(({ element, box }) => (box.width < least - 0.1 || box.height < least - 0.1) && !inSentence(element))
    .filter((target) => !far(target))
    .map(({ element, box }) => `${element.localName} “${(element.textContent || element.name || "").trim().slice(0, 40)}” is ${box.width.toFixed(1)} × ${box.height.toFixed(1)} px`);
}
