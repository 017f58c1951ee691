export interface Part {
  text: string;
  kind: 'same' | 'new' | 'gone';
}

const words = (text: string) => text.match(/\s*(?:[\p{L}\p{N}]+|[^\p{L}\p{N}\s]+)/gu) ?? [];
const same = (one: string | undefined, other: string | undefined) => one?.trim() === other?.trim();

/** Lengths of the longest common runs of words, from every place to the end. */
function table(before: string[], after: string[]): number[][] {
  const rows = before.map(() => new Array<number>(after.length + 1).fill(0));
  rows.push(new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      rows[i]![j] = same(before[i], after[j]) ? rows[i + 1]![j + 1]! + 1 : Math.max(rows[i + 1]![j]!, rows[i]![j + 1]!);
    }
  }
  return rows;
}

function joined(parts: Part[]): Part[] {
  const all: Part[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last?.kind === part.kind) last.text += part.text;
    else all.push({ ...part });
  }
  return all;
}

/** What a sentence says anew, and what it no longer says, word by word. */
export function difference(before: string, after: string): Part[] {
  const [a, b] = [words(before), words(after)];
  const length = table(a, b);
  const parts: Part[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(a[i], b[j])) {
      parts.push({ text: b[j]!, kind: 'same' });
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && length[i + 1]![j]! >= length[i]![j + 1]!)) {
      parts.push({ text: a[i++]!, kind: 'gone' });
    } else {
      parts.push({ text: b[j++]!, kind: 'new' });
    }
  }
  return joined(parts);
}
