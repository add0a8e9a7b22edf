import type { Locale } from "../contracts/locale";
import { type WrittenMail, writeLetter } from "./letter";

export interface PayoutAnswerFacts {
  readonly name: string;
  readonly organisation: string;
  readonly center: string;
  /** Closed month that the payout was made against, `YYYY-MM`. */
  readonly month: string;
  readonly question: string;
  readonly answer: string;
  /** Of the organisation's payouts. It opens nothing without logging in. */
  readonly payoutsUrl: string;
}

interface Words {
  readonly subject: (center: string) => string;
  readonly greeting: (name: string) => string;
  readonly text: (center: string, month: string, organisation: string) => string;
  readonly question: string;
  readonly answer: string;
  readonly link: string;
  readonly closing: string;
}

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    subject: (center) => `Your question is answered: ${center}`,
    greeting: (name) => `Hello ${name},`,
    text: (center, month, organisation) =>
      `you asked for ${organisation} about a payout to ${center} (${month}). The shop has answered.`,
    question: "Your question:",
    answer: "The answer:",
    link: "Open the payouts",
    closing:
      "The link asks you to log in. Whoever has another question asks it there: nobody reads answers to this mail.",
  },
  es: {
    subject: (center) => `Su pregunta tiene respuesta: ${center}`,
    greeting: (name) => `Hola, ${name}:`,
    text: (center, month, organisation) =>
      `Usted preguntó, en nombre de ${organisation}, por un pago a ${center} (${month}). La tienda ha respondido.`,
    question: "Su pregunta:",
    answer: "La respuesta:",
    link: "Abrir los pagos",
    closing:
      "El enlace le pide que entre en su cuenta. Si tiene otra pregunta, hágala allí: nadie lee las respuestas a este mensaje.",
  },
  vi: {
    subject: (center) => `Câu hỏi của bạn đã có trả lời: ${center}`,
    greeting: (name) => `Xin chào ${name},`,
    text: (center, month, organisation) =>
      `Bạn đã thay mặt ${organisation} hỏi về một khoản chi trả cho ${center} (${month}). Cửa hàng đã trả lời.`,
    question: "Câu hỏi của bạn:",
    answer: "Trả lời:",
    link: "Mở các khoản chi trả",
    closing:
      "Liên kết sẽ yêu cầu bạn đăng nhập. Nếu còn câu hỏi, hãy hỏi tại đó: không ai đọc thư trả lời lại thư này.",
  },
  lt: {
    subject: (center) => `Į jūsų klausimą atsakyta: ${center}`,
    greeting: (name) => `Sveiki, ${name},`,
    text: (center, month, organisation) =>
      `organizacijos „${organisation}“ vardu klausėte apie išmoką centrui „${center}“ (${month}). Parduotuvė atsakė.`,
    question: "Jūsų klausimas:",
    answer: "Atsakymas:",
    link: "Atverti išmokas",
    closing:
      "Nuoroda paprašys prisijungti. Jei turite kitą klausimą, užduokite jį ten: atsakymų į šį laišką niekas neskaito.",
  },
};

const linesOf = (words: string): string[] => words.split(/\s*\n\s*/).filter((line) => line !== "");

/** Tells the officer who asked about a payout what the shop answered: the words that stand in the portal, and no figure beside them. */
export function payoutAnswerMail(locale: Locale, facts: PayoutAnswerFacts): WrittenMail {
  const words = WORDS[locale];
  const month = new Intl.DateTimeFormat(locale, { year: "numeric", month: "long", timeZone: "UTC" });
  return writeLetter({
    subject: words.subject(facts.center),
    paragraphs: [
      words.greeting(facts.name),
      words.text(facts.center, month.format(new Date(facts.month)), facts.organisation),
      words.question,
      ...linesOf(facts.question),
      words.answer,
      ...linesOf(facts.answer),
    ],
    link: { label: words.link, url: facts.payoutsUrl },
    closing: words.closing,
  });
}
