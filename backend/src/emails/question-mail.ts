import type { Locale } from "../contracts/locale";
import { ANSWERS, type Answer } from "../domain/question/answer";
import { type WrittenMail, writeLetter } from "./letter";

/** That a question was kept, and then its answer. */
export const QUESTION_NEWS = ["asked", ...ANSWERS] as const;
export type QuestionNews = (typeof QUESTION_NEWS)[number];

export interface QuestionMailFacts {
  /** Of the piece; empty once it has left the shop. */
  readonly title: string;
  /** Ship-to country, as it stands in a sentence. */
  readonly country: string;
  /** What the rules in force say of the piece there. */
  readonly wording: string;
  readonly isSoldOut: boolean;
  /** The piece's page, or the shop's where there is none. */
  readonly pieceUrl: string;
  readonly forgetUrl: string;
}

interface Words {
  readonly greeting: string;
  readonly subject: Readonly<Record<"asked" | Answer, (title: string) => string>>;
  readonly asked: (title: string, country: string) => string;
  readonly yes: (title: string, country: string) => string;
  readonly no: (title: string, country: string) => string;
  readonly gone: (country: string) => string;
  readonly soldOut: string;
  readonly link: Readonly<Record<"asked" | Answer, string>>;
  readonly kept: string;
  readonly forgotten: string;
  readonly forget: string;
}

const WORDS: Record<Locale, Words> = {
  en: {
    greeting: "Hello,",
    subject: {
      asked: (title) => `We will tell you: ${title}`,
      yes: (title) => `Yes, it may be sent: ${title}`,
      no: (title) => `No, it may not be sent: ${title}`,
      gone: () => "The piece you asked about",
    },
    asked: (title, country) =>
      `You asked whether “${title}” may be sent to ${country}. We are looking into it, and write once more when we know, whether it is yes or no.`,
    yes: (title, country) => `You asked whether “${title}” may be sent to ${country}. The answer is yes.`,
    no: (title, country) => `You asked whether “${title}” may be sent to ${country}. The answer is no.`,
    gone: (country) =>
      `You asked whether a piece may be sent to ${country}. It has left the shop before we knew.`,
    soldOut: "It is sold out just now.",
    link: {
      asked: "See the piece",
      yes: "See the piece",
      no: "See the piece, and others that may come",
      gone: "See other pieces",
    },
    kept: "We keep your address for this answer alone, for a year at most. If it was not you who asked, forget it with the link below.",
    forgotten: "This was the answer: your address has been deleted, and we write no more.",
    forget: "Forget my address now",
  },
  es: {
    greeting: "Hola:",
    subject: {
      asked: (title) => `Se lo diremos: ${title}`,
      yes: (title) => `Sí, puede enviarse: ${title}`,
      no: (title) => `No puede enviarse: ${title}`,
      gone: () => "La pieza por la que preguntó",
    },
    asked: (title, country) =>
      `Preguntó si «${title}» puede enviarse a ${country}. Lo estamos comprobando y le escribiremos una vez más cuando lo sepamos, sea sí o no.`,
    yes: (title, country) => `Preguntó si «${title}» puede enviarse a ${country}. La respuesta es sí.`,
    no: (title, country) => `Preguntó si «${title}» puede enviarse a ${country}. La respuesta es no.`,
    gone: (country) =>
      `Preguntó si una pieza puede enviarse a ${country}. Dejó la tienda antes de que lo supiéramos.`,
    soldOut: "En este momento está agotada.",
    link: {
      asked: "Ver la pieza",
      yes: "Ver la pieza",
      no: "Ver la pieza y otras que sí pueden ir",
      gone: "Ver otras piezas",
    },
    kept: "Guardamos su dirección solo para esta respuesta, un año como máximo. Si no fue usted quien preguntó, bórrela con el enlace de abajo.",
    forgotten: "Esta era la respuesta: hemos borrado su dirección y no le escribiremos más.",
    forget: "Borrar mi dirección ahora",
  },
  vi: {
    greeting: "Xin chào,",
    subject: {
      asked: (title) => `Chúng tôi sẽ báo cho bạn: ${title}`,
      yes: (title) => `Gửi được: ${title}`,
      no: (title) => `Không gửi được: ${title}`,
      gone: () => "Món bạn đã hỏi",
    },
    asked: (title, country) =>
      `Bạn đã hỏi liệu “${title}” có được gửi đến ${country} hay không. Chúng tôi đang tìm hiểu và sẽ viết thêm một lần khi biết kết quả, dù được hay không.`,
    yes: (title, country) =>
      `Bạn đã hỏi liệu “${title}” có được gửi đến ${country} hay không. Câu trả lời là được.`,
    no: (title, country) =>
      `Bạn đã hỏi liệu “${title}” có được gửi đến ${country} hay không. Câu trả lời là không.`,
    gone: (country) =>
      `Bạn đã hỏi liệu một món có được gửi đến ${country} hay không. Món đó đã rời cửa hàng trước khi chúng tôi biết.`,
    soldOut: "Hiện món này đã hết hàng.",
    link: {
      asked: "Xem món này",
      yes: "Xem món này",
      no: "Xem món này và những món gửi được",
      gone: "Xem những món khác",
    },
    kept: "Chúng tôi chỉ giữ địa chỉ của bạn cho câu trả lời này, lâu nhất một năm. Nếu không phải bạn hỏi, hãy xóa bằng liên kết bên dưới.",
    forgotten: "Đây là câu trả lời: địa chỉ của bạn đã được xóa và chúng tôi không viết thêm nữa.",
    forget: "Xóa địa chỉ của tôi ngay",
  },
  lt: {
    greeting: "Sveiki,",
    subject: {
      asked: (title) => `Pranešime Jums: ${title}`,
      yes: (title) => `Taip, siųsti galima: ${title}`,
      no: (title) => `Siųsti negalima: ${title}`,
      gone: () => "Dirbinys, apie kurį klausėte",
    },
    asked: (title, country) =>
      `Klausėte, ar „${title}“ galima siųsti į pasirinktą šalį (${country}). Aiškinamės ir parašysime dar kartą, kai žinosime, kad ir koks būtų atsakymas.`,
    yes: (title, country) =>
      `Klausėte, ar „${title}“ galima siųsti į pasirinktą šalį (${country}). Atsakymas: taip, galima.`,
    no: (title, country) =>
      `Klausėte, ar „${title}“ galima siųsti į pasirinktą šalį (${country}). Atsakymas: ne, negalima.`,
    gone: (country) =>
      `Klausėte, ar dirbinį galima siųsti į pasirinktą šalį (${country}). Jis paliko parduotuvę anksčiau, nei sužinojome.`,
    soldOut: "Šiuo metu jis išparduotas.",
    link: {
      asked: "Žiūrėti dirbinį",
      yes: "Žiūrėti dirbinį",
      no: "Žiūrėti dirbinį ir kitus, kuriuos siųsti galima",
      gone: "Žiūrėti kitus dirbinius",
    },
    kept: "Jūsų adresą saugome tik šiam atsakymui, ne ilgiau kaip metus. Jei klausėte ne Jūs, ištrinkite jį paspaudę nuorodą apačioje.",
    forgotten: "Tai buvo atsakymas: Jūsų adresą ištrynėme ir daugiau neberašysime.",
    forget: "Ištrinti mano adresą dabar",
  },
};

/** Tells a shopper that their question is kept, or its answer. */
export function questionMail(locale: Locale, news: QuestionNews, facts: QuestionMailFacts): WrittenMail {
  const words = WORDS[locale];
  const { title, country, wording, isSoldOut, pieceUrl, forgetUrl } = facts;
  return writeLetter({
    subject: words.subject[news](title),
    paragraphs: [
      words.greeting,
      news === "gone" ? words.gone(country) : words[news](title, country),
      // The rules' own sentence says why not, or what to expect; while nobody knows it would only say so again.
      ...(news === "asked" || !wording ? [] : [wording]),
      ...(news === "yes" && isSoldOut ? [words.soldOut] : []),
    ],
    link: { label: words.link[news], url: pieceUrl },
    closing: news === "asked" ? words.kept : words.forgotten,
    leave: { label: words.forget, url: forgetUrl },
  });
}
