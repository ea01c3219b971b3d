import { createTheme, Badge, Drawer, Menu, Modal, MultiSelect, Select, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'
import { forgivingFilter } from './forgiving-filter'

/** Undergrowth green: what can be acted upon. */
const sapin: MantineColorsTuple = ['#eef5f1', '#dcebe2', '#b7d5c5', '#8bbba3', '#62a182', '#418768', '#2d6f54', '#1f5a43', '#184736', '#0f3226']
/** Honey: where the eye should go; never the only sign of anything. */
const miel: MantineColorsTuple = ['#fff8e5', '#feecc0', '#fddb8a', '#fbc84f', '#f5b426', '#e09a0c', '#a06a07', '#8a5a06', '#6c4606', '#4d3205']
const brique: MantineColorsTuple = ['#fdf1ef', '#fadeda', '#f3bab3', '#ea9287', '#df6c5f', '#cc4d40', '#b23a2e', '#962d23', '#77231b', '#541812']
const encre: MantineColorsTuple = ['#eff4f9', '#dae6f1', '#b4cce3', '#88add1', '#6090be', '#4376a6', '#33608c', '#274d73', '#1e3b59', '#142940']
const prune: MantineColorsTuple = ['#f7f1f7', '#ebdfec', '#d5bed7', '#ba98be', '#a177a6', '#875b8d', '#714a77', '#5b3b60', '#462d4a', '#301f33']
/** Greys with some wax in them; shade 4 draws the edge of fields, so it has 3 : 1 against the page. */
const gray: MantineColorsTuple = ['#faf8f4', '#f4f1ea', '#e9e4da', '#dad3c6', '#978e7e', '#857c6d', '#665e52', '#514a40', '#39342d', '#25221e']
const dark: MantineColorsTuple = ['#e4dfd5', '#cdc6ba', '#aba395', '#8a8275', '#7a7266', '#3d3933', '#2c2925', '#1f1d1a', '#181614', '#100f0d']

/** The head of a dialog is no second banner of the page. */
const plainHeader = { header: { role: 'none' } }
const dialogTitle = { title: { fontFamily: 'var(--mantine-font-family-headings)', fontWeight: 650, fontSize: '1.15rem' } }

/** A badge is never too narrow for its words. */
const wholeWords = { label: { overflow: 'visible' } } as const

/** As large as a finger wants at least; Mantine's small one is not. */
const largeEnough = { root: { minWidth: '1.5rem', minHeight: '1.5rem' } } as const

const scrollingList = { options: { maxHeight: '16rem', overflowY: 'auto' } } as const

/** The look of Essaim. Every shade 7 carries white text, and shade 7 on white is readable (WCAG AA), in light and dark. */
export const theme = createTheme({
  colors: { sapin, miel, brique, encre, prune, gray, dark, green: sapin, yellow: miel, orange: miel, red: brique, blue: encre },
  primaryColor: 'sapin',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  black: '#25221e',
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '14px', xl: '24px' },
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  headings: {
    fontFamily: 'Seravek, "Gill Sans Nova", Ubuntu, Calibri, "Noto Sans", system-ui, sans-serif',
    fontWeight: '650',
    textWrap: 'balance',
  },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: Modal.extend({ defaultProps: { centered: true, attributes: plainHeader, styles: dialogTitle, overlayProps: { backgroundOpacity: 0.45 } } }),
    Drawer: Drawer.extend({ defaultProps: { attributes: plainHeader, styles: dialogTitle, overlayProps: { backgroundOpacity: 0.45 } } }),
    // Its empty first element is no menu item, which screen readers stumble over.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    // Mantine's scroll area would be a stop of its own for the keyboard; the list scrolls by itself.
    Select: Select.extend({ defaultProps: { withScrollArea: false, filter: forgivingFilter, styles: scrollingList } }),
    MultiSelect: MultiSelect.extend({ defaultProps: { withScrollArea: false, filter: forgivingFilter, styles: { ...scrollingList, inputField: { minWidth: '3rem' } } } }),
    InputClearButton: { styles: largeEnough },
    Badge: Badge.extend({ defaultProps: { tt: 'none', radius: 'sm', variant: 'light', fw: 600, lts: 0 }, styles: wholeWords }),
  },
})

/** Tints of buttons and labels in the dark: Mantine's are darker than the surface that they lie on. */
const tints = Object.fromEntries(
  ['sapin', 'miel', 'brique', 'encre', 'prune', 'gray', 'green', 'yellow', 'orange', 'red', 'blue'].flatMap((name) => [
    [`--mantine-color-${name}-light`, `color-mix(in srgb, var(--mantine-color-${name}-6) 30%, transparent)`],
    [`--mantine-color-${name}-light-hover`, `color-mix(in srgb, var(--mantine-color-${name}-6) 42%, transparent)`],
    [`--mantine-color-${name}-light-color`, `var(--mantine-color-${name}-1)`],
  ]),
)

/** The few variables of our own, and the shades of Mantine's that are too pale to read. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--essaim-nav': '#14382d', '--essaim-nav-text': '#f2eee3', '--essaim-nav-quiet': '#b9cdbf', '--essaim-honey': miel[4] },
  light: {
    '--mantine-color-body': '#fdfcf9',
    '--mantine-color-dimmed': gray[6],
    '--mantine-color-placeholder': gray[6],
    '--mantine-color-error': brique[7],
    '--mantine-color-anchor': sapin[7],
    '--essaim-surface': '#ffffff',
    '--essaim-surface-sunk': gray[1],
    '--essaim-line': gray[3],
    '--essaim-map-land': '#f0ece1',
    '--essaim-map-water': '#dfe9ea',
    '--essaim-map-border': '#b9ae99',
  },
  dark: {
    ...tints,
    // Mantine's is shade 4, which edges fields here.
    '--menu-item-hover': dark[5],
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-placeholder': dark[2],
    '--mantine-color-error': brique[3],
    '--mantine-color-anchor': sapin[3],
    '--essaim-nav': '#122a22',
    '--essaim-surface': '#262420',
    '--essaim-surface-sunk': '#1a1816',
    '--essaim-line': dark[5],
    '--essaim-map-land': '#2b2925',
    '--essaim-map-water': '#1b2426',
    '--essaim-map-border': '#5a5348',
  },
})
