import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeProblem } from "./code-life";
import { newEntryCode, readEntryCode } from "./entry-code";
import { newLoginName } from "./login-name";

describe("a code from paper", () => {
  it("is read however it was typed: in small letters, without dashes, with what looks alike", () => {
    fc.assert(
      fc.property(fc.constantFrom("lower", "bare", "spaced", "alike"), (way) => {
        const code = newEntryCode();
        const typed = {
          lower: code.toLowerCase(),
          bare: code.replaceAll("-", ""),
          spaced: ` ${code.replaceAll("-", " ")} `,
          alike: code.replaceAll("0", "o").replaceAll("1", "l"),
        }[way];
        expect(readEntryCode(typed)).toBe(code);
      }),
    );
  });

  it("has letters that nobody mistakes on paper, and no two are alike", () => {
    const codes = Array.from({ length: 200 }, newEntryCode);
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(codes).size).toBe(200);
  });

  it("is nothing else that somebody types", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, "");
        expect(readEntryCode(typed) === null).toBe(letters.length !== 16);
      }),
    );
  });
});

describe("why a code opens nothing", () => {
  const now = new Date("2026-11-27T12:00:00Z");
  const later = new Date("2026-11-28T12:00:00Z");
  const open = { usedAt: null, expiresAt: later };
  it("forged and withdrawn are unknown; used comes before expired; a good one has no problem", () => {
    expect(codeProblem(undefined, now)).toBe("code_unknown");
    expect(codeProblem({ ...open, withdrawnAt: now }, now)).toBe("code_unknown");
    expect(codeProblem({ usedAt: now, expiresAt: now }, later)).toBe("code_used");
    expect(codeProblem({ ...open, expiresAt: now }, now)).toBe("code_expired");
    expect(codeProblem(open, now)).toBeNull();
  });
});

describe("a name to log in with", () => {
  it.each([
    ["Đỗ Thị Lan", /^do-\d{4}$/],
    ["Rūta Petraitienė", /^ruta-\d{4}$/],
    ["Óscar", /^oscar-\d{4}$/],
    ["李", /^manager-\d{4}$/],
  ])("is made of plain letters: %s", (name, expected) => {
    expect(newLoginName(name)).toMatch(expected);
  });
});
