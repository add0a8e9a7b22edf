/** Saves what a route sends as a file, under the name the route gives it. Throws an Error with the sentence of a refusal. */
export async function downloadFile(path: string): Promise<void> {
  const response = await fetch(`${__BACKEND_URL__.replace(/\/$/, "")}${path}`, { credentials: "include" });
  if (!response.ok) {
    const answer: { message?: string } = await response.json().catch(() => ({}));
    throw new Error(answer.message ?? `The backend answered ${response.status}.`);
  }
  const [, name] = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "") ?? [];
  const address = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement("a"), {
    href: address,
    download: name ?? "document",
  });
  link.click();
  // The browser takes the file over after this turn; until then it must still be there.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
