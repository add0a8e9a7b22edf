import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { uploadFilesStep } from "@medusajs/medusa/core-flows";
import { encodePicturesStep, type NewPicture } from "./steps/encode-pictures";
import { type PlaceKind, setPlacePicturesStep } from "./steps/set-place-pictures";
import { storedPicture } from "./stored-picture";

export interface ImportPlacePicturesInput {
  /** One each; it replaces the earlier one. */
  readonly pictures: readonly (NewPicture & { readonly place: PlaceKind })[];
}

/** The one way in for pictures of workshops and centers: decoded, stripped, re-encoded, stored under a random name. */
export const importPlacePicturesWorkflow = createWorkflow(
  "import-place-pictures",
  (input: ImportPlacePicturesInput) => {
    const encoded = encodePicturesStep(transform(input, ({ pictures }) => pictures));
    const files = uploadFilesStep(transform(encoded, (all) => ({ files: all.map(({ file }) => file) })));
    const placed = setPlacePicturesStep(
      transform({ input, encoded, files }, ({ input: { pictures }, encoded, files }) =>
        encoded.map((facts, index) => ({
          id: facts.subject_id,
          place: pictures[index]?.place ?? "workshop",
          picture: storedPicture(facts, files[index]?.url ?? ""),
        })),
      ),
    );
    return new WorkflowResponse(placed);
  },
);
