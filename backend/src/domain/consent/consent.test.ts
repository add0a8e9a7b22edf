import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar-day";
import { consentDaysProblem, endsSoon, isInDate, latestExpiry } from "./consent";
import { makerWordsProblems } from "./maker-words";
import { codeHash, readWithdrawalCode, withdrawalCode } from "./withdrawal-code";

const TODAY = "2026-11-27";
const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays("2015-01-01", days));

describe("the days of a consent", () => {
  it("are a year at most, by the calendar", () => {
    expect(latestExpiry("2026-11-27")).toBe("2027-11-27");
    expect(latestExpiry("2028-02-29")).toBe("2029-02-28");
    expect(consentDaysProblem({ givenOn: TODAY, expiresOn: "2027-11-27" }, TODAY)).toBeNull();
    expect(consentDaysProblem({ givenOn: TODAY, expiresOn: "2027-11-28" }, TODAY)).toBe("too_long");
  });

  it("begin when it was given and end before it is recorded too late", () => {
    expect(consentDaysProblem({ givenOn: "2026-11-28", expiresOn: "2026-12-24" }, TODAY)).toBe(
      "given_in_future",
    );
    expect(consentDaysProblem({ givenOn: "2026-01-01", expiresOn: "2026-11-26" }, TODAY)).toBe(
      "expired_already",
    );
  });

  it("let nothing be shown outside of them, nor after an end", () => {
    fc.assert(
      fc.property(day, day, day, fc.boolean(), (givenOn, expiresOn, today, ended) => {
        const shown = isInDate({ givenOn, expiresOn, ended }, today);
        expect(shown).toBe(!ended && givenOn <= today && today <= expiresOn);
        if (endsSoon({ givenOn, expiresOn, ended }, today)) expect(shown).toBe(true);
      }),
    );
  });

  it("warn from thirty days before the last one until it", () => {
    const until = (expiresOn: string) => endsSoon({ givenOn: "2026-01-10", expiresOn, ended: false }, TODAY);
    expect([until("2026-12-28"), until("2026-12-27"), until(TODAY), until("2026-11-26")]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe("the code on a maker's slip", () => {
  const secret = "a secret of sixteen";

  it("is known again however it is typed", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom("-", " ", "", " – "), fc.boolean(), (token, between, small) => {
        const code = withdrawalCode(token, secret);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
        const misread = code.replaceAll("0", "o").replaceAll("1", "l").replaceAll("-", between);
        expect(readWithdrawalCode(` ${small ? misread.toLowerCase() : misread}`)).toBe(code);
      }),
    );
  });

  it("is another one for each maker and each shop, and can't be read from what is kept", () => {
    expect(withdrawalCode("a", secret)).not.toBe(withdrawalCode("b", secret));
    expect(withdrawalCode("a", secret)).not.toBe(withdrawalCode("a", "another secret here"));
    expect(codeHash(withdrawalCode("a", secret))).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is nothing else that somebody may type", () => {
    for (const typed of ["", "7K2M", "7K2M-QX4T-9RC", "7K2M-QX4T-9RC!", "7K2M-QX4T-9RCDD", "UUUU-UUUU-UUUU"])
      expect(readWithdrawalCode(typed)).toBeNull();
  });
});

describe("a maker's words", () => {
  const codes = (craftName: string | null, words: string | null = null, picture: string | null = null) =>
    makerWordsProblems({ craftName, words, picture }).map(
      ({ field, code, found }) => `${field} ${code} ${found}`,
    );

  it("are a chosen name and what was made", () => {
    expect(
      codes("Luna", "I learned to weave from my grandmother, and every bag has one red thread."),
    ).toEqual([]);
    expect(codes("Mano de Sol")).toEqual([]);
    expect(codes("Sao Mai".toLowerCase())).toEqual([]);
  });

  it("are no registered name, no date, no number and no offence", () => {
    expect(codes("Rosa Quispe")).toEqual(["craft_name looks_like_full_name Rosa Quispe"]);
    expect(codes("Luna 2019-00451")).toEqual(["craft_name personal_detail 2019-00451"]);
    expect(codes(null, "After the robbery I began to carve.")).toEqual(["words word_refused robbery"]);
    expect(codes(null, null, "Hands of an inmate at the loom")).toEqual(["picture word_refused inmate"]);
  });
});
