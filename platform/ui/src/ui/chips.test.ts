import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const tones = ['soon', 'late', 'late2', 'wait', 'won', 'lost', 'robot', 'frozen', 'prim', 'none'];
const files = Object.keys(import.meta.glob(['../**/*.css', '!../**/*.module.css']));

test('a style that is known everywhere moves no chip because of its tone', () => {
  const alone = new RegExp(`[\\s>+~]\\.(${tones.join('|')})(?=[\\s{,:>])[^{}]*\\{[^}]*\\b(position|inset|display|width|margin|padding)\\b`, 'g');
  const rules = (file: string) => [...readFileSync(join('src/ui', file), 'utf8').matchAll(alone)];
  expect(files.length).toBeGreaterThan(5);
  expect(files.flatMap((file) => rules(file).map(([rule]) => `${file}: ${rule}`))).toEqual([]);
});
