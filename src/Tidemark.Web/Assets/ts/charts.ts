import { politely } from "./live";

const pause = 400;

// <form data-draw> draws again by itself when something in it changes; without scripts its button does the same.
// The answer is the whole page, of which the parts marked data-live are taken over.
class Drawing {
  private timer = 0;
  private running: XMLHttpRequest | null = null;
  private readonly say: (text: string) => void;

  constructor(private readonly form: HTMLFormElement) {
    this.say = politely(form);
    form.addEventListener("input", (event) => this.later(event.target));
    form.addEventListener("change", (event) => this.later(event.target));
    form.addEventListener("submit", (event) => {
      const button = event.submitter;
      // A file to take away is the browser's own work.
      if (button instanceof HTMLButtonElement && button.name === "save") return;
      event.preventDefault();
      this.draw(true);
    });
    const place = form.querySelector("[data-drop]");
    if (place instanceof HTMLElement) this.takeDrops(place);
  }

  private get data(): HTMLTextAreaElement {
    return this.form.elements.namedItem("data") as HTMLTextAreaElement;
  }

  private get file(): HTMLInputElement {
    return this.form.elements.namedItem("file") as HTMLInputElement;
  }

  private later(target: EventTarget | null): void {
    // New numbers in the box stand for themselves: a file chosen before would win over them.
    if (target === this.data) this.file.value = "";
    window.clearTimeout(this.timer);
    if (this.data.value.trim() === "" && this.file.value === "") {
      this.empty();
      return;
    }
    this.timer = window.setTimeout(() => this.draw(false), pause);
  }

  private draw(pressed: boolean): void {
    window.clearTimeout(this.timer);
    this.running?.abort();
    const call = new XMLHttpRequest();
    this.running = call;
    this.form.setAttribute("aria-busy", "true");
    call.open("POST", window.location.pathname);
    // A parsed document needs no markup to be put into the page as text, which the site's policy forbids.
    call.responseType = "document";
    call.onload = () => this.show(call, pressed);
    call.onerror = () => this.fail("The site could not be reached. Your numbers are still here. Try again.");
    call.send(new FormData(this.form));
  }

  private show(call: XMLHttpRequest, pressed: boolean): void {
    const page = call.responseXML;
    if (page === null || page.getElementById("result") === null) {
      this.fail(call.status === 429 ? "That was a lot of drawing. Wait a minute and press “Draw the chart”." : "This could not be drawn. Your numbers are still here. Press “Draw the chart” to see why.");
      return;
    }
    this.form.removeAttribute("aria-busy");
    const sent = page.getElementById("data");
    if (this.file.value !== "" && sent instanceof HTMLTextAreaElement) {
      this.data.value = sent.value;
      this.file.value = "";
    }
    const focused = handle(document.activeElement);
    const open = new Set(Array.from(document.querySelectorAll("[data-live] details[open] > summary"), (s) => s.textContent));
    for (const old of document.querySelectorAll("[data-live]")) {
      const fresh = page.getElementById(old.id);
      // Nobody's typing is taken away; a result is always the newest.
      if (fresh === null || (old.getAttribute("data-live") === "idle" && old.contains(document.activeElement))) continue;
      old.replaceWith(document.adoptNode(fresh));
    }
    for (const summary of document.querySelectorAll("[data-live] details > summary")) {
      if (open.has(summary.textContent)) summary.parentElement?.setAttribute("open", "");
    }
    const wrong = document.querySelector<HTMLElement>("#problems .nhsuk-error-summary");
    const headline = document.querySelector(".tm-figure__headline");
    this.say((wrong === null ? headline : wrong.querySelector("li"))?.textContent ?? "");
    if (document.activeElement === document.body && focused !== "") {
      const same = Array.from(document.querySelectorAll<HTMLElement>("[data-live] summary, [data-live] button, [data-live] a")).find((e) => handle(e) === focused);
      same?.focus({ preventScroll: true });
    }
    this.keepAddress();
    if (!pressed) return;
    const target = wrong ?? document.getElementById("result");
    target?.focus();
    target?.scrollIntoView();
  }

  // The address carries the options, so that a copy of it draws the next chart in the same way. Numbers never stand in it.
  private keepAddress(): void {
    const link = document.querySelector<HTMLAnchorElement>("[data-options]");
    if (link !== null) window.history.replaceState(null, "", link.href);
  }

  // Without numbers there is no chart: an old one would stand for something that is gone.
  private empty(): void {
    this.running?.abort();
    this.form.removeAttribute("aria-busy");
    document.getElementById("problems")?.replaceChildren();
    this.tell("tm-empty", "Your chart will stand here.");
  }

  private fail(words: string): void {
    this.form.removeAttribute("aria-busy");
    this.say(words);
    this.tell("tm-draw__warning", words);
  }

  private tell(style: string, words: string): void {
    const note = document.createElement("p");
    note.className = style;
    note.textContent = words;
    document.getElementById("result")?.replaceChildren(note);
  }

  private takeDrops(place: HTMLElement): void {
    for (const over of ["dragenter", "dragover"]) {
      this.form.addEventListener(over, (event) => {
        event.preventDefault();
        place.classList.add("tm-draw__file--over");
      });
    }
    this.form.addEventListener("dragleave", () => place.classList.remove("tm-draw__file--over"));
    this.form.addEventListener("drop", (event) => {
      place.classList.remove("tm-draw__file--over");
      const files = event.dataTransfer?.files;
      if (files === undefined || files.length === 0) return;
      event.preventDefault();
      this.file.files = files;
      this.draw(true);
    });
  }
}

// What tells one control of a result from another when the result is made anew.
function handle(element: Element | null): string {
  if (element === null || element.closest("[data-live]") === null) return "";
  return `${element.tagName} ${element.getAttribute("value") ?? ""} ${element.textContent ?? ""}`;
}

const form = document.querySelector<HTMLFormElement>("form[data-draw]");
if (form !== null) new Drawing(form);
