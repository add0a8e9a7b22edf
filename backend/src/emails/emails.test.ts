import { describe, expect, it } from "vitest";
import { LOCALES } from "../contracts/locale";
import { orderMail } from "./order-mail";
import { parcelMail } from "./parcel-mail";
import { returnMail } from "./return-mail";
import { sampleMails } from "./sample-mails";

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

describe("every mail", () => {
  const mails = sampleMails();

  it("is written in every language, each in its own words", () => {
    const templates = new Set(mails.map(({ template }) => template));
    expect(mails).toHaveLength(templates.size * LOCALES.length);
    expect(new Set(mails.map(({ mail }) => mail.subject)).size).toBe(mails.length);
  });

  it("has a subject that fits a phone, and the same link in both forms", () => {
    for (const { template, locale, mail } of mails) {
      expect(mail.subject.length, `${template} ${locale}`).toBeLessThanOrEqual(60);
      const [link = ""] = /https:\/\/shop\.example\S*/.exec(mail.text) ?? [];
      expect(mail.html).toContain(`href="${link}"`);
    }
  });

  it("names no place of custody and no reason for being there", () => {
    for (const { mail } of mails)
      expect(`${mail.subject} ${mail.text}`).not.toMatch(
        /prison|inmate|convict|preso|c\u00e1rcel|recluso|t\u00f9 nh\u00e2n|kalin/i,
      );
  });
});

describe("a parcel's mail", () => {
  const parcel = {
    displayId: 12,
    firstName: null,
    center: "Casa <b>",
    lines: [{ title: "Box <script>", quantity: 2 }],
    trackingNumber: "",
    trackingUrl: "",
    receiptUrl: facts.receiptUrl,
  };
  const tracked = { ...parcel, trackingNumber: "RR1", trackingUrl: "https://post.example/RR1" };

  it("leads to the post where the post gave a number, and says nothing of one where it didn't", () => {
    expect(parcelMail("en", "hand_over", tracked).text).toMatch(/https:\/\/post\.example\/RR1[\s\S]*RR1/);
    expect(parcelMail("en", "hand_over", parcel).text).not.toMatch(/tracking|post:/i);
    expect(parcelMail("en", "deliver", tracked).text).not.toContain("https://post.example");
  });

  it("shows what was typed and interprets none of it", () => {
    const { html } = parcelMail("en", "hand_over", parcel);
    expect(html).not.toMatch(/<b>|<script/);
    expect(html).toContain("Casa &lt;b&gt;");
  });
});

describe("a return's mail", () => {
  const asked = {
    displayId: 12,
    firstName: "Ana",
    title: "Box",
    isHeld: false,
    quantity: 1,
    note: "Send it to us.",
    amountMinor: 4500n,
    currencyCode: "PEN",
    country: "pe",
    receiptUrl: facts.receiptUrl,
  };

  it("says what was written to the shopper, and the amount only when it goes back", () => {
    expect(returnMail("es", "approved", asked).text).toContain("Send it to us.");
    expect(returnMail("es", "approved", asked).text).not.toMatch(/45[.,]00/);
    expect(returnMail("es", "refunded", asked).text).toMatch(/45[.,]00/);
  });
});
