import { describe, expect, it } from "vitest";
import { LOCALES } from "../contracts/locale";
import { orderMail } from "./order-mail";
import { passwordResetMail } from "./password-reset-mail";
import { receiptLinkMail } from "./receipt-link-mail";

const facts = {
  displayId: 12,
  firstName: '<b>Ana</b> & "co"',
  lines: [{ title: "Box <script>", quantity: 2, totalMinor: 9000n }],
  donations: [{ fund: "Safe <clothing>", amountMinor: 1000n }],
  shippingMinor: 1200n,
  totalMinor: 10_200n,
  currencyCode: "PEN",
  country: "pe",
  receiptUrl: "https://shop.example/en/pe/receipt/r1.order_1.x",
};

describe("order mail", () => {
  it.each(LOCALES)("names the order, its lines and its link in %s", (locale) => {
    const mail = orderMail(locale, facts);
    expect(mail.subject).toContain("12");
    expect(mail.text).toContain(facts.receiptUrl);
    expect(mail.html).toContain(`href="${facts.receiptUrl}"`);
    expect(mail.text).toMatch(/102[.,]00/);
  });

  it("shows what was typed and interprets none of it", () => {
    const { html, text } = orderMail("en", facts);
    expect(html).not.toContain("<b>");
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;b&gt;Ana&lt;/b&gt; &amp; &quot;co&quot;");
    expect(text).toContain("2 × Box <script>");
  });

  it("says what is given as a line of its own, in every language", () => {
    expect(orderMail("en", facts).text).toContain("Donation to “Safe <clothing>”: ");
    expect(orderMail("en", facts).html).toContain("Safe &lt;clothing&gt;");
    for (const locale of LOCALES) expect(orderMail(locale, facts).text).toMatch(/Safe <clothing>.*10[.,]00/);
  });

  it("writes amounts as the shops of the buyer's country do", () => {
    const mailTo = (country: string) =>
      orderMail("es", { ...facts, country, currencyCode: "EUR", totalMinor: 1_234_567n }).text;
    expect(mailTo("pe")).toContain("12,345.67");
    expect(mailTo("es")).toContain("12.345,67");
  });

  it("writes whole dong", () => {
    const mail = orderMail("vi", { ...facts, country: "vn", currencyCode: "VND", totalMinor: 450_000n });
    expect(mail.text).toContain("450.000");
  });
});

describe("the other mails", () => {
  it("are written in every language, each in its own words", () => {
    const subjects = LOCALES.flatMap((locale) => [
      receiptLinkMail(locale, 7, "https://shop.example/r").subject,
      passwordResetMail(locale, "https://shop.example/p").subject,
    ]);
    expect(new Set(subjects).size).toBe(2 * LOCALES.length);
  });
});
