import { TEXT_SIZE_KEY, TEXT_SIZES } from "./text-size";

/** Runs before anything is painted, so that nothing jumps. */
const SCRIPT = `try{var s=${JSON.stringify(TEXT_SIZES)}[localStorage.getItem("${TEXT_SIZE_KEY}")];if(s)document.documentElement.style.fontSize=s}catch(e){}`;

export function TextSizeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours
  return <script dangerouslySetInnerHTML={{ __html: SCRIPT }} />;
}
