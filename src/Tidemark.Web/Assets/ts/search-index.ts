// One page of the exported site, as its index script lists it: title, kind, address relative to the search page, text, where.
export interface Entry {
  t: string;
  k: string;
  u: string;
  x: string;
  w: string;
}

export interface Hit {
  entry: Entry;
  score: number;
}

interface Word {
  folded: string;
  from: number;
  to: number;
}

export interface Piece {
  text: string;
  hit: boolean;
}

const contextBefore = 70;
const contextLength = 220;

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+/gu), (match) => ({
    folded: fold(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

export function askedWords(query: string): string[] {
  return [...new Set(wordsOf(query).map((word) => word.folded))];
}

// What one asked word is worth in a text: the whole word, the beginning of one, or nothing.
function worth(words: readonly Word[], asked: string, whole: number, beginning: number): number {
  let best = 0;
  for (const word of words) {
    if (word.folded === asked) return whole;
    if (word.folded.startsWith(asked)) best = beginning;
  }
  return best;
}

// Every asked word must be somewhere in the entry; a word in the title outweighs any number in the text.
export function find(entries: readonly Entry[], asked: readonly string[]): Hit[] {
  if (asked.length === 0) return [];
  const hits: Hit[] = [];
  for (const entry of entries) {
    const title = wordsOf(entry.t);
    const text = wordsOf(entry.x);
    const rest = wordsOf(`${entry.k} ${entry.w}`);
    const scores = asked.map((word) => worth(title, word, 40, 20) + worth(text, word, 3, 2) + worth(rest, word, 2, 1));
    if (scores.every((score) => score > 0)) hits.push({ entry, score: scores.reduce((sum, score) => sum + score, 0) });
  }
  return hits.sort((a, b) => b.score - a.score || a.entry.t.localeCompare(b.entry.t, "en-GB"));
}

function matches(word: Word, asked: readonly string[]): boolean {
  return asked.some((one) => word.folded.startsWith(one));
}

// The part of a text around its first hit, from word to word, in pieces that are a hit or not.
export function context(text: string, asked: readonly string[]): Piece[] {
  const words = wordsOf(text);
  const first = words.find((word) => matches(word, asked));
  const wanted = Math.max(0, (first?.from ?? 0) - contextBefore);
  const start = wanted === 0 ? 0 : (words.find((word) => word.from >= wanted)?.from ?? 0);
  const ending = words.filter((word) => word.to <= start + contextLength).at(-1)?.to ?? text.length;
  const end = text.length <= start + contextLength ? text.length : Math.max(ending, first?.to ?? 0);
  const pieces: Piece[] = [{ text: (start > 0 ? "… " : ""), hit: false }];
  let at = start;
  for (const word of words) {
    if (word.from < start || word.to > end || !matches(word, asked)) continue;
    const between = text.slice(at, word.from);
    const last = pieces.at(-1);
    // "trauma-informed" is two words with one sign between them: one mark.
    if (last?.hit && between.length === 1) last.text += between + text.slice(word.from, word.to);
    else pieces.push({ text: between, hit: false }, { text: text.slice(word.from, word.to), hit: true });
    at = word.to;
  }
  pieces.push({ text: text.slice(at, end) + (end < text.length ? " …" : ""), hit: false });
  return pieces.filter((piece) => piece.text !== "");
}
