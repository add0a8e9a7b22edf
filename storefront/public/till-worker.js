// Opens the fair till without a line. Keeps its four pages with everything that they load, whole or not at all; sales are
// kept by the page itself, and what the till says to the shop is never answered from here.

const SHELL = "till-shell-";
const PICTURES = "till-pictures";
const MEMORY = "till-memory";
const LANGUAGE = "/till/language";
const PAGES = ["/till/en", "/till/es", "/till/vi", "/till/lt"];
const ASSET = /\/(?:_next\/static|fonts|icons)\/[^"'\\()\s<>?#]+/g;

self.addEventListener("install", (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin || pathname.startsWith("/till/api/"))
    return;
  if (request.mode === "navigate") {
    if (pathname === "/till") event.respondWith(toLanguage(request));
    else if (PAGES.includes(pathname)) event.respondWith(openPage(event, pathname));
  } else if (/^\/(?:_next\/static|fonts|icons)\//.test(pathname)) event.respondWith(keptOr(request));
  else if (pathname === "/_next/image") event.respondWith(keptOr(request, PICTURES));
});

/** Addresses that a text names; the files of a style sheet are named inside it. */
async function assetsOf(text) {
  const named = [...new Set(text.match(ASSET) ?? [])];
  const sheets = await Promise.all(
    named.filter((path) => path.endsWith(".css")).map((path) => fetch(path).then((answer) => answer.text())),
  );
  return [...new Set([...named, ...sheets.flatMap((sheet) => sheet.match(ASSET) ?? [])])];
}

async function nameOf(text) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const bytes = [...new Uint8Array(digest)].slice(0, 8);
  return SHELL + bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Fetches the pages; when they are others than those kept, keeps them with all their files, and then lets the old ones go. Pages
 * come after their files, so that a page that is there is whole.
 */
async function keepShell() {
  const answers = await Promise.all(PAGES.map((path) => fetch(path, { cache: "no-cache" })));
  if (!answers.every(({ ok, redirected }) => ok && !redirected))
    throw new Error("The till's pages can't be had now.");
  const texts = await Promise.all(answers.map((answer) => answer.clone().text()));
  const name = await nameOf(texts.join());
  const shell = await caches.open(name);
  if (await shell.match(PAGES.at(-1))) return;
  await shell.addAll(await assetsOf(texts.join("\n")));
  for (const [index, path] of PAGES.entries()) await shell.put(path, answers[index]);
  const old = (await caches.keys()).filter((key) => key.startsWith(SHELL) && key !== name);
  await Promise.all(old.map((key) => caches.delete(key)));
}

/** The kept page at once; what has changed is fetched behind it and shown the next time. */
async function openPage(event, pathname) {
  event.waitUntil(keepShell().catch(() => undefined));
  event.waitUntil(caches.open(MEMORY).then((memory) => memory.put(LANGUAGE, new Response(pathname))));
  return (await caches.match(pathname, { ignoreVary: true })) ?? fetch(event.request);
}

async function toLanguage(request) {
  const remembered = await caches.match(LANGUAGE);
  if (remembered) return Response.redirect(await remembered.text(), 302);
  return fetch(request).catch(() => Response.redirect(PAGES[0], 302));
}

/** @param {string} [keepIn] where an answer from the line is kept for later */
async function keptOr(request, keepIn) {
  const kept = await caches.match(request, { ignoreVary: true });
  if (kept) return kept;
  const answer = await fetch(request);
  if (keepIn && answer.ok) await caches.open(keepIn).then((cache) => cache.put(request, answer.clone()));
  return answer;
}
