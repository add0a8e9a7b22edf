import { describe, expect, it } from "vitest";
import { refusalOf } from "./live";

describe("a refusal of the backend", () => {
  it("keeps the shop's own code and its values", () => {
    const body = { code: "out_of_stock", message: "Only 2 left.", details: { available: 2 } };
    expect(refusalOf(409, body)).toEqual(body);
  });

  it("finds the values of the first of several refusals", () => {
    const problems = [{ code: "out_of_stock", details: { available: 2 } }, { code: "not_for_sale" }];
    expect(
      refusalOf(400, { code: "out_of_stock", message: "x", details: { problems } }).details,
    ).toMatchObject({
      available: 2,
    });
  });

  it("reads the status where the code is somebody else's", () => {
    expect(refusalOf(401, { type: "unauthorized", message: "Unauthorized" }).code).toBe("not_signed_in");
    expect(refusalOf(404, { type: "not_found", message: "x" }).code).toBe("not_found");
    expect(refusalOf(429, {}).code).toBe("too_many_requests");
    expect(refusalOf(400, { code: "invalid_data", message: "x" }).code).toBe("invalid_request");
  });

  it("calls everything else a shop that can't answer just now", () => {
    expect(refusalOf(500, "<html>").code).toBe("unavailable");
    expect(refusalOf(502, { message: 3 }).code).toBe("unavailable");
  });
});
