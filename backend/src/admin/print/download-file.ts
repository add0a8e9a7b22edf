/** Saves what a route sends as a file, under the name the route gives it. Throws an Error with the sentence of a refusal. */
export async function downloadFile(path: string, method: "GET" | "POST" = "GET"): Promise<void> {
  const address = `${__BACKEND_URL__.replace(/\/$/, "")}${path}`;
  const response = await fetch(address, { credentials: "include", method });
  if (!response.ok) {
    const answer: { message?: string } = await response.json().catch(() => ({}));
    throw new Error(answer.message ?? `The backend answered ${response.status}.`);
  }
  const [, name] = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "") ?? [];
  const file = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement("a"), {
    href: file,
    download: name ?? "document",
  });
  link.click();
  // The browser takes the file over after this turn; until then it must still be there.
  setTimeout(() => URL.revokeObjectURL(file), 60_000);
}
