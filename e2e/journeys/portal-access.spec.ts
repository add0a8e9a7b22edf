import { AdminDesk } from "../actors/admin-desk";
import { appCode } from "../actors/app-code";
import { invite, newName } from "../actors/invitations";
import { linkIn, nextMail } from "../actors/mailbox";
import { Manager } from "../actors/manager";
import { slipText } from "../actors/slip";
import { expect, test } from "./journey";

test("a mail invites, another brings a new password; each link works once", async ({ page, browser }) => {
  test.setTimeout(180_000);
  const desk = await AdminDesk.signsIn(page);
  const email = `pilar-${Date.now()}@example.org`;
  await invite(desk, newName("Pilar"), email);
  const phone = await (await browser.newContext()).newPage();
  const pilar = Manager.called(phone, email, "es");
  await phone.goto(linkIn(await nextMail(email)));
  await pilar.field(pilar.says("door.newPassword")).fill("corta");
  await pilar.button(pilar.says("door.invitation.submit")).click();
  await expect(phone.getByRole("main").getByRole("alert")).toBeVisible();
  await pilar.field(pilar.says("door.newPassword")).fill("una clave bien larga");
  await pilar.button(pilar.says("door.invitation.submit")).click();
  await pilar.isOn(pilar.says("workshop-portal.today.title"));

  const other = await (await browser.newContext()).newPage();
  await other.goto("/workshop/es/forgot");
  await other.getByLabel(pilar.says("workshop-door.login"), { exact: true }).fill(email);
  await other.getByRole("button", { name: pilar.says("door.forgot.submit") }).click();
  await expect(other.getByRole("status")).toHaveText(pilar.says("door.forgot.sent"));
  const link = linkIn(await nextMail(email, 2));
  await other.goto(link);
  await other.getByLabel(pilar.says("door.newPassword"), { exact: true }).fill("otra clave bien larga");
  await other.getByRole("button", { name: pilar.says("door.reset.submit") }).click();
  await expect(other.getByRole("status")).toHaveText(pilar.says("door.reset.done"));
  await other.goto(link);
  await expect(other.getByRole("main").getByRole("alert")).toHaveText(pilar.says("door.refusal.code_used"));

  // The phone that was logged in is out.
  await pilar.opens("/activity");
  await pilar.isOn(pilar.says("workshop-portal.ended.title"));
  await pilar.logsIn("otra clave bien larga");
});

test("an owner invites with a slip; the second factor asks at the door; log out everywhere ends every device", async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  const lan = Manager.of(page, "lan");
  await lan.logsIn();
  await lan.opens("/members");
  await lan.button(lan.says("workshop-members.invite")).click();
  await lan.isOn(lan.says("workshop-members.inviteTitle"));
  const name = newName("Hoa");
  await lan.field(lan.says("workshop-members.name")).fill(name);
  await lan.button(lan.says("workshop-members.send")).click();
  await lan.isOn(lan.says("workshop-members.title"));
  const printed = page.waitForEvent("download");
  await page
    .getByRole("listitem")
    .filter({ hasText: name })
    .getByRole("button", { name: lan.says("workshop-members.print") })
    .click();
  const { code, login } = await slipText(await (await printed).path());
  await lan.opens("/activity");
  await expect(
    page.getByText(
      lan.says("workshop-activity.action.member.invited", {
        who: lan.says("workshop-activity.you"),
        name,
        known: "yes",
      }),
    ),
  ).toBeVisible();

  const phone = await (await browser.newContext()).newPage();
  const hoa = Manager.called(phone, login, "vi");
  await hoa.acceptsInvitation(code, "ba từ ghép lại");
  await hoa.opens("/settings");
  await hoa.button(hoa.says("settings.factor.turnOn")).click();
  const secret = ((await phone.locator("svg + p + p").textContent()) ?? "").replaceAll(" ", "");
  await hoa.field(hoa.says("settings.factor.code")).fill(appCode(secret));
  await hoa.button(hoa.says("settings.factor.confirm")).click();
  await expect(phone.getByRole("heading", { name: hoa.says("settings.factor.codesTitle") })).toBeFocused();
  const [recovery = ""] = await phone.locator("ol li").allInnerTexts();
  await hoa.button(hoa.says("settings.factor.codesDone")).click();

  const tablet = await (await browser.newContext()).newPage();
  const away = Manager.called(tablet, login, "vi");
  await away.knocks("ba từ ghép lại");
  await away.isOn(away.says("door.secondFactor.title"));
  await away.field(away.says("door.secondFactor.code")).fill("000000");
  await away.button(away.says("door.logIn.submit")).click();
  await expect(tablet.getByRole("main").getByRole("alert")).toBeVisible();
  await away.field(away.says("door.secondFactor.code")).fill(recovery);
  await away.button(away.says("door.logIn.submit")).click();
  await away.isOn(away.says("workshop-portal.today.title"));

  await hoa.opens("/settings");
  await expect(phone.getByText(`(${hoa.says("settings.thisDevice")})`)).toBeVisible();
  await hoa.button(hoa.says("settings.logOutAll")).click();
  await hoa.isOn(hoa.says("workshop-door.title"));
  await away.opens("/activity");
  await away.isOn(away.says("workshop-portal.ended.title"));
});

test("without a line the portal opens from the phone, says so, and shows what it knows", async ({
  page,
  context,
}) => {
  test.setTimeout(240_000);
  const elena = Manager.of(page, "elena");
  await elena.logsIn();
  await elena.opens("/activity");
  await elena.isOn(elena.says("workshop-activity.title"));
  await elena.isKeptOnThePhone();
  await context.setOffline(true);
  await elena.opens("/activity");
  await elena.isOn(elena.says("workshop-activity.title"));
  await expect(page.getByText(elena.says("workshop-portal.line.none"))).toBeVisible();
  // A screen that was never open on this phone: its script is there all the same.
  await elena.opens("/settings");
  await elena.isOn(elena.says("settings.title"));
  await context.setOffline(false);
  await elena.opens("/");
  await expect(page.getByText(elena.says("workshop-portal.line.none"))).toHaveCount(0);
});

test("a manager of several workshops switches, and each shows what the role there does", async ({ page }) => {
  const elena = Manager.of(page, "elena");
  await elena.logsIn();
  const choice = page.getByRole("combobox", { name: elena.says("workshop-portal.workshop.label") });
  const nav = page.getByRole("navigation", { name: elena.says("workshop-portal.nav.label") });
  const members = nav.getByText(elena.says("workshop-portal.nav.members"));
  const options = await choice.getByRole("option").allInnerTexts();
  expect(options).toHaveLength(3);
  const shown = new Map<string, number>();
  for (const option of options) {
    await choice.selectOption({ label: option });
    await elena.isOn(elena.says("workshop-portal.today.title"));
    shown.set(option, await members.count());
  }
  expect([...shown.values()].sort()).toEqual([0, 0, 1]);
});
