import type { INotificationModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { expect, it, vi } from "vitest";
import { QUESTIONS_A_DAY } from "../../src/contracts/question-words";
import { addDays, utcDay } from "../../src/domain/calendar-day";
import { MOST_TRIES } from "../../src/domain/question/next-try";
import type { TestShop } from "../shop";
import { source } from "../source";
import { outboxOf, type SentMail } from "./parcel-desk";
import { PDF, type RulesApi, rulesDesk, rulesWith } from "./rules-desk";

const { answerQuestions } = source<typeof import("../../src/workflows/question/answer-questions")>(
  "workflows/question/answer-questions",
);

const BRACELET = "PE-VF-02";
const PRIVATE = { "gb.custody.personal": { verdict: "blocked", message_key: "blocked_law" } };

/** A shopper leaves an address at a held piece, hears yes or no once, and is forgotten. */
export function waitingQuestions(shop: () => TestShop, api: RulesApi): void {
  const { signIn, shownVerdict, productOf } = rulesDesk(shop, api);
  const waiting = () => shop().sql("waiting_question").orderBy("email").pluck("email");
  const looks = () => answerQuestions(shop().container);
  const templates = (mails: readonly SentMail[]) => mails.map(({ template }) => template);

  const asShopper = async () => {
    // The story before may have settled it, and its rows went back to an older day, which no window looks at again by itself.
    await shop().sql("catalogue_entry").update({ updated_at: new Date() });
    expect(await shownVerdict(BRACELET, "GB", "review checking")).toBe("review checking");
    const key = await shop().sql("api_key").where({ type: "publishable" }).first("token");
    const options = { validateStatus: () => true, headers: { "x-publishable-api-key": key?.token ?? "" } };
    const post = (path: string, body: unknown) => api.post(`/store/questions${path}`, body, options);
    const { handle } = await shop()
      .sql("product")
      .where("id", await productOf(BRACELET))
      .first("handle");
    return {
      asks: (email: string, change: object = {}) =>
        post("", { email, locale: "es", country: "GB", piece: handle, ...change }),
      forgets: (token: string) => post("/forget", { token }),
    };
  };

  it("keeps one question an address, and none where the answer is known", async () => {
    const { get } = await signIn();
    const { asks } = await asShopper();
    const both = await Promise.all([asks("Rosa@example.org"), asks("rosa@example.org ")]);
    expect(both.map(({ status }) => status)).toEqual([202, 202]);
    await asks("ona@example.org", { locale: "lt" });
    expect(await waiting()).toEqual(["ona@example.org", "rosa@example.org"]);
    expect(templates(outboxOf("rosa@example.org"))).toEqual(["question-asked"]);
    const { waiting: listed } = (await get("/questions")).data as unknown as {
      waiting: { country: string; shoppers: number }[];
    };
    expect(listed).toMatchObject([{ country: "GB", shoppers: 2 }]);
    expect(JSON.stringify(listed)).not.toContain("example.org");

    const attempts: [object, number, string][] = [
      [{ country: "US" }, 400, "question_settled"],
      [{ country: "JP" }, 400, "question_settled"],
      [{ country: "XX" }, 400, "unknown_country"],
      [{ piece: "nothing" }, 404, "not_found"],
      [{ email: "rosa" }, 400, "email_invalid"],
      [{ locale: "fr" }, 400, "unknown_locale"],
    ];
    for (const [change, status, code] of attempts) {
      const answer = await asks("eve@example.org", change);
      expect({ change, status: answer.status, code: answer.data.code }).toEqual({ change, status, code });
    }
    await looks();
    expect(await waiting()).toHaveLength(2);
  });

  it("says yes when a hold is lifted: once, in the shopper's language, and forgets the address", async () => {
    const { post } = await signIn();
    const { asks } = await asShopper();
    await asks("yes@example.org");
    await post("/holds/lifts", {
      scope: "piece",
      scope_id: await productOf(BRACELET),
      destination: "GB",
      rule_ids: ["gb.custody.personal"],
      reason: "Counsel's opinion",
      valid_until: addDays(utcDay(new Date()), 90),
      document: PDF,
    });
    await shownVerdict(BRACELET, "GB", "declare sendable");
    await Promise.all([looks(), looks()]);
    const mails = outboxOf("yes@example.org");
    expect(templates(mails)).toEqual(["question-asked", "question-yes"]);
    expect(mails[1]?.text).toMatch(/La respuesta es sí[\s\S]*Esta pieza puede enviarse a Reino Unido/);
    expect(await waiting()).toEqual([]);
    expect(await shop().sql("notification").where("to", "yes@example.org")).toEqual([]);
  });

  it("says no, in the new dataset's words, when a version closes the way", async () => {
    const { post } = await signIn();
    const { asks } = await asShopper();
    await asks("no@example.org", { locale: "en" });
    const content = rulesWith("2026-11-27.closed", PRIVATE);
    const words = { ...content.shopper_messages.blocked_law, en: "The door to {country} is shut." };
    const shut = { ...content, shopper_messages: { ...content.shopper_messages, blocked_law: words } };
    const cases = shut.test_cases.map((one) =>
      one.name === "prison textile to UK consumer" ? { ...one, expect: "blocked" } : one,
    );
    expect((await post("/import-rules", { content: { ...shut, test_cases: cases } })).data).toMatchObject({
      imported: true,
      diff: { changed: [{ id: "gb.custody.personal" }, { id: "message blocked_law" }] },
    });
    await shownVerdict(BRACELET, "GB", "blocked elsewhere");
    await looks();
    const [, answer] = outboxOf("no@example.org");
    expect(answer?.template).toBe("question-no");
    expect(answer?.text).toContain("The door to the United Kingdom is shut.");
    expect(await waiting()).toEqual([]);
  });

  it("forgets whoever wants it by the link of a mail, and everybody after a year", async () => {
    await signIn();
    const { asks, forgets } = await asShopper();
    await asks("gone@example.org");
    await asks("stays@example.org");
    const link = /forget\/(\S+)/.exec(outboxOf("gone@example.org")[0]?.text ?? "")?.[1] ?? "";
    expect((await forgets("f1.guessed")).status).toBe(202);
    expect(await waiting()).toHaveLength(2);
    expect((await forgets(link)).status).toBe(202);
    expect(await waiting()).toEqual(["stays@example.org"]);
    expect((await forgets(link)).status).toBe(202);
    await shop()
      .sql("waiting_question")
      .update({ asked_at: addDays(utcDay(new Date()), -366) });
    await looks();
    expect(await waiting()).toEqual([]);
    expect(templates(outboxOf("stays@example.org"))).toEqual(["question-asked"]);
  });

  it("asks no more than an address may in a day, and answers the same: a stranger learns nothing of it", async () => {
    await signIn();
    const { asks } = await asShopper();
    const earlier = Array.from({ length: QUESTIONS_A_DAY }, (_, index) => ({
      id: `wqu_${index}`,
      email: "many@example.org",
      forget_key: "f1.many",
      locale: "es",
      country: "GB",
      product_id: `prod_${index}`,
      asked_at: new Date(),
    }));
    await shop().sql("waiting_question").insert(earlier);
    const kept = await asks("new@example.org");
    const notKept = await asks("many@example.org");
    expect([notKept.status, notKept.data]).toEqual([kept.status, kept.data]);
    const asked = async () => (await waiting()).filter((email) => email === "many@example.org").length;
    expect(await asked()).toBe(QUESTIONS_A_DAY);
    expect(outboxOf("many@example.org")).toEqual([]);
    await shop()
      .sql("waiting_question")
      .update({ asked_at: addDays(utcDay(new Date()), -2) });
    await asks("many@example.org");
    expect(await asked()).toBe(QUESTIONS_A_DAY + 1);
  });

  it("holds nobody up by an address that can't be reached, tries it ever more seldom, and forgets it", async () => {
    await signIn();
    const { asks } = await asShopper();
    await asks("nowhere@example.org");
    await asks("reached@example.org");
    await shop().sql("waiting_question").update({ product_id: "prod_that_left" });
    const mails = shop().container.resolve<INotificationModuleService>(Modules.NOTIFICATION);
    const send = mails.createNotifications.bind(mails);
    const spy = vi.spyOn(mails, "createNotifications").mockImplementation(((mail: { to: string }) => {
      if (mail.to === "nowhere@example.org") throw new Error("550 no such mailbox");
      return send(mail as never);
    }) as never);
    const tried = () =>
      spy.mock.calls.filter(([mail]) => (mail as { to?: string }).to === "nowhere@example.org").length;
    await looks();
    await looks();
    expect(tried()).toBe(1);
    expect(await waiting()).toEqual(["nowhere@example.org"]);
    expect(templates(outboxOf("reached@example.org"))).toEqual(["question-asked", "question-gone"]);
    for (let turn = 1; turn < MOST_TRIES; turn += 1) {
      expect(await waiting()).toEqual(["nowhere@example.org"]);
      const { next_try_at, failed_tries } = await shop().sql("waiting_question").first();
      expect(failed_tries).toBe(turn);
      expect(next_try_at.getTime()).toBeGreaterThan(Date.now());
      await shop().sql("waiting_question").update({ next_try_at: new Date() });
      await looks();
    }
    expect(tried()).toBe(MOST_TRIES);
    expect(await waiting()).toEqual([]);
    expect(await shop().sql("notification").where("to", "nowhere@example.org")).toEqual([]);
    spy.mockRestore();
  });
}
