import type { PaperLanguage } from "../../domain/customs/destination-language";

interface LabourSentences {
  readonly madeAt: (center: string, place: string) => string;
  readonly madeBy: (people: string) => string;
  readonly voluntaryAndPaid: string;
  readonly voluntary: string;
  readonly paid: string;
  readonly neither: string;
  readonly documents: string;
  readonly until: (document: string, day: string) => string;
  readonly noDocuments: string;
  readonly noNames: string;
  readonly signed: string;
}

export const LABOUR_SENTENCES: Readonly<Record<PaperLanguage, LabourSentences>> = {
  en: {
    madeAt: (center, place) => `The pieces in this parcel were made at ${center}, ${place}.`,
    madeBy: (people) => `Made by ${people}.`,
    voluntaryAndPaid: "The work is voluntary and paid; the center’s documents for both are in date.",
    voluntary: "The work is voluntary, by a document in date. Of pay this statement says nothing.",
    paid: "The work is paid, by a document in date. Whether it is voluntary this statement doesn’t say.",
    neither: "Whether the work is voluntary and how it is paid this statement doesn’t say.",
    documents: "Documents of the center on file, in date:",
    until: (document, day) => `${document}, valid until ${day}`,
    noDocuments: "No document of the center in date is on file.",
    noNames: "The workshop is named and no person: the shop keeps no record of makers.",
    signed: "For the center: function and signature",
  },
  de: {
    madeAt: (center, place) => `Die Stücke in diesem Paket wurden hier gemacht: ${center}, ${place}.`,
    madeBy: (people) => `Gemacht von: ${people}.`,
    voluntaryAndPaid:
      "Die Arbeit ist freiwillig und bezahlt; die Dokumente des Zentrums für beides sind gültig.",
    voluntary:
      "Die Arbeit ist freiwillig, nach einem gültigen Dokument. Zur Bezahlung sagt diese Erklärung nichts.",
    paid: "Die Arbeit ist bezahlt, nach einem gültigen Dokument. Ob sie freiwillig ist, sagt diese Erklärung nicht.",
    neither: "Ob die Arbeit freiwillig ist und wie sie bezahlt wird, sagt diese Erklärung nicht.",
    documents: "Gültige Dokumente des Zentrums, die vorliegen:",
    until: (document, day) => `${document}, gültig bis ${day}`,
    noDocuments: "Es liegt kein gültiges Dokument des Zentrums vor.",
    noNames:
      "Genannt wird die Werkstatt und keine Person: Der Shop führt kein Verzeichnis der Menschen, die hier arbeiten.",
    signed: "Für das Zentrum: Funktion und Unterschrift",
  },
  fr: {
    madeAt: (center, place) => `Les pièces de ce colis ont été faites ici : ${center}, ${place}.`,
    madeBy: (people) => `Faites par ${people}.`,
    voluntaryAndPaid:
      "Le travail est volontaire et rémunéré ; le centre a pour l’un et l’autre un document en cours de validité.",
    voluntary:
      "Le travail est volontaire, selon un document en cours de validité. Cette déclaration ne dit rien de la rémunération.",
    paid: "Le travail est rémunéré, selon un document en cours de validité. Cette déclaration ne dit pas s’il est volontaire.",
    neither: "Cette déclaration ne dit ni si le travail est volontaire ni comment il est rémunéré.",
    documents: "Documents du centre en cours de validité, au dossier :",
    until: (document, day) => `${document}, valable jusqu’au ${day}`,
    noDocuments: "Aucun document du centre en cours de validité n’est au dossier.",
    noNames:
      "L’atelier est nommé, aucune personne ne l’est : la boutique ne tient aucun registre de celles et ceux qui font les pièces.",
    signed: "Pour le centre : fonction et signature",
  },
  es: {
    madeAt: (center, place) => `Las piezas de este paquete se hicieron en ${center}, ${place}.`,
    madeBy: (people) => `Hechas por ${people}.`,
    voluntaryAndPaid:
      "El trabajo es voluntario y pagado; el centro tiene documentos vigentes de ambas cosas.",
    voluntary:
      "El trabajo es voluntario, según un documento vigente. Del pago esta declaración no dice nada.",
    paid: "El trabajo es pagado, según un documento vigente. Si es voluntario, esta declaración no lo dice.",
    neither: "Esta declaración no dice si el trabajo es voluntario ni cómo se paga.",
    documents: "Documentos vigentes del centro que constan en archivo:",
    until: (document, day) => `${document}, vigente hasta ${day}`,
    noDocuments: "No consta ningún documento vigente del centro.",
    noNames:
      "Se nombra el taller y a ninguna persona: la tienda no guarda registro de quienes hacen las piezas.",
    signed: "Por el centro: función y firma",
  },
  vi: {
    madeAt: (center, place) => `Các món trong kiện hàng này được làm tại ${center}, ${place}.`,
    madeBy: (people) => `Người làm: ${people}.`,
    voluntaryAndPaid:
      "Việc làm là tự nguyện và được trả công; trung tâm có giấy tờ còn hạn cho cả hai điều này.",
    voluntary: "Việc làm là tự nguyện, theo giấy tờ còn hạn. Bản ghi này không nói về tiền công.",
    paid: "Việc làm được trả công, theo giấy tờ còn hạn. Bản ghi này không nói việc làm có tự nguyện hay không.",
    neither: "Bản ghi này không nói việc làm có tự nguyện hay không và được trả công thế nào.",
    documents: "Giấy tờ còn hạn của trung tâm trong hồ sơ:",
    until: (document, day) => `${document}, có hạn đến ${day}`,
    noDocuments: "Trong hồ sơ chưa có giấy tờ nào của trung tâm còn hạn.",
    noNames: "Chỉ nêu tên xưởng, không nêu tên ai: cửa hàng không lưu hồ sơ về người làm.",
    signed: "Đại diện trung tâm: chức vụ và chữ ký",
  },
  lt: {
    madeAt: (center, place) => `Šios siuntos dirbiniai pagaminti čia: ${center}, ${place}.`,
    madeBy: (people) => `Gamino ${people}.`,
    voluntaryAndPaid: "Darbas savanoriškas ir apmokamas; centro dokumentai apie abu dalykus galioja.",
    voluntary:
      "Darbas savanoriškas, tai patvirtina galiojantis dokumentas. Apie apmokėjimą šis pareiškimas nieko nesako.",
    paid: "Darbas apmokamas, tai patvirtina galiojantis dokumentas. Ar jis savanoriškas, šis pareiškimas nesako.",
    neither: "Ar darbas savanoriškas ir kaip už jį mokama, šis pareiškimas nesako.",
    documents: "Galiojantys centro dokumentai byloje:",
    until: (document, day) => `${document}, galioja iki ${day}`,
    noDocuments: "Byloje nėra nė vieno galiojančio centro dokumento.",
    noNames: "Įvardijama dirbtuvė, bet joks asmuo: parduotuvė neveda meistrų sąrašo.",
    signed: "Centro vardu: pareigos ir parašas",
  },
};
