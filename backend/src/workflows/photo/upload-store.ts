import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileDir } from "../../config/file-provider";

/** Beside the file store, never in it: nothing that has only just arrived may be served. Servers and workers share it. */
const UPLOAD_DIR = resolve(fileDir(), "../photo-uploads");

type Store = Awaited<ReturnType<typeof open>>;
let opened: Promise<Store> | undefined;

async function open() {
  const { FileStore } = await import("@tus/file-store");
  return new FileStore({ directory: UPLOAD_DIR });
}

/** Where uploads lie until their last byte is there, by the id of the photo. */
export function uploadStore(): Promise<Store> {
  opened ??= open();
  return opened;
}

/** How far an upload has come; undefined when there is none. */
export async function uploadOf(id: string): Promise<{ offset: number; size: number } | undefined> {
  const store = await uploadStore();
  const upload = await store.getUpload(id).catch(() => undefined);
  return upload && { offset: upload.offset, size: upload.size ?? 0 };
}

export function readUpload(id: string): Promise<Buffer> {
  return readFile(resolve(UPLOAD_DIR, id));
}

/** Deletes what has arrived of a photo; harmless when there is nothing. */
export async function discardUpload(id: string): Promise<void> {
  const store = await uploadStore();
  await store.remove(id).catch(() => undefined);
}
