import { politely } from "./live";

const shownFor = 4000;

// <p data-copy="citation">…</p> gets a button "Copy citation" after it. The clipboard exists only on secure pages: elsewhere, no button.
export function copyButtons(): void {
  if (!("clipboard" in navigator)) return;
  for (const block of document.querySelectorAll<HTMLElement>("[data-copy]")) addButton(block);
}

function addButton(block: HTMLElement): void {
  const row = document.createElement("div");
  row.className = "tm-copy";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "tm-copy__button";
  button.textContent = `Copy ${block.dataset.copy ?? ""}`.trim();
  row.append(button);
  const say = politely(row, true);
  block.after(row);
  let timer = 0;
  button.addEventListener("click", async () => {
    window.clearTimeout(timer);
    say(await copied(plain(block)) ? "Copied" : "Not copied. Select the text and copy it yourself.");
    timer = window.setTimeout(() => say(""), shownFor);
  });
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

// Line breaks of the markup are not part of a citation; those of a code block are.
function plain(block: HTMLElement): string {
  const text = block.textContent ?? "";
  return block.tagName === "PRE" ? text : text.replace(/\s+/gu, " ").trim();
}
