import type { MedusaContainer } from "@medusajs/framework/types";
import type { ParcelCustoms } from "../../contracts/customs";
import { PrintRefusal } from "../print/print-refusal";
import { readParcelPapers } from "./read-parcel-papers";

/** Which form a parcel takes, or why none of its papers is printed. */
export async function readParcelCustoms(
  container: MedusaContainer,
  parcelId: string,
): Promise<ParcelCustoms> {
  try {
    const { declaration } = await readParcelPapers(container, { parcelId });
    const { form, gross, addressee } = declaration;
    return {
      destination: addressee.country,
      form,
      grossGrams: gross.grams,
      refusal: null,
      refusalCode: null,
    };
  } catch (error) {
    if (!(error instanceof PrintRefusal)) throw error;
    return {
      destination: "",
      form: "none",
      grossGrams: 0,
      refusal: error.message,
      refusalCode: error.code ?? null,
    };
  }
}
