import { execFileSync } from 'node:child_process';
import { test } from 'vitest';

test('the types of the client are those of the contract', () => {
  execFileSync(process.execPath, ['scripts/gen.mjs', '--check'], { stdio: 'pipe' });
}, 60_000);
