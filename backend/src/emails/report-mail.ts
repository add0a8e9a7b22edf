import type { Locale } from "../contracts/locale";
import { type WrittenMail, writeLetter } from "./letter";

/** How the report of a month ended. */
export const REPORT_NEWS = ["done", "empty_handed", "failed"] as const;
export type ReportNews = (typeof REPORT_NEWS)[number];

export interface ReportMailFacts {
  readonly name: string;
  readonly report: string;
  readonly organisation: string;
  /** Last day of the link; null where there is no file. */
  readonly until: Date | null;
  /** Of the file among the organisation's exports. It opens nothing without logging in. */
  readonly url: string;
}

interface Words {
  readonly greeting: (name: string) => string;
  readonly news: Readonly<
    Record<
      ReportNews,
      {
        readonly subject: (report: string) => string;
        readonly text: (report: string, organisation: string, until: string) => string;
      }
    >
  >;
  readonly link: string;
  readonly closing: string;
}

const WORDS: Record<Locale, Words> = {
  en: {
    greeting: (name) => `Hello ${name},`,
    news: {
      done: {
        subject: (report) => `Your monthly report: ${report}`,
        text: (report, organisation, until) =>
          `“${report}” of ${organisation} has been made and waits in the portal until ${until}.`,
      },
      empty_handed: {
        subject: (report) => `No report this month: ${report}`,
        text: (report, organisation) =>
          `“${report}” of ${organisation} was not made: your organisation may no longer see one of its centers. Choose other centers, or ask the shop.`,
      },
      failed: {
        subject: (report) => `The report could not be made: ${report}`,
        text: (report, organisation) =>
          `“${report}” of ${organisation} could not be made this month. Ask for it in the portal, or for less of it.`,
      },
    },
    link: "Open the exports",
    closing: "The link asks you to log in. This mail is for members of the organisation.",
  },
  es: {
    greeting: (name) => `Hola, ${name}:`,
    news: {
      done: {
        subject: (report) => `Su informe del mes: ${report}`,
        text: (report, organisation, until) =>
          `El informe «${report}» de ${organisation} está listo y le espera en el portal hasta el ${until}.`,
      },
      empty_handed: {
        subject: (report) => `Este mes no hay informe: ${report}`,
        text: (report, organisation) =>
          `El informe «${report}» de ${organisation} no se hizo: su organización ya no puede ver uno de sus centros. Elija otros centros o pregunte a la tienda.`,
      },
      failed: {
        subject: (report) => `No se pudo hacer el informe: ${report}`,
        text: (report, organisation) =>
          `El informe «${report}» de ${organisation} no se pudo hacer este mes. Pídalo en el portal, o pida una parte.`,
      },
    },
    link: "Abrir las exportaciones",
    closing: "El enlace le pide que entre en su cuenta. Este mensaje es para miembros de la organización.",
  },
  vi: {
    greeting: (name) => `Xin chào ${name},`,
    news: {
      done: {
        subject: (report) => `Báo cáo tháng: ${report}`,
        text: (report, organisation, until) =>
          `Báo cáo “${report}” của ${organisation} đã xong và có trong cổng đến ngày ${until}.`,
      },
      empty_handed: {
        subject: (report) => `Tháng này không có báo cáo: ${report}`,
        text: (report, organisation) =>
          `Báo cáo “${report}” của ${organisation} không được lập: tổ chức của bạn không còn được xem một trung tâm trong đó. Hãy chọn trung tâm khác hoặc hỏi cửa hàng.`,
      },
      failed: {
        subject: (report) => `Không lập được báo cáo: ${report}`,
        text: (report, organisation) =>
          `Tháng này không lập được báo cáo “${report}” của ${organisation}. Hãy yêu cầu lại trong cổng, hoặc yêu cầu ít hơn.`,
      },
    },
    link: "Mở các tệp xuất",
    closing: "Liên kết sẽ yêu cầu bạn đăng nhập. Thư này dành cho thành viên của tổ chức.",
  },
  lt: {
    greeting: (name) => `Sveiki, ${name},`,
    news: {
      done: {
        subject: (report) => `Mėnesio ataskaita: ${report}`,
        text: (report, organisation, until) =>
          `Ataskaita „${report}“ (${organisation}) parengta ir portale laukia iki ${until}.`,
      },
      empty_handed: {
        subject: (report) => `Šį mėnesį ataskaitos nėra: ${report}`,
        text: (report, organisation) =>
          `Ataskaita „${report}“ (${organisation}) neparengta: jūsų organizacija nebegali matyti vieno iš jos centrų. Pasirinkite kitus centrus arba klauskite parduotuvės.`,
      },
      failed: {
        subject: (report) => `Ataskaitos parengti nepavyko: ${report}`,
        text: (report, organisation) =>
          `Ataskaitos „${report}“ (${organisation}) šį mėnesį parengti nepavyko. Užsisakykite ją portale arba prašykite mažesnės.`,
      },
    },
    link: "Atverti eksportus",
    closing: "Nuoroda paprašys prisijungti. Šis laiškas skirtas organizacijos nariams.",
  },
};

/** Tells a member what became of the month's report, with a link that ends. No figure stands in it. */
export function reportMail(locale: Locale, news: ReportNews, facts: ReportMailFacts): WrittenMail {
  const { greeting, news: all, link, closing } = WORDS[locale];
  const { name, report, organisation, until, url } = facts;
  const day = until
    ? new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(until)
    : "";
  return writeLetter({
    subject: all[news].subject(report),
    paragraphs: [greeting(name), all[news].text(report, organisation, day)],
    link: { label: link, url },
    closing,
  });
}
