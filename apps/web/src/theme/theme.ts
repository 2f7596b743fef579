import { createTheme, defaultVariantColorsResolver, type CSSVariablesResolver, type MantineColorsTuple, type VariantColorsResolver } from '@mantine/core';
import { dark, light, type Token } from './tokens';

const SANS =
  '-apple-system, "Segoe UI", Roboto, "Liberation Sans", system-ui, "Noto Sans", "Noto Sans CJK SC", "Noto Sans JP", "Noto Sans KR", "Noto Sans Thai", "Noto Sans Khmer", "Noto Sans Lao", "Noto Sans Myanmar", "Noto Sans Bengali", "Noto Sans Devanagari", Arial, sans-serif';

/** Mantine wants ten shades; what is seen comes from the tokens by way of the resolvers below. */
const indigo: MantineColorsTuple = ['#eceff8', '#d5dbef', '#aebcf0', '#93a1cd', '#6f7fb5', '#5567a3', '#41548f', '#2f4078', '#25335f', '#1a2547'];

const variable = (token: Token) => `var(--${token})`;

/** Filled is the one button that matters on a page; everything else is drawn by lines. */
const variants: VariantColorsResolver = (input) => {
  if (input.variant === 'filled') return { background: variable('accent'), hover: variable('accent-hover'), color: variable('on-accent'), border: '1px solid transparent' };
  if (input.variant === 'subtle' || input.variant === 'transparent') return { background: 'transparent', hover: variable('hover'), color: variable('accent'), border: '1px solid transparent' };
  if (input.variant === 'outline') return { background: variable('surface'), hover: variable('hover'), color: variable('accent'), border: `1px solid ${variable('accent')}` };
  if (input.variant === 'light') return { background: variable('accent-soft'), hover: variable('accent-soft'), color: variable('accent'), border: '1px solid transparent' };
  return defaultVariantColorsResolver(input);
};

export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: 7,
  colors: { indigo },
  fontFamily: SANS,
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.25' },
  spacing: { xs: '4px', sm: '8px', md: '16px', lg: '24px', xl: '32px' },
  radius: { xs: '3px', sm: '6px', md: '6px', lg: '6px', xl: '14px' },
  defaultRadius: 'sm',
  headings: { fontWeight: '600', sizes: { h1: { fontSize: '25px', lineHeight: '1.25' }, h2: { fontSize: '16px', lineHeight: '1.25' }, h3: { fontSize: '14px', lineHeight: '1.25' } } },
  breakpoints: { xs: '360px', sm: '760px', md: '1024px', lg: '1280px', xl: '1600px' },
  respectReducedMotion: true,
  variantColorResolver: variants,
  components: {
    Button: { defaultProps: { variant: 'default', size: 'sm' }, styles: { root: { fontWeight: 600 } }, vars: () => ({ root: { '--button-height-sm': '32px', '--button-padding-x-sm': '12px' } }) },
    Input: { vars: () => ({ wrapper: { '--input-height-sm': '32px' } }) },
    Modal: { classNames: { content: 'floats', header: 'bare' }, defaultProps: { transitionProps: { duration: 100 }, overlayProps: { backgroundOpacity: 0.4 }, centered: false } },
    Menu: { defaultProps: { transitionProps: { duration: 100 }, withInitialFocusPlaceholder: false }, classNames: { dropdown: 'floats', item: 'menu-item' } },
    Popover: { defaultProps: { transitionProps: { duration: 100 } }, classNames: { dropdown: 'floats' } },
    Tooltip: { classNames: { tooltip: 'tells' }, defaultProps: { transitionProps: { duration: 0 }, events: { hover: true, focus: true, touch: true } } },
  },
});

/** The tokens, and Mantine's own variables spoken in them. */
export const variables: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-color-body': variable('paper'),
    '--mantine-color-text': variable('ink'),
    '--mantine-color-dimmed': variable('ink-2'),
    '--mantine-color-bright': variable('ink'),
    '--mantine-color-anchor': variable('accent'),
    '--mantine-color-default': variable('surface'),
    '--mantine-color-default-hover': variable('hover'),
    '--mantine-color-default-color': variable('ink'),
    '--mantine-color-default-border': variable('line-strong'),
    '--mantine-color-placeholder': variable('ink-3'),
    '--mantine-color-error': variable('madder'),
    '--mantine-color-disabled': variable('sunken'),
    '--mantine-color-disabled-color': variable('ink-3'),
    '--mantine-color-disabled-border': variable('line-strong'),
    '--mantine-primary-color-filled': variable('accent'),
    '--mantine-primary-color-filled-hover': variable('accent-hover'),
    '--mantine-primary-color-contrast': variable('on-accent'),
    '--mantine-primary-color-light': variable('accent-soft'),
    '--mantine-primary-color-light-color': variable('accent'),
    '--radius': '6px',
    '--sans': SANS,
  },
  light: { ...named(light), '--float': '0 4px 16px rgb(30 27 22 / .14), 0 0 0 1px var(--line)' },
  dark: { ...named(dark), '--float': '0 4px 20px rgb(0 0 0 / .5), 0 0 0 1px var(--line)' },
});

const named = (tokens: Readonly<Record<Token, string>>): Record<string, string> => Object.fromEntries(Object.entries(tokens).map(([name, colour]) => [`--${name}`, colour]));
