import type { MedusaContainer } from "@medusajs/framework/types";
import { takeDownCopies } from "../workflows/photo/take-down-copies";
import { tendUploads } from "../workflows/photo/tend-uploads";

/** Photos that a crash left half made, uploads that nobody will finish, and public copies that no piece shows any more. */
export default async function tendPhotoUploads(container: MedusaContainer): Promise<void> {
  await tendUploads(container);
  await takeDownCopies(container);
}

export const config = { name: "tend-photo-uploads", schedule: "*/5 * * * *" };
