import { expect, test } from 'vitest';
import { freshColour, tooAlike } from './colours';

test('neighbours that some eyes cannot tell apart are known, whichever stands first', () => {
  expect(tooAlike(8, 6)).toBe(true);
  expect(tooAlike(6, 8)).toBe(true);
  expect(tooAlike(1, 2)).toBe(false);
  expect(tooAlike(4, 4)).toBe(true);
});

test('a new stage differs from both of its neighbours', () => {
  expect(freshColour([1])).toBe(2);
  expect(freshColour([1, 2])).toBe(3);
});
