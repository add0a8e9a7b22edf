import { describe, expect, it } from "vitest";
import { logInSchema, profileSchema, registerSchema } from "./account-schemas";

const complaints = (result: {
  error?: { issues: readonly { path: PropertyKey[]; message: string }[] } | undefined;
}) => (result.error?.issues ?? []).map((issue) => `${String(issue.path[0])}: ${issue.message}`);

const filled = { first_name: "Ona", last_name: "P", email: "Ona@Example.LT ", password: "eight chars" };

describe("account forms", () => {
  it("know an account by its e-mail in lower case", () => {
    expect(registerSchema.parse(filled).email).toBe("ona@example.lt");
    expect(logInSchema.parse({ email: "ONA@example.lt", password: "x" }).email).toBe("ona@example.lt");
  });

  it("keep a password as it was typed, spaces included", () => {
    expect(registerSchema.parse({ ...filled, password: "  eight chars " }).password).toBe("  eight chars ");
  });

  it("ask for a longer password only where one is chosen", () => {
    expect(complaints(registerSchema.safeParse({ ...filled, password: "short" }))).toEqual([
      "password: password_short",
    ]);
    expect(logInSchema.safeParse({ email: "a@b.co", password: "short" }).success).toBe(true);
  });

  it("refuse a name of 300 letters and keep one with HTML as text", () => {
    expect(
      complaints(profileSchema.safeParse({ first_name: "x".repeat(300), last_name: "P", phone: "" })),
    ).toEqual(["first_name: too_long"]);
    expect(profileSchema.parse({ first_name: "<i>Ona</i>", last_name: "P", phone: "" }).first_name).toBe(
      "<i>Ona</i>",
    );
  });
});
