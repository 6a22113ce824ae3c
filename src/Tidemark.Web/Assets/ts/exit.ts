import { politely } from "./live";

const presses = 3;
const within = 5000;

// Leaves through `replace`, so that Back does not bring this page back. What is on screen goes at once: the other page may be slow.
function leave(to: string): void {
  document.documentElement.classList.add("tm-leaving");
  window.location.replace(to);
}

// Without this script the link is followed as it stands; it opens nothing else either way.
export function exitThisPage(): void {
  const link = document.querySelector<HTMLAnchorElement>(".tm-exit a[href]");
  if (!link) return;
  link.addEventListener("click", (press) => {
    press.preventDefault();
    leave(link.href);
  });
  countShifts(link.href, politely(link.parentElement ?? document.body));
}

// Shift counts only when pressed by itself: capitals in the search box must not send anyone away.
function countShifts(to: string, say: (text: string) => void): void {
  let times: number[] = [];
  let alone = false;
  let expiry = 0;
  const forget = (): void => {
    window.clearTimeout(expiry);
    times = [];
  };
  document.addEventListener("keydown", (key) => {
    if (key.repeat) return;
    alone = key.key === "Shift" && !key.ctrlKey && !key.altKey && !key.metaKey;
    if (!alone) forget();
  });
  document.addEventListener("keyup", (key) => {
    if (key.key !== "Shift" || !alone) return;
    alone = false;
    const now = performance.now();
    times = [...times.filter((time) => now - time < within), now];
    const left = presses - times.length;
    if (left <= 0) {
      say("Leaving this page.");
      leave(to);
      return;
    }
    say(left === 1 ? "Press Shift once more to leave this page." : `Press Shift ${left} more times to leave this page.`);
    window.clearTimeout(expiry);
    expiry = window.setTimeout(() => {
      forget();
      say("You are still on this page.");
    }, within);
  });
}
