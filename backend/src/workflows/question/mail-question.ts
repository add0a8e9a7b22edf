import type { MedusaContainer } from "@medusajs/framework/types";
import { forgetLink, homeLink, pieceLink } from "../../config/storefront-links";
import { countryInText } from "../../contracts/country-name";
import type { Locale } from "../../contracts/locale";
import { availabilityOf } from "../../domain/catalogue-entry";
import { verdictWording } from "../../domain/verdict/wording";
import { type QuestionNews, questionMail } from "../../emails/question-mail";
import { shopWindow } from "../../shop-window/shop-window";
import { saidOnFailure } from "../mail/said-on-failure";
import { sendOnce } from "../mail/send-once";
import { verdictOn } from "./verdict-on";

const QUESTION_MAIL = "question";

/** A row of `waiting_question`. */
export interface Question {
  readonly id: string;
  readonly email: string;
  readonly forget_key: string;
  readonly locale: Locale;
  readonly country: string;
  readonly productId: string;
}

/** Writes to a shopper who asked, once for each news; false when the mail failed. The question stays then, and its answer is tried again. */
export async function mailQuestion(
  container: MedusaContainer,
  { id, email, forget_key, locale, country, productId }: Question,
  news: QuestionNews,
): Promise<boolean> {
  let isSent = false;
  await saidOnFailure(container, `Question ${id}`, async () => {
    const window = await shopWindow(container);
    const piece = window.pieces.get(productId);
    const verdict = piece && verdictOn(window, piece, country);
    const place = { locale, country };
    await sendOnce(container, {
      to: email,
      template: `${QUESTION_MAIL}-${news}`,
      about: { type: "waiting_question", id },
      write: () =>
        questionMail(locale, news, {
          title: piece?.titles[locale] ?? "",
          country: countryInText(country, locale),
          wording: verdict ? verdictWording(window.places.rules, verdict, locale, []) : "",
          isSoldOut: piece ? availabilityOf(piece) === "sold_out" : true,
          pieceUrl: piece ? pieceLink(place, piece.handle) : homeLink(place),
          forgetUrl: forgetLink(place, forget_key),
        }),
    });
    isSent = true;
  });
  return isSent;
}
