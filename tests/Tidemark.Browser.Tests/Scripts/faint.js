// Forced colours paint backgrounds over: what tells something apart needs an edge or a colour that stays.
() => [...document.querySelectorAll(".tm-track__mark, .tm-exit a, .tm-note, .tm-support, .tm-track__pause-in, button, input:not([type=hidden]), textarea")]
  .filter((mark) => mark.getClientRects().length > 0 && !mark.closest(".tm-trap"))
  .filter((mark) => {
    const style = getComputedStyle(mark);
    const edge = ["Top", "Left"].some((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0);
    return !edge && style.forcedColorAdjust !== "none" && style.appearance === "none" && style.opacity !== "0";
  })
  .map((mark) => `${mark.localName}.${mark.className} has no edge`)
