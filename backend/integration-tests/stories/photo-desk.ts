import { randomUUID } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { Upload } from "tus-js-client";
import type { PhotoDto, PhotoList } from "../../src/contracts/manager/photo";
import { PHOTO_LIMITS } from "../../src/contracts/manager/photo-words";

const FILES = process.env.FILE_DIR ?? "../.data/files";

/** The part of axios that the test runner hands over. */
export interface PhotoApi {
  readonly defaults: { readonly baseURL?: string };
  request<T>(options: {
    readonly method: string;
    readonly url: string;
    readonly data?: unknown;
    readonly headers?: Record<string, string>;
    readonly responseType?: "arraybuffer";
    readonly validateStatus: () => boolean;
  }): Promise<{
    readonly status: number;
    readonly headers: Record<string, string>;
    readonly data: T & { readonly code?: string };
  }>;
}

interface Sending {
  readonly id?: string;
  readonly name?: string;
  readonly purpose?: "piece" | "hands";
  readonly file: Buffer;
  /** The line drops as soon as this many bytes have arrived. */
  readonly dropAfter?: number;
}

/** Where what is being received lies. */
export const UPLOADS = resolve(FILES, "../photo-uploads");
export const uploadsLeft = (): string[] => (existsSync(UPLOADS) ? readdirSync(UPLOADS) : []);
export const privateFile = (key: string): string => resolve(FILES, "../private-files", key);

/** A manager's device that sends photos of one workshop. */
export function photoDesk(api: PhotoApi, workshopId: string, token: string) {
  const room = `/manager/workshops/${workshopId}`;
  const authorization = `Bearer ${token}`;
  const ask = <T>(method: string, path: string, data?: unknown, headers: Record<string, string> = {}) =>
    api.request<T>({
      method,
      url: `${room}${path}`,
      ...(data === undefined ? {} : { data }),
      headers: { authorization, ...headers },
      validateStatus: () => true,
    });

  /** Sends a photo as the portal does; answers with its id, or throws what the server said. */
  const send = ({
    file,
    id = randomUUID(),
    name = "photo.jpg",
    purpose = "piece",
    dropAfter,
  }: Sending): Promise<string> =>
    new Promise((done, failed) => {
      const upload = new Upload(file, {
        endpoint: `${api.defaults.baseURL}${room}/photo-uploads`,
        metadata: { id, name, purpose },
        headers: { authorization },
        chunkSize: PHOTO_LIMITS.chunkBytes,
        retryDelays: [10, 10],
        onChunkComplete: (_, sent) => {
          if (dropAfter !== undefined && sent >= dropAfter) void upload.abort().then(() => done(id));
        },
        onSuccess: () => done(id),
        onError: failed,
      });
      upload.start();
    });

  return {
    ask,
    send,
    reads: async (id: string): Promise<PhotoDto> =>
      (await ask<{ photo: PhotoDto }>("GET", `/photos/${id}`)).data.photo,
    lists: async (): Promise<PhotoList> => (await ask<PhotoList>("GET", "/photos")).data,
    file: (id: string, size: "small" | "large") =>
      api.request<Buffer>({
        method: "GET",
        url: `${room}/photos/${id}/file?size=${size}`,
        headers: { authorization },
        responseType: "arraybuffer",
        validateStatus: () => true,
      }),
    /** One chunk by hand, however it is answered. */
    patch: (id: string, offset: number, chunk: Buffer) =>
      ask("PATCH", `/photo-uploads/${id}`, chunk, {
        "tus-resumable": "1.0.0",
        "upload-offset": String(offset),
        "content-type": "application/offset+octet-stream",
      }),
    head: (id: string) => ask("HEAD", `/photo-uploads/${id}`, undefined, { "tus-resumable": "1.0.0" }),
  };
}
