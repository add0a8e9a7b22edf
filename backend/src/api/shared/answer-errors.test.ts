import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { describe, expect, it } from "vitest";
import { answerErrors } from "./answer-errors";

/** What the handler answers to a failure at a path. */
function answerTo(error: object, originalUrl: string) {
  const answer = { status: 200, body: {} };
  const res = {
    status: (status: number) => {
      answer.status = status;
      return { json: (body: object) => Object.assign(answer, { body }) };
    },
  };
  answerErrors()(error, { originalUrl } as MedusaRequest, res as unknown as MedusaResponse, () => undefined);
  return answer;
}

describe("a body that no route sees", () => {
  const broken = Object.assign(new SyntaxError("Unexpected token } in JSON at position 1"), {
    type: "entity.parse.failed",
    statusCode: 400,
  });
  const large = Object.assign(new Error("request entity too large"), {
    type: "entity.too.large",
    statusCode: 413,
  });

  it.each(["/admin/orders/order_1/line-refunds", "/store/baskets", "/store/carts"])("at %s", (path) => {
    expect(answerTo(broken, path)).toEqual({
      status: 400,
      body: {
        code: "invalid_request",
        type: "invalid_data",
        message: "The body of this request can't be read as JSON.",
      },
    });
    expect(answerTo(large, path)).toMatchObject({ status: 413, body: { code: "invalid_request" } });
  });
});

describe("what others are changing at the same moment", () => {
  it.each([
    ["/admin/order-edits", 'Failed to acquire lock for key "order_1"'],
    ["/store/carts/cart_1", 'Timed-out acquiring lock: "cart_1"'],
  ])("is no fault of ours at %s", (path, message) => {
    expect(answerTo(new Error(message), path)).toMatchObject({ status: 409, body: { code: "in_progress" } });
  });
});
