/** Every background that text in the theme colour stands on; tokens.css uses the same values (a test compares them). */
export const papers = {
  light: ['#fbf8f2', '#f2ecdf', '#ffd95c', '#fdf0c9'],
  dark: ['#16191c', '#20262a', '#3d3310', '#2a2615'],
} as const

/** The darkest paper: what text on a light theme colour is printed in. */
export const ink = papers.dark[0]
