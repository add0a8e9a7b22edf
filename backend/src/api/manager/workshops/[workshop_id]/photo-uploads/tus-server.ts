import type { MedusaRequest } from "@medusajs/framework/http";
import { PHOTO_LIMITS } from "../../../../../contracts/manager/photo-words";
import { finishPhotoWorkflow } from "../../../../../workflows/photo/finish-photo";
import { uploadStore } from "../../../../../workflows/photo/upload-store";

type Tus = Awaited<ReturnType<typeof open>>;
let opened: Promise<Tus> | undefined;

/** The package is an ES module, which this server loads when the first photo comes. */
async function open() {
  const { Server } = await import("@tus/server");
  return new Server({
    path: "/photo-uploads",
    datastore: await uploadStore(),
    maxSize: PHOTO_LIMITS.bytes,
    namingFunction: (_, metadata) => metadata?.id?.toLowerCase() ?? "",
    // Relative, so that it is right behind the portal's own address, too.
    generateUrl: (_, { id }) => uploadLocation(id),
    // The portal asks from its own origin; nobody else's page has any business here.
    allowedOrigins: [],
    onResponseError: (_, error) => ({
      status_code: "status_code" in error ? error.status_code : 500,
      body: JSON.stringify({
        code: "status_code" in error ? "upload_refused" : "unavailable",
        message: "body" in error ? error.body.trim() : "Something went wrong on our side.",
      }),
    }),
    onUploadFinish: async (request, { id }) => {
      // What the package wraps is the very request that the route was called with.
      const asked = request.runtime?.node?.req as MedusaRequest | undefined;
      if (asked) await finishPhotoWorkflow(asked.scope).run({ input: id });
      return {};
    },
  });
}

/** Speaks tus 1.0 with one request; who may ask is checked before. */
export function tusServer(): Promise<Tus> {
  opened ??= open();
  return opened;
}

/** Where an upload is, seen from where uploads are announced. */
export const uploadLocation = (id: string): string => `photo-uploads/${id}`;
