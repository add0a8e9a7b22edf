/**
 * Makes the device able to open the portal without a line, and asks the browser not to clear away what is kept. A browser that
 * can't (an old one, a private window, a page that came without TLS) works with a line alone.
 */
export async function prepareForNoLine(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register("/workshop-worker.js", { scope: "/workshop/" });
    await navigator.storage?.persist?.();
  } catch (error) {
    console.error("The portal can't be kept on this device:", error);
  }
}
