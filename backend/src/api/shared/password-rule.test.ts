import { describe, expect, it } from "vitest";
import { checkPassword } from "./password-rule";

describe("a password", () => {
  it.each(["1", "seven77", "x".repeat(500), 12345678])(
    "is refused when its length is none: %s",
    (password) => {
      expect(() => checkPassword(password)).toThrow("A password has");
    },
  );

  it.each(["long enough", undefined])("is taken: %s", (password) => {
    expect(() => checkPassword(password)).not.toThrow();
  });
});
