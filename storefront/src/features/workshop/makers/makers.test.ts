import type { ConsentDto } from "@second-chance/backend/contracts/manager/consent";
import { describe, expect, it } from "vitest";
import { consentBody, emptyConsent, missingIn, yearAfter } from "./consent-draft";
import { groupMakers } from "./group-makers";

const consent = (changes: Partial<ConsentDto>): ConsentDto => ({
  id: "mcon_1",
  makerToken: "a",
  use: "craft_name",
  content: "Luna",
  photo: null,
  language: "es",
  productIds: null,
  givenOn: "2026-01-01",
  expiresOn: "2026-12-31",
  formNumber: "7",
  endedOn: null,
  endedHow: null,
  endsSoon: false,
  code: "7K2M-QX4T-9RCD",
  ...changes,
});

describe("forms of makers", () => {
  it("hold what one maker agreed to, and what has ended of it", () => {
    const forms = groupMakers([
      consent({ endsSoon: true }),
      consent({ id: "mcon_3", makerToken: "b", formNumber: "8" }),
      consent({
        id: "mcon_2",
        use: "words",
        content: null,
        endedOn: "2026-02-01",
        endedHow: "code",
        code: null,
      }),
    ]);
    expect(
      forms.map(({ token, shown, ended, code, endsSoon }) => [
        token,
        shown.length,
        ended.length,
        code,
        endsSoon,
      ]),
    ).toEqual([
      ["a", 1, 1, "7K2M-QX4T-9RCD", true],
      ["b", 1, 0, "7K2M-QX4T-9RCD", false],
    ]);
  });
});

describe("a consent that is being typed", () => {
  const today = emptyConsent("2028-02-29", "vi");

  it("begins with a year", () => {
    expect(yearAfter("2026-11-27")).toBe("2027-11-27");
    expect(today.expiresOn).toBe("2029-02-28");
  });

  it("says what is missing, field by field", () => {
    expect(missingIn(today)).toEqual({
      words: "missingEither",
      formNumber: "missing",
      heardByOther: "missingTick",
      ofAge: "missingTick",
    });
    const full = { ...today, craftName: "Sen", formNumber: "7", heardByOther: true, ofAge: true };
    expect(missingIn(full)).toEqual({});
    expect(missingIn({ ...full, productIds: [] })).toEqual({ productIds: "missingPieces" });
    expect(consentBody(full, "token")).toMatchObject({
      maker_token: "token",
      craft_name: "Sen",
      words: "",
      hands_picture: null,
    });
  });

  it("takes a picture alone, once it has arrived and somebody has said what it shows", () => {
    const form = { ...today, formNumber: "7", heardByOther: true, ofAge: true };
    expect(missingIn({ ...form, picture: { state: "coming" } })).toEqual({ picture: "missingPicture" });
    const there = { ...form, picture: { state: "there", photoId: "p" } } as const;
    expect(missingIn(there)).toEqual({ pictureWords: "missing" });
    const told = { ...there, pictureWords: "Hands weave a basket." };
    expect(missingIn(told)).toEqual({});
    expect(consentBody(told, "token").hands_picture).toEqual({
      photo_id: "p",
      words: "Hands weave a basket.",
    });
  });
});
