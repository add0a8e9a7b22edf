import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { type NewPhotograph, type Picture, pictureSchema } from "../../contracts/picture";
import { announceCenters } from "../../shop-window/announce-centers";
import { importPlacePicturesWorkflow } from "./import-place-pictures";
import { importProductPicturesWorkflow } from "./import-product-pictures";
import { PICTURES_KEY } from "./pictures-key";

/** Hangs a photograph of a piece, workshop or center and returns the pictures that its subject shows from now on. */
export async function hangPhotograph(
  container: MedusaContainer,
  { of, id, view, content }: NewPhotograph,
): Promise<Picture[]> {
  const photograph = { subject_id: id, view, content, illustration: false };
  await requireSubject(container, of, id);
  if (of === "piece") {
    await importProductPicturesWorkflow(container).run({ input: { pictures: [photograph] } });
  } else {
    await importPlacePicturesWorkflow(container).run({ input: { pictures: [{ ...photograph, place: of }] } });
    await announceCenters(
      container,
      (center) => center.id === id || center.workshops.some((workshop) => workshop.id === id),
    );
  }
  return picturesOf(await requireSubject(container, of, id));
}

interface Subject {
  readonly picture?: unknown;
  readonly metadata?: Record<string, unknown> | null;
}

async function requireSubject(
  container: MedusaContainer,
  of: NewPhotograph["of"],
  id: string,
): Promise<Subject> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const isPiece = of === "piece";
  const { data } = await query.graph({
    entity: isPiece ? "product" : of,
    fields: ["id", isPiece ? "metadata" : "picture"],
    filters: { id },
  });
  const [subject] = data;
  if (!subject) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no such ${of}.`);
  return subject;
}

function picturesOf({ picture, metadata }: Subject): Picture[] {
  const shown = metadata ? metadata[PICTURES_KEY] : [picture];
  return pictureSchema.array().catch([]).parse(shown);
}
