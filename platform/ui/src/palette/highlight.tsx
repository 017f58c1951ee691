import type { ReactNode } from 'react';

/** Where the words of the query stand in the text; digits are found across spaces and brackets of a phone number. */
export function findMatch(text: string, query: string): [number, number] | null {
  const wanted = query.trim().toLocaleLowerCase();
  if (!wanted) return null;
  const plain = text.toLocaleLowerCase().indexOf(wanted);
  if (plain >= 0) return [plain, plain + wanted.length];
  const digits = wanted.replace(/\D/g, '').replace(/^0/, '');
  if (digits.length < 3) return null;
  const places: number[] = [];
  let flat = '';
  for (let i = 0; i < text.length; i++) {
    if (/\d/.test(text[i]!)) {
      places.push(i);
      flat += text[i];
    }
  }
  const at = flat.indexOf(digits);
  return at < 0 ? null : [places[at]!, places[at + digits.length - 1]! + 1];
}

export function Marked({ text, query }: { text: string; query: string }): ReactNode {
  const match = findMatch(text, query);
  if (!match) return text;
  return (
    <>
      {text.slice(0, match[0])}
      <mark>{text.slice(...match)}</mark>
      {text.slice(match[1])}
    </>
  );
}
