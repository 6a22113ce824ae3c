interface Line {
  at: number;
  row: HTMLElement;
}

// <ol data-transcript="player"> beside <video id="player">; each time is a link that also works without this script.
export function transcripts(): void {
  for (const list of document.querySelectorAll<HTMLElement>("[data-transcript]")) {
    const media = document.getElementById(list.dataset.transcript ?? "");
    if (media instanceof HTMLMediaElement) follow(list, media);
  }
}

function follow(list: HTMLElement, media: HTMLMediaElement): void {
  const lines = linesOf(list);
  if (lines.length === 0) return;
  list.classList.add("tm-script__lines--follow");
  list.addEventListener("click", (press) => {
    const time = press.target instanceof Element ? press.target.closest<HTMLElement>("[data-at]") : null;
    const opensElsewhere = press.ctrlKey || press.metaKey || press.shiftKey;
    if (!time || opensElsewhere) return;
    press.preventDefault();
    media.currentTime = Number(time.dataset.at);
    // A browser may refuse to play; the reader still stands at the right place and has the player's own button.
    void media.play().catch(() => undefined);
  });
  let current: Line | undefined;
  media.addEventListener("timeupdate", () => {
    const next = lineAt(lines, media.currentTime);
    if (next === current) return;
    current?.row.removeAttribute("aria-current");
    next?.row.setAttribute("aria-current", "true");
    current = next;
    if (next) bringIntoView(list, next.row);
  });
}

function linesOf(list: HTMLElement): Line[] {
  const lines: Line[] = [];
  for (const time of list.querySelectorAll<HTMLElement>("[data-at]")) {
    const at = Number(time.dataset.at);
    const row = time.closest("li");
    if (row && Number.isFinite(at)) lines.push({ at, row });
  }
  return lines.sort((a, b) => a.at - b.at);
}

// The last line that has begun; none before the first.
function lineAt<T extends { at: number }>(lines: readonly T[], seconds: number): T | undefined {
  let found: T | undefined;
  for (const line of lines) {
    // A seek may land a hair before the asked second.
    if (line.at > seconds + 0.05) break;
    found = line;
  }
  return found;
}

// Moves the box and never the page; not for a reader who wants less motion, nor under one who is reading in it.
function bringIntoView(box: HTMLElement, row: HTMLElement): void {
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (still || box.contains(document.activeElement) || box.scrollHeight <= box.clientHeight) return;
  const top = row.offsetTop;
  const bottom = top + row.offsetHeight;
  if (top >= box.scrollTop && bottom <= box.scrollTop + box.clientHeight) return;
  box.scrollTo({ top: top - box.clientHeight / 3, behavior: "smooth" });
}
