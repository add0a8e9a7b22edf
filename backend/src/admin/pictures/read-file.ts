const MAX_BYTES = 12 * 1024 * 1024;

/** The file as base64. Throws a sentence when it is too large to send. */
export async function readFile(file: File): Promise<string> {
  if (file.size > MAX_BYTES) throw new Error("The file is larger than 12 MB: make it smaller and try again.");
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}
