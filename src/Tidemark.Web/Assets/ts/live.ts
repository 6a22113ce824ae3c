// A place from which screen readers speak when it is their turn. It has to be on the page before its first words are.
export function politely(parent: Element, visible = false): (text: string) => void {
  const region = document.createElement("p");
  region.setAttribute("role", "status");
  if (!visible) region.className = "nhsuk-u-visually-hidden";
  parent.append(region);
  return (text) => {
    region.textContent = text;
  };
}
