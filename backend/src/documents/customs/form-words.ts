import type { PaperLanguage } from "../../domain/customs/destination-language";

/** English and French are the forms' official languages (UPU); the destination's own stands beside them. */
type FormText = Readonly<Record<PaperLanguage, string>>;

const WORDS = {
  declaration: {
    en: "Customs declaration",
    fr: "Déclaration en douane",
    de: "Zollinhaltserklärung",
    es: "Declaración de aduana",
    vi: "Tờ khai hải quan",
    lt: "Muitinės deklaracija",
  },
  mayBeOpened: {
    en: "May be opened officially",
    fr: "Peut être ouvert d’office",
    de: "Kann von Amts wegen geöffnet werden",
    es: "Puede abrirse de oficio",
    vi: "Có thể được mở để kiểm tra",
    lt: "Gali būti atidaryta patikrai",
  },
  operator: {
    en: "Designated operator",
    fr: "Opérateur désigné",
    de: "Benannter Betreiber",
    es: "Operador designado",
    vi: "Bưu chính được chỉ định",
    lt: "Paskirtasis pašto operatorius",
  },
  itemNumber: {
    en: "Item No.",
    fr: "N° de l’envoi",
    de: "Sendungsnummer",
    es: "N.º de envío",
    vi: "Số bưu gửi",
    lt: "Siuntos Nr.",
  },
  category: {
    en: "Category of item",
    fr: "Catégorie de l’envoi",
    de: "Art der Sendung",
    es: "Categoría del envío",
    vi: "Loại bưu gửi",
    lt: "Siuntos kategorija",
  },
  sale_of_goods: {
    en: "Sale of goods",
    fr: "Vente de marchandises",
    de: "Verkauf von Waren",
    es: "Venta de mercancías",
    vi: "Hàng bán",
    lt: "Prekių pardavimas",
  },
  from: { en: "From", fr: "De", de: "Von", es: "De", vi: "Từ", lt: "Nuo" },
  to: { en: "To", fr: "À", de: "An", es: "Para", vi: "Đến", lt: "Kam" },
  senderReference: {
    en: "Sender’s customs reference (if any)",
    fr: "Référence en douane de l’expéditeur (si elle existe)",
    de: "Zollreferenz des Absenders (falls vorhanden)",
    es: "Referencia aduanera del remitente (si la hay)",
    vi: "Mã hải quan của người gửi (nếu có)",
    lt: "Siuntėjo nuoroda muitinei (jei yra)",
  },
  importerReference: {
    en: "Importer’s reference (tax, VAT, EORI or IOSS No., if any)",
    fr: "Référence de l’importateur (code fiscal, n° de TVA, EORI ou IOSS, si elle existe)",
    de: "Referenz des Importeurs (Steuer-, USt-, EORI- oder IOSS-Nr., falls vorhanden)",
    es: "Referencia del importador (código fiscal, IVA, EORI o IOSS, si la hay)",
    vi: "Mã của người nhập khẩu (mã số thuế, VAT, EORI hoặc IOSS, nếu có)",
    lt: "Importuotojo nuoroda (mokesčių, PVM, EORI ar IOSS kodas, jei yra)",
  },
  importerContact: {
    en: "Importer’s telephone, e-mail",
    fr: "N° de téléphone, e-mail de l’importateur",
    de: "Telefon, E-Mail des Importeurs",
    es: "Teléfono y correo del importador",
    vi: "Điện thoại, e-mail của người nhập khẩu",
    lt: "Importuotojo telefonas, el. paštas",
  },
  description: {
    en: "Detailed description of contents",
    fr: "Description détaillée du contenu",
    de: "Detaillierte Beschreibung des Inhalts",
    es: "Descripción detallada del contenido",
    vi: "Mô tả chi tiết hàng bên trong",
    lt: "Išsamus turinio aprašymas",
  },
  quantity: { en: "Quantity", fr: "Quantité", de: "Menge", es: "Cantidad", vi: "Số lượng", lt: "Kiekis" },
  netWeight: {
    en: "Net weight, kg",
    fr: "Poids net, kg",
    de: "Gewicht netto, kg",
    es: "Peso neto, kg",
    vi: "Khối lượng tịnh, kg",
    lt: "Neto svoris, kg",
  },
  value: { en: "Value", fr: "Valeur", de: "Wert", es: "Valor", vi: "Trị giá", lt: "Vertė" },
  hsCode: {
    en: "HS tariff No.",
    fr: "N° tarifaire du SH",
    de: "Zolltarif-Nr. nach dem HS",
    es: "N.º arancelario del SA",
    vi: "Mã HS",
    lt: "SS tarifo Nr.",
  },
  origin: {
    en: "Country of origin",
    fr: "Pays d’origine",
    de: "Ursprungsland",
    es: "País de origen",
    vi: "Nước xuất xứ",
    lt: "Kilmės šalis",
  },
  totalWeight: {
    en: "Total gross weight, kg",
    fr: "Poids brut total, kg",
    de: "Gesamtbruttogewicht, kg",
    es: "Peso bruto total, kg",
    vi: "Tổng khối lượng, kg",
    lt: "Bendras bruto svoris, kg",
  },
  totalValue: {
    en: "Total value",
    fr: "Valeur totale",
    de: "Gesamtwert",
    es: "Valor total",
    vi: "Tổng trị giá",
    lt: "Bendra vertė",
  },
  postage: {
    en: "Postal charges",
    fr: "Frais de port",
    de: "Portokosten",
    es: "Gastos de envío",
    vi: "Cước phí",
    lt: "Pašto mokestis",
  },
  comments: {
    en: "Comments: goods subject to quarantine, sanitary or phytosanitary inspection or other restrictions",
    fr: "Observations : marchandises soumises à la quarantaine, à des contrôles sanitaires, phytosanitaires ou à d’autres restrictions",
    de: "Bemerkungen: Waren, die der Quarantäne, gesundheits- oder pflanzenschutzrechtlichen Kontrollen oder anderen Beschränkungen unterliegen",
    es: "Observaciones: mercancías sujetas a cuarentena, a inspección sanitaria o fitosanitaria o a otras restricciones",
    vi: "Ghi chú: hàng phải kiểm dịch, kiểm tra y tế, kiểm dịch thực vật hoặc chịu hạn chế khác",
    lt: "Pastabos: prekės, kurioms taikomas karantinas, sanitarinė ar fitosanitarinė patikra ar kiti apribojimai",
  },
  licence: {
    en: "Licence No.",
    fr: "N° de licence",
    de: "Genehmigung Nr.",
    es: "N.º de licencia",
    vi: "Số giấy phép",
    lt: "Licencijos Nr.",
  },
  certificate: {
    en: "Certificate No.",
    fr: "N° de certificat",
    de: "Bescheinigung Nr.",
    es: "N.º de certificado",
    vi: "Số giấy chứng nhận",
    lt: "Sertifikato Nr.",
  },
  invoice: {
    en: "Invoice No.",
    fr: "N° de facture",
    de: "Rechnung Nr.",
    es: "N.º de factura",
    vi: "Số hóa đơn",
    lt: "Sąskaitos Nr.",
  },
  office: {
    en: "Office of origin, date of posting",
    fr: "Bureau d’origine, date de dépôt",
    de: "Einlieferungsstelle, Einlieferungsdatum",
    es: "Oficina de origen, fecha de depósito",
    vi: "Bưu cục gốc, ngày gửi",
    lt: "Priėmimo paštas, išsiuntimo data",
  },
  signature: {
    en: "Date and sender’s signature",
    fr: "Date et signature de l’expéditeur",
    de: "Datum und Unterschrift des Absenders",
    es: "Fecha y firma del remitente",
    vi: "Ngày và chữ ký của người gửi",
    lt: "Data ir siuntėjo parašas",
  },
  certify: {
    en: "I certify that the particulars given in this customs declaration are correct and that this item does not contain any dangerous article or articles prohibited by legislation or by postal or customs regulations.",
    fr: "Je certifie que les renseignements donnés dans la présente déclaration en douane sont exacts et que cet envoi ne contient aucun objet dangereux ou interdit par la législation ou la réglementation postale ou douanière.",
    de: "Ich bestätige, dass die Angaben in dieser Zollinhaltserklärung richtig sind und dass diese Sendung keine gefährlichen oder durch Gesetz oder durch post- oder zollrechtliche Vorschriften verbotenen Gegenstände enthält.",
    es: "Certifico que los datos de esta declaración de aduana son exactos y que este envío no contiene ningún objeto peligroso o prohibido por la legislación o por la reglamentación postal o aduanera.",
    vi: "Tôi xác nhận những điều khai trong tờ khai hải quan này là đúng và bưu gửi không chứa vật nguy hiểm hoặc vật bị pháp luật, quy định bưu chính hay hải quan cấm.",
    lt: "Patvirtinu, kad šioje muitinės deklaracijoje pateikti duomenys teisingi ir kad siuntoje nėra pavojingų daiktų arba daiktų, kuriuos draudžia teisės aktai, pašto ar muitinės taisyklės.",
  },
  reckoned: {
    en: "reckoned; weigh before posting",
    fr: "calculé ; à peser au dépôt",
    de: "berechnet; vor der Einlieferung wiegen",
    es: "calculado; pesar al depositar",
    vi: "tạm tính; cân khi gửi",
    lt: "apskaičiuota; pasverti siunčiant",
  },
} as const satisfies Readonly<Record<string, FormText>>;

export type FormTerm = keyof typeof WORDS;

/** A term in English and French and, where it is another, in the destination's language. */
export function formTexts(term: FormTerm, language: PaperLanguage): string[] {
  const text: FormText = WORDS[term];
  return [...new Set([text.en, text.fr, text[language]])];
}

/** The same on one line. */
export const formLabel = (term: FormTerm, language: PaperLanguage): string =>
  formTexts(term, language).join(" / ");
