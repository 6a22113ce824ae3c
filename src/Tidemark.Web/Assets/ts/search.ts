import { askedWords, context, find, type Entry, type Hit, type Piece } from "./search-index";

declare global {
  interface Window {
    tidemarkSearch?: Entry[];
  }
}

const shownAtMost = 100;

function element<K extends keyof HTMLElementTagNameMap>(name: K, className = "", text = ""): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function marked(into: HTMLElement, pieces: readonly Piece[]): void {
  for (const piece of pieces) into.append(piece.hit ? element("mark", "", piece.text) : piece.text);
}

function row(hit: Hit, asked: readonly string[]): HTMLLIElement {
  const item = element("li");
  const heading = element("h2", "tm-hit");
  const link = element("a", "", hit.entry.t);
  link.setAttribute("href", hit.entry.u);
  heading.append(link);
  if (hit.entry.k) item.append(element("span", "tm-kind", hit.entry.k));
  item.append(heading);
  if (hit.entry.x) {
    const words = element("p", "tm-measure");
    marked(words, context(hit.entry.x, asked));
    item.append(words);
  }
  if (hit.entry.w) item.append(element("p", "tm-meta", hit.entry.w));
  return item;
}

function counted(found: number, query: string): string {
  if (found === 0) return `No results for “${query}”`;
  const shown = found > shownAtMost ? `, the first ${shownAtMost} shown` : "";
  return `${found} ${found === 1 ? "result" : "results"} for “${query}”${shown}`;
}

function empty(): HTMLElement {
  const box = element("div", "tm-empty");
  box.append(element("p", "", "Use fewer words, or check how they are spelt. The beginning of a word is enough."));
  return box;
}

// <div data-search-results></div> on the exported search page, after the form with its input named q.
function show(place: HTMLElement): void {
  const query = (new URLSearchParams(window.location.search).get("q") ?? "").trim();
  for (const input of document.querySelectorAll<HTMLInputElement>("input[name=q]")) input.value = query;
  const asked = askedWords(query);
  if (asked.length === 0) return;
  const hits = find(window.tidemarkSearch ?? [], asked);
  const bar = element("div", "tm-bar");
  const count = element("p");
  count.setAttribute("role", "status");
  count.append(element("strong", "", counted(hits.length, query)));
  bar.append(count);
  const list = element("ol", "tm-rows");
  list.append(...hits.slice(0, shownAtMost).map((hit) => row(hit, asked)));
  place.replaceChildren(bar, hits.length > 0 ? list : empty());
}

for (const place of document.querySelectorAll<HTMLElement>("[data-search-results]")) show(place);
