import { createTheme, type CSSVariablesResolver } from '@mantine/core';

const firuza = ['#edfafa', '#daf3f3', '#b5e6e6', '#83d5d6', '#57c5c7', '#2fabb7', '#068b96', '#00636b', '#015259', '#004046'] as const;

/** Mantine takes every value from our tokens; shade 7 / 4 of firuza equals --primary of the light / dark theme. */
export const theme = createTheme({
  colors: { firuza },
  primaryColor: 'firuza',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  fontFamily: 'var(--font)',
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'auto',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '18px', md: '20px', lg: '23px', xl: '27px' },
  spacing: { xs: '6px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '5px', sm: '8px', md: '10px', lg: '14px', xl: '20px' },
  defaultRadius: 'sm',
  shadows: { xs: 'var(--e1)', sm: 'var(--e1)', md: 'var(--e2)', lg: 'var(--e3)', xl: 'var(--e3)' },
  headings: { fontFamily: 'var(--font)', fontWeight: '700' },
});

const values = {
  '--mantine-color-body': 'var(--canvas)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--primary-ink)',
  '--mantine-color-error': 'var(--late-ink)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--sunken)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
};

export const resolver: CSSVariablesResolver = () => ({ variables: {}, light: values, dark: values });
