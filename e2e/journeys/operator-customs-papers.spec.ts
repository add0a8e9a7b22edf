import { AdminDesk } from "../actors/admin-desk";
import { fileOf } from "../actors/file-of";
import { Operator } from "../actors/operator";
import { findCards } from "../actors/store-api";
import { expect, GERMANY, newBuyer, test } from "./journey";

test("an operator prints what a parcel needs at the border, and nothing for one that crosses none", async ({
  shopperIn,
  page,
}) => {
  test.setTimeout(120_000);
  const cards = (await findCards(GERMANY, "&sendable=1")).filter(
    ({ availability, oneOfAKind }) => availability === "in_stock" && !oneOfAKind,
  );
  const [fromPeru, fromLithuania] = ["PE", "LT"].map((origin) =>
    cards.find(({ originCountry }) => originCountry === origin),
  );
  if (!fromPeru || !fromLithuania) throw new Error("A piece of Peru and one of Lithuania are needed");
  const buyer = newBuyer();
  await shopperIn(GERMANY).buys(buyer, fromPeru.handle, fromLithuania.handle);
  const operator = await Operator.logsIn();
  const { id } = await operator.findOrder(buyer);
  await operator.awaitsAttribution(id);

  const desk = await AdminDesk.signsIn(page);
  const opensParcelOf = async ({ name }: { readonly name: string }) => {
    await desk.opens(`/orders/${id}`);
    await page.getByRole("link", { name: `${name}, parcel 1` }).click();
    await expect(desk.heading("Papers")).toBeVisible();
  };
  const papers = desk.main;

  await test.step("a weight that can't be read is said at the field, and one below the pieces' is refused", async () => {
    await opensParcelOf(fromPeru.center);
    const weight = papers.getByLabel("Weighed, packed, in grams");
    await weight.fill("1,5");
    await expect(weight).toHaveAccessibleDescription("Write whole grams, such as 1450.");
    await expect(papers.getByRole("button", { name: "Customs form" })).toBeDisabled();
    await weight.fill("1");
    await papers.getByRole("button", { name: "Customs form" }).click();
    await expect(papers.getByRole("alert")).toContainText("Weigh it again");
    await weight.fill("2500");
  });

  await test.step("the heavier form comes for what was weighed, and advance data says a sale", async () => {
    const form = await fileOf(page, () => papers.getByRole("button", { name: "Customs form" }).click());
    expect(form.name).toMatch(/^cn23-\d+-PE-\w+\.pdf$/);
    expect(form.content.subarray(0, 5).toString()).toBe("%PDF-");
    const advance = await fileOf(page, () =>
      papers.getByRole("button", { name: "Advance data, JSON" }).click(),
    );
    expect(JSON.parse(advance.content.toString())).toMatchObject({
      category: "sale_of_goods",
      gross_weight_g: 2500,
      sender: { name: "Second Chance Crafts", country: "PE" },
    });
  });

  await test.step("inside the European Union there is a label and no form", async () => {
    await opensParcelOf(fromLithuania.center);
    await expect(papers).toContainText("It crosses no customs border");
    await expect(papers.getByRole("button", { name: "Customs form" })).toHaveCount(0);
    const label = await fileOf(page, () => papers.getByRole("button", { name: "Address label" }).click());
    expect(label.name).toMatch(/^label-\d+-LT-\w+\.pdf$/);
  });

  await test.step("every piece of the demo has what customs asks for", async () => {
    await desk.opens("/customs-facts");
    await expect(desk.heading("Customs facts")).toBeVisible();
    await expect(desk.main).toContainText("Everything that customs asks for is on record");
  });
});
