import { execFileSync } from 'node:child_process';
import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { resolver, theme } from './theme';

test('mantine.css holds what the theme resolves to (rewrite it with vitest -u)', async () => {
  render(
    <MantineProvider theme={theme} cssVariablesResolver={resolver}>
      <i />
    </MantineProvider>,
  );
  const css = document.querySelector('style[data-mantine-styles]')?.innerHTML ?? '';
  await expect(css.replaceAll('{', ' {\n').replaceAll(';', ';\n').replaceAll('}', '}\n')).toMatchFileSnapshot('./mantine.css');
});

test('the login pages have the tokens of the app', () => {
  execFileSync(process.execPath, ['scripts/login-tokens.mjs', '--check'], { stdio: 'pipe' });
}, 60_000);
