// Opens the workshop portal without a line. Keeps its pages with everything that they load, the screens' own chunks included, whole
// or not at all. What the portal says to the shop is never answered from here, and the door's pages always come from the shop.

const SHELL = "workshop-shell-";
/** The shell that is open keeps its files while the next one is kept beside it. */
const KEPT_SHELLS = 2;
/** How often the shop is asked for newer pages: each time costs a slow line as much as a screen. */
const LOOK_AGAIN_MS = 600_000;
const LOOKED_AT = "/workshop/looked-at";
const MEMORY = "workshop-memory";
const LANGUAGES = ["en", "es", "vi", "lt"];
const PAGES = LANGUAGES.map((language) => `/workshop/${language}`);
const SCREEN =
  /^\/workshop\/(en|es|vi|lt)(?:\/(?!(?:log-in|second-factor|invitation|forgot|reset)(?:\/|$)).*)?$/;
const STATIC = /^\/(?:_next\/static|fonts|icons)\//;
/** Whatever is a file ends in its kind; scripts name mere folders too. */
const ASSET = /\/(?:_next\/static|fonts|icons)\/[^"'\\()\s<>?#]+\.\w+/g;
/** How scripts name the chunks that they load later. */
const CHUNK = /["'`](static\/chunks\/[^"'`\\\s]+\.(?:js|css))["'`]/g;

self.addEventListener("install", (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    const language = SCREEN.exec(pathname)?.[1];
    if (language) event.respondWith(openPage(event, `/workshop/${language}`));
  } else if (STATIC.test(pathname)) event.respondWith(keptOr(request));
});

function namedIn(path, text) {
  const assets = text.match(ASSET) ?? [];
  if (!path.endsWith(".js")) return assets;
  return [...assets, ...[...text.matchAll(CHUNK)].map(([, chunk]) => `/_next/${chunk}`)];
}

/** Puts everything that a text names into the cache, and what that names, until nothing new is named. */
async function keepNamed(shell, texts) {
  const known = new Set();
  let found = texts.flatMap((text) => namedIn("", text));
  while (found.length > 0) {
    const fresh = [...new Set(found)].filter((path) => !known.has(path));
    for (const path of fresh) known.add(path);
    const named = await Promise.all(fresh.map((path) => keepFile(shell, path)));
    found = named.flat();
  }
}

/** A file of the build never changes: one that another shell has is taken from there. */
async function keepFile(shell, path) {
  const kept = await caches.match(path, { ignoreVary: true });
  const answer = kept ?? (await fetch(path));
  if (!answer.ok) throw new Error(`${path} can't be had now.`);
  await shell.put(path, answer.clone());
  return /\.(?:js|css)$/.test(path) ? namedIn(path, await answer.text()) : [];
}

async function nameOf(text) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const bytes = [...new Uint8Array(digest)].slice(0, 8);
  return SHELL + bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Fetches the pages; when they are others than those kept, keeps them. Pages come after their files, so that one that is there is whole. */
async function keepShell() {
  const answers = await Promise.all(PAGES.map((path) => fetch(path, { cache: "no-cache" })));
  if (!answers.every(({ ok, redirected }) => ok && !redirected))
    throw new Error("The portal's pages can't be had now.");
  const texts = await Promise.all(answers.map((answer) => answer.clone().text()));
  const name = await nameOf(texts.join());
  const shell = await caches.open(name);
  if (await shell.match(PAGES.at(-1))) return;
  await keepNamed(shell, texts);
  for (const [index, path] of PAGES.entries()) await shell.put(path, answers[index]);
  await forgetOldShells();
}

/** In the order in which they were made. */
async function forgetOldShells() {
  const shells = (await caches.keys()).filter((key) => key.startsWith(SHELL));
  await Promise.all(shells.slice(0, -KEPT_SHELLS).map((key) => caches.delete(key)));
}

/** Looks for newer pages when that was long ago. A worker forgets, so the time is kept with the pages. */
async function lookAgain() {
  const memory = await caches.open(MEMORY);
  const last = await memory.match(LOOKED_AT);
  if (last && Date.now() - Number(await last.text()) < LOOK_AGAIN_MS) return;
  await keepShell();
  await memory.put(LOOKED_AT, new Response(String(Date.now())));
}

/** The newest kept page at once; what has changed is fetched behind it and shown the next time, never under somebody's hands. */
async function openPage(event, path) {
  event.waitUntil(lookAgain().catch(() => undefined));
  const shells = (await caches.keys()).filter((key) => key.startsWith(SHELL)).reverse();
  for (const name of shells) {
    const page = await (await caches.open(name)).match(path, { ignoreVary: true });
    if (page) return page;
  }
  return fetch(event.request);
}

async function keptOr(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}
