import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Localised } from "../../contracts/locale";
import { type PictureOfPlace, pictureSchema } from "../../contracts/picture";

interface PlaceRow {
  readonly id: string;
  readonly name: Partial<Localised>;
  readonly picture: unknown;
}

/** Every center, followed by its workshops, under their English names. */
export async function listPlaces(container: MedusaContainer): Promise<PictureOfPlace[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "center",
    fields: ["id", "name", "picture", "workshops.id", "workshops.name", "workshops.picture"],
  });
  const pictureOf = (picture: unknown) => pictureSchema.nullable().catch(null).parse(picture);
  return data.flatMap((center) => {
    const name = String(center.name?.en ?? "");
    return [
      { of: "center" as const, id: center.id, name, picture: pictureOf(center.picture) },
      ...center.workshops.map((workshop: PlaceRow) => ({
        of: "workshop" as const,
        id: workshop.id,
        name: `${name}: ${workshop.name.en ?? ""}`,
        picture: pictureOf(workshop.picture),
      })),
    ];
  });
}
