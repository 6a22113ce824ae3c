// What moves although the reader asked for less motion.
() => [...document.querySelectorAll("*")]
  .filter((element) => {
    const style = getComputedStyle(element);
    return [...style.transitionDuration.split(","), ...style.animationDuration.split(",")].some((time) => parseFloat(time) > 0.01) || style.scrollBehavior === "smooth";
  })
  .map((element) => `${element.localName}.${element.getAttribute("class") ?? ""} moves`)
