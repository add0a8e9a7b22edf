import { expect, it } from "vitest";
import { isTag, TAGS } from "./tags";

it("knows the tags that pages carry and no others", () => {
  for (const tag of [
    TAGS.catalogue,
    TAGS.centers,
    TAGS.transparency,
    TAGS.piece("carved-llama"),
    TAGS.workshop("taller-norte"),
  ]) {
    expect(isTag(tag)).toBe(true);
  }
  for (const tag of ["", "everything", "piece:", "piece:A B", "center:../x"]) expect(isTag(tag)).toBe(false);
});
