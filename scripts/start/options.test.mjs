import { describe, expect, it } from "vitest";
import { readStartOptions } from "./options.mjs";

describe("the options of npm start", () => {
  it("are a demo world with its history when nothing is said", () => {
    expect(readStartOptions([])).toEqual({
      reset: false,
      yes: false,
      history: true,
      size: "demo",
      stripe: false,
    });
  });

  it("are read from the command line", () => {
    expect(
      readStartOptions(["--reset", "--yes", "--no-history", "--size", "load", "--stripe-stand-in"]),
    ).toEqual({
      reset: true,
      yes: true,
      history: false,
      size: "load",
      stripe: true,
    });
  });

  it.each([["--rest"], ["--size", "huge"], ["please"]])("are refused with the usage: %s %s", (...argv) => {
    expect(() => readStartOptions(argv.filter(Boolean))).toThrow("Usage: npm start --");
  });
});
