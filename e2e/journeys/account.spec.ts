import { linkIn, nextMail } from "../actors/mailbox";
import { pickFromDifferentCenters } from "../actors/store-api";
import { expect, newBuyer, PERU, test } from "./journey";

test("an account is made, left, entered again, and its password reset by mail", async ({
  shopperIn,
  page,
}) => {
  const shopper = shopperIn(PERU);
  const { says } = shopper;
  const email = newBuyer();
  const press = (key: string) => shopper.main.getByRole("button", { name: says(key) }).click();

  await shopper.opens("/account/register");
  await shopper.field(says("account.field.firstName")).fill("Rosa");
  await shopper.field(says("account.field.lastName")).fill("Quispe");
  await shopper.field(says("account.field.email")).fill(email);
  await shopper.field(says("account.field.password")).fill("three plain words");
  await press("account.register.submit");
  await expect(page.getByRole("heading", { name: says("account.hello", { name: "Rosa" }) })).toBeVisible();

  const [card] = await pickFromDifferentCenters(PERU, 1);
  if (!card) throw new Error("A piece is needed");
  await shopper.buys(email, card.handle);
  await shopper.opens("/account/orders");
  await expect(shopper.main).toContainText(card.title);

  await page.getByRole("button", { name: says("account.nav.logOut") }).click();
  await expect(page.getByText(says("account.notice.loggedOut"))).toBeVisible();

  const logsIn = async (password: string) => {
    await shopper.opens("/account/login");
    await shopper.field(says("account.field.email")).fill(email);
    await shopper.field(says("account.field.password")).fill(password);
    await press("account.logIn.submit");
  };
  await logsIn("not the password");
  await expect(page.getByText(says("problems.code.wrong_password"))).toBeVisible();

  const mailsBefore = 1;
  await shopper.opens("/account/forgot");
  await shopper.field(says("account.field.email")).fill(email);
  await press("account.forgot.submit");
  await expect(page.getByText(says("account.forgot.sent"))).toBeVisible();
  await page.goto(linkIn(await nextMail(email, mailsBefore + 1)));
  await shopper.field(says("account.field.newPassword")).fill("four other plain words");
  await press("account.reset.submit");
  await expect(page.getByText(says("account.notice.passwordSaved"))).toBeVisible();

  await logsIn("four other plain words");
  await expect(page.getByRole("heading", { name: says("account.hello", { name: "Rosa" }) })).toBeVisible();
});
