import { THEME_ATTRIBUTE, THEME_KEY } from "./theme";

/** Runs before anything is painted: pages are static, so a chosen theme can't come with them. */
export const THEME_SCRIPT = `try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")document.documentElement.setAttribute("${THEME_ATTRIBUTE}",t)}catch(e){}`;

export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
  return <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />;
}
