const ASYNC_SCRIPT = /<script src="(\/_next\/static\/[^"]+)" async="">\s*<\/script>/g;
const SCRIPT_PRELOAD = /<link rel="preload" as="script"[^>]*>/g;

/**
 * Lets a static page's scripts wait until its pictures and letters are there, or until somebody touches the page. Every
 * link and form works without script, so nothing is missing meanwhile; on a slow line the first screen no longer
 * shares it with 140 kB of script, on a slow phone it no longer shares the processor.
 * @param {string} html
 */
export function putScriptsLast(html) {
  const sources = [...html.matchAll(ASYNC_SCRIPT)].map(([, source]) => source ?? "");
  if (sources.length === 0 || !html.includes("</body>")) return html;
  const rest = html.replace(ASYNC_SCRIPT, "").replace(SCRIPT_PRELOAD, "");
  const end = rest.lastIndexOf("</body>");
  return `${rest.slice(0, end)}<script>${loaderOf(sources)}</script>${rest.slice(end)}`;
}

/** @param {string[]} sources */
function loaderOf(sources) {
  return `(()=>{let s=${JSON.stringify(sources)};const g=()=>{for(const u of s){const e=document.createElement("script");e.src=u;document.head.append(e)}s=[]};for(const t of["load","pointerdown","keydown"])addEventListener(t,g,{once:true,capture:true,passive:true})})()`;
}
