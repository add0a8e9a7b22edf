const ASYNC_SCRIPT = /<script src="(\/_next\/static\/[^"]+)" async="">\s*<\/script>/g;
/** What a page says that can do nothing without its scripts. */
const SCRIPTS_FIRST = 'data-scripts="first"';
const SCRIPT_PRELOAD = /<link rel="preload" as="script"[^>]*>/g;

/** How long a page that nobody touches stays without its scripts once everything else is there. */
const PAUSE_MS = 3_000;
/** What people do first: each is a sign that somebody is about to use the page. */
const SIGNS = ["pointermove", "pointerdown", "touchstart", "wheel", "scroll", "keydown", "focusin"];

/**
 * Lets a page's scripts wait for the first sign of somebody, or until everything else has been there for a while. Every
 * link and form works without script, so nothing is missing meanwhile; on a slow line the first screen no longer
 * shares it with 140 kB of script, on a slow phone it no longer shares the processor with somebody who reads.
 * @param {string} html
 */
export function putScriptsLast(html) {
  const sources = [...html.matchAll(ASYNC_SCRIPT)].map(([, source]) => source ?? "");
  if (sources.length === 0 || !html.includes("</body>") || html.includes(SCRIPTS_FIRST)) return html;
  const rest = html.replace(ASYNC_SCRIPT, "").replace(SCRIPT_PRELOAD, "");
  const end = rest.lastIndexOf("</body>");
  return `${rest.slice(0, end)}<script>${loaderOf(sources)}</script>${rest.slice(end)}`;
}

/** @param {string[]} sources */
function loaderOf(sources) {
  const begin = `const g=()=>{for(const u of s){const e=document.createElement("script");e.src=u;document.head.append(e)}s=[]}`;
  const signs = `for(const t of ${JSON.stringify(SIGNS)})addEventListener(t,g,{once:true,capture:true,passive:true})`;
  const pause = `addEventListener("load",()=>setTimeout(g,${PAUSE_MS}),{once:true})`;
  return `(()=>{let s=${JSON.stringify(sources)};${begin};${signs};${pause}})()`;
}
