import { describe, expect, it } from "vitest";
import { checkNodeVersion } from "./node-version.mjs";

describe("the Node version", () => {
  it.each(["20.19.0", "20.20.2", "22.1.0", "24.0.0", "26.1.0"])("%s is accepted", (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow();
  });

  it.each(["18.20.0", "20.18.3", "21.7.0", "23.1.0"])("%s is refused with what to install", (version) => {
    expect(() => checkNodeVersion(version)).toThrow(
      `Node ${version} can't run this project: install Node 20.19`,
    );
  });
});
