import { basketSchema, createBasketSchema } from "@second-chance/backend/contracts/basket";
import { problemSchema } from "@second-chance/backend/contracts/error";
import { Operator } from "../actors/operator";
import { pickFromDifferentCenters, storeApi } from "../actors/store-api";
import { expect, newBuyer, PERU, test } from "./journey";

async function aBuyablePiece() {
  const [card] = await pickFromDifferentCenters(PERU, 1);
  if (!card) throw new Error("A piece is needed");
  return card;
}

async function aBasket() {
  const { variantId } = await aBuyablePiece();
  const request = createBasketSchema.parse({
    locale: "en",
    country: "PE",
    lines: [{ variant_id: variantId, quantity: 1 }],
  });
  const { status, json } = await storeApi("/store/baskets", request);
  expect(status).toBeLessThan(300);
  return basketSchema.parse(json);
}

const ADDRESS = {
  first_name: "Rosa",
  last_name: "Quispe",
  address_1: "Av. Larco 345",
  city: "Miraflores",
  province: "Lima",
  country_code: "pe",
};

test.describe("bad input is refused with a code and a sentence, and the basket stays", () => {
  for (const quantity of [0, -1, 1.5, 1_000_000_000, "2", null]) {
    test(`quantity ${quantity}`, async () => {
      const basket = await aBasket();
      const { variantId } = await aBuyablePiece();
      const { status, json } = await storeApi(`/store/baskets/${basket.id}/lines`, {
        variant_id: variantId,
        quantity,
      });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(problemSchema.parse(json).message).not.toBe("");
      const after = basketSchema.parse(
        (await storeApi(`/store/baskets/${basket.id}?locale=en&country=PE`)).json,
      );
      expect(after.count).toBe(basket.count);
    });
  }

  const deliveries = {
    "e-mail that is none": { email: "not-an-address", address: ADDRESS },
    "name of 300 characters": {
      email: "a@example.org",
      address: { ...ADDRESS, first_name: "a".repeat(300) },
    },
    "unknown country": { email: "a@example.org", address: { ...ADDRESS, country_code: "zz" } },
    "no address": { email: "a@example.org" },
  };
  for (const [what, delivery] of Object.entries(deliveries)) {
    test(what, async () => {
      const basket = await aBasket();
      const { status, json } = await storeApi(`/store/baskets/${basket.id}/delivery`, delivery);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(problemSchema.parse(json).code).not.toBe("");
      const after = basketSchema.parse(
        (await storeApi(`/store/baskets/${basket.id}?locale=en&country=PE`)).json,
      );
      expect(after.email).toBeNull();
    });
  }

  const unknown = {
    "a piece nobody knows": [
      "/store/baskets",
      { locale: "en", country: "PE", lines: [{ variant_id: "variant_none", quantity: 1 }] },
    ],
    "a country nobody knows": ["/store/baskets", { locale: "en", country: "ZZ", lines: [] }],
    "a language nobody speaks": ["/store/baskets", { locale: "xx", country: "PE", lines: [] }],
    "a basket that isn't there": [
      "/store/baskets/cart_none/lines",
      { variant_id: "variant_none", quantity: 1 },
    ],
  } as const;
  for (const [what, [path, body]] of Object.entries(unknown)) {
    test(what, async () => {
      const { status, json } = await storeApi(path, body);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(problemSchema.parse(json).code).not.toBe("");
    });
  }
});

test("an address in another market moves the prices there, and the total that was seen no longer counts", async () => {
  const basket = await aBasket();
  const address = { ...ADDRESS, city: "Oldenburg", postal_code: "26133", country_code: "de" };
  const email = newBuyer();
  const moved = basketSchema.parse(
    (await storeApi(`/store/baskets/${basket.id}/delivery`, { email, address })).json,
  );
  expect(moved.currencyCode).toBe("EUR");
  const { status, json } = await storeApi(`/store/baskets/${basket.id}/place`, {
    provider_id: moved.paymentProviders[0],
    expected_total_minor: basket.totals.total.amountMinor,
  });
  expect(status).toBe(400);
  expect(problemSchema.parse(json).code).toBe("price_changed");
  expect(await (await Operator.logsIn()).findOrders(email)).toHaveLength(0);
});

test("the same order sent ten times at once is placed once", async () => {
  const basket = await aBasket();
  const email = newBuyer();
  const saved = basketSchema.parse(
    (await storeApi(`/store/baskets/${basket.id}/delivery`, { email, address: ADDRESS })).json,
  );
  const order = {
    provider_id: saved.paymentProviders[0],
    expected_total_minor: saved.totals.total.amountMinor,
  };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => storeApi(`/store/baskets/${basket.id}/place`, order)),
  );
  expect(answers.filter(({ status }) => status < 300).length).toBeGreaterThan(0);
  for (const { status } of answers) expect(status).toBeLessThan(500);
  expect(await (await Operator.logsIn()).findOrders(email)).toHaveLength(1);
});

test("a piece withdrawn between basket and payment is not sold, and nobody is charged", async ({
  shopperIn,
  page,
}) => {
  const shopper = shopperIn(PERU);
  const card = (await pickFromDifferentCenters(PERU, 3)).at(2);
  if (!card) throw new Error("A third piece is needed");
  const operator = await Operator.logsIn();
  const buyer = newBuyer();
  await shopper.puts(card.handle);
  await shopper.opensBasket();
  await shopper.goesToCheckout();
  await shopper.fillsIn(buyer);
  await operator.unpublishes(card.productId);
  try {
    await shopper.orderButton.click();
    await expect(
      page.getByRole("alert").filter({ hasText: shopper.says("problems.code.not_for_sale") }),
    ).toBeVisible();
    expect(await operator.findOrders(buyer)).toHaveLength(0);
    await shopper.opensBasket();
    await expect(shopper.main).toContainText(card.title);
  } finally {
    await operator.publishes(card.productId);
  }
});

test("a form with gaps and oddities comes back with what was typed and a sentence at each field", async ({
  shopperIn,
  page,
}) => {
  const shopper = shopperIn(PERU);
  const { says } = shopper;
  await shopper.puts((await aBuyablePiece()).handle);
  await shopper.opensBasket();
  await shopper.goesToCheckout();
  await shopper.field(says("checkout.contact.email")).fill("rosa@");
  await shopper.field(says("checkout.address.label.firstName")).fill("<script>alert(1)</script>");
  await shopper.orderButton.click();

  const summary = page.getByRole("alert").filter({ hasText: says("problems.summary") });
  await expect(summary).toBeVisible();
  await expect(summary).toContainText(says("problems.field.email"));
  await expect(summary).toContainText(says("problems.field.required"));
  await expect(shopper.field(says("checkout.contact.email"))).toHaveValue("rosa@");
  await expect(shopper.field(says("checkout.address.label.firstName"))).toHaveValue(
    "<script>alert(1)</script>",
  );
});
