import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Drawer.css';
import '../../theme/mantine.css';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { resolver, theme } from '../../theme/theme';
import { shownTheme } from '../../theme/mode';

/**
 * Mantine comes with what opens (sheets, dialogs, the palette), never with the first paint. Its variables are in a
 * file (mantine.css), so that a strict Content-Security-Policy needs no exception for styles.
 */
export function Host({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolver}
      withCssVariables={false}
      withGlobalClasses={false}
      forceColorScheme={shownTheme()}
    >
      {children}
    </MantineProvider>
  );
}
