import { expect, test, vi } from 'vitest';

test('a page that opens nothing of Mantine follows the system too', async () => {
  const system = new EventTarget() as EventTarget & { matches: boolean };
  system.matches = false;
  vi.stubGlobal('matchMedia', () => system);
  await import('../main');
  system.matches = true;
  system.dispatchEvent(new Event('change'));
  expect(document.documentElement.getAttribute('data-mantine-color-scheme')).toBe('dark');
});
