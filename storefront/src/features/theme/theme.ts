/** What a shopper may choose: their device's own theme, or one of ours. */
export const THEMES = ["device", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** Name under which the choice is kept in the browser; the attribute on <html> that tokens.css looks at. */
export const THEME_KEY = "theme";
export const THEME_ATTRIBUTE = "data-theme";

export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}
