import type { Locale } from "../contracts/locale";
import { type WrittenMail, writeLetter } from "./letter";

const WORDS: Record<Locale, { subject: string; text: string; link: string; closing: string }> = {
  en: {
    subject: "Choose a new password",
    text: "Somebody, most likely you, asked for a new password. The link works once, for fifteen minutes.",
    link: "Choose a new password",
    closing: "If it was not you, there is nothing to do: your password stays as it is.",
  },
  es: {
    subject: "Elija una contraseña nueva",
    text: "Alguien, seguramente usted, pidió una contraseña nueva. El enlace funciona una sola vez, durante quince minutos.",
    link: "Elegir una contraseña nueva",
    closing: "Si no fue usted, no hace falta hacer nada: su contraseña no cambia.",
  },
  vi: {
    subject: "Chọn mật khẩu mới",
    text: "Có người, rất có thể là bạn, đã yêu cầu mật khẩu mới. Liên kết dùng được một lần, trong mười lăm phút.",
    link: "Chọn mật khẩu mới",
    closing: "Nếu không phải bạn thì không cần làm gì: mật khẩu của bạn vẫn như cũ.",
  },
  lt: {
    subject: "Pasirinkite naują slaptažodį",
    text: "Kažkas, greičiausiai jūs, paprašė naujo slaptažodžio. Nuoroda veikia vieną kartą ir galioja penkiolika minučių.",
    link: "Pasirinkti naują slaptažodį",
    closing: "Jei tai buvote ne jūs, nieko daryti nereikia: jūsų slaptažodis lieka toks pat.",
  },
};

export function passwordResetMail(locale: Locale, resetUrl: string): WrittenMail {
  const { subject, text, link, closing } = WORDS[locale];
  return writeLetter({ subject, paragraphs: [text], link: { label: link, url: resetUrl }, closing });
}
