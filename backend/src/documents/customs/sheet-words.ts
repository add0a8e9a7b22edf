import type { PaperLanguage, PaperText } from "../../domain/customs/destination-language";

/** Words of the papers that are no form: English, and the destination's language beside it. */
const WORDS = {
  invoice: {
    en: "Commercial invoice",
    de: "Handelsrechnung",
    fr: "Facture commerciale",
    es: "Factura comercial",
    vi: "Hóa đơn thương mại",
    lt: "Komercinė sąskaita faktūra",
  },
  packing: {
    en: "Packing list",
    de: "Packliste",
    fr: "Liste de colisage",
    es: "Lista de contenido",
    vi: "Phiếu đóng gói",
    lt: "Pakavimo lapas",
  },
  labour: {
    en: "Statement of labour",
    de: "Erklärung zur Arbeit",
    fr: "Déclaration sur le travail",
    es: "Declaración de trabajo",
    vi: "Bản ghi về lao động",
    lt: "Pareiškimas apie darbą",
  },
  number: { en: "Number", de: "Nummer", fr: "Numéro", es: "Número", vi: "Số", lt: "Numeris" },
  day: { en: "Date", de: "Datum", fr: "Date", es: "Fecha", vi: "Ngày", lt: "Data" },
  order: { en: "Order", de: "Bestellung", fr: "Commande", es: "Pedido", vi: "Đơn hàng", lt: "Užsakymas" },
  seller: { en: "Seller", de: "Verkäufer", fr: "Vendeur", es: "Vendedor", vi: "Người bán", lt: "Pardavėjas" },
  buyer: { en: "Buyer", de: "Käufer", fr: "Acheteur", es: "Comprador", vi: "Người mua", lt: "Pirkėjas" },
  sender: {
    en: "Sender",
    de: "Absender",
    fr: "Expéditeur",
    es: "Remitente",
    vi: "Người gửi",
    lt: "Siuntėjas",
  },
  addressee: {
    en: "Addressee",
    de: "Empfänger",
    fr: "Destinataire",
    es: "Destinatario",
    vi: "Người nhận",
    lt: "Gavėjas",
  },
  dap: {
    en: "DAP (Incoterms 2020): duties and taxes of the destination are for the buyer.",
    de: "DAP (Incoterms 2020): Zölle und Steuern des Bestimmungslandes trägt der Käufer.",
    fr: "DAP (Incoterms 2020) : les droits et taxes du pays de destination sont à la charge de l’acheteur.",
    es: "DAP (Incoterms 2020): los derechos e impuestos de destino corren por cuenta del comprador.",
    vi: "DAP (Incoterms 2020): thuế và phí tại nước nhận do người mua trả.",
    lt: "DAP (Incoterms 2020): paskirties šalies muitus ir mokesčius moka pirkėjas.",
  },
  dapVatPaid: {
    en: "DAP (Incoterms 2020): duties of the destination are for the buyer. Its VAT was collected at the sale.",
    de: "DAP (Incoterms 2020): Zölle des Bestimmungslandes trägt der Käufer. Dessen Umsatzsteuer wurde beim Verkauf erhoben.",
    fr: "DAP (Incoterms 2020) : les droits du pays de destination sont à la charge de l’acheteur. Sa TVA a été perçue à la vente.",
    es: "DAP (Incoterms 2020): los derechos de destino corren por cuenta del comprador. Su IVA se cobró en la venta.",
    vi: "DAP (Incoterms 2020): thuế nhập khẩu tại nước nhận do người mua trả. Thuế GTGT của nước đó đã thu khi bán.",
    lt: "DAP (Incoterms 2020): paskirties šalies muitus moka pirkėjas. Jos PVM surinktas parduodant.",
  },
  description: {
    en: "Description",
    de: "Beschreibung",
    fr: "Description",
    es: "Descripción",
    vi: "Mô tả",
    lt: "Aprašymas",
  },
  hsCode: { en: "HS code", de: "HS-Code", fr: "Code SH", es: "Código SA", vi: "Mã HS", lt: "SS kodas" },
  origin: { en: "Origin", de: "Ursprung", fr: "Origine", es: "Origen", vi: "Xuất xứ", lt: "Kilmė" },
  quantity: { en: "Pieces", de: "Stück", fr: "Pièces", es: "Piezas", vi: "Số món", lt: "Vienetai" },
  unitPrice: {
    en: "Each",
    de: "Je Stück",
    fr: "Par pièce",
    es: "Por pieza",
    vi: "Đơn giá",
    lt: "Vieneto kaina",
  },
  amount: { en: "Amount", de: "Betrag", fr: "Montant", es: "Importe", vi: "Thành tiền", lt: "Suma" },
  netWeight: {
    en: "Net, kg",
    de: "Netto, kg",
    fr: "Net, kg",
    es: "Neto, kg",
    vi: "Tịnh, kg",
    lt: "Neto, kg",
  },
  grossWeight: {
    en: "Gross, kg",
    de: "Brutto, kg",
    fr: "Brut, kg",
    es: "Bruto, kg",
    vi: "Cả bì, kg",
    lt: "Bruto, kg",
  },
  goods: { en: "Goods", de: "Waren", fr: "Marchandises", es: "Mercancías", vi: "Tiền hàng", lt: "Prekės" },
  postage: { en: "Postage", de: "Porto", fr: "Frais de port", es: "Envío", vi: "Phí gửi", lt: "Siuntimas" },
  insurance: {
    en: "Insurance",
    de: "Versicherung",
    fr: "Assurance",
    es: "Seguro",
    vi: "Bảo hiểm",
    lt: "Draudimas",
  },
  none: { en: "none", de: "keine", fr: "aucune", es: "ninguno", vi: "không có", lt: "nėra" },
  total: { en: "Total", de: "Summe", fr: "Total", es: "Total", vi: "Tổng cộng", lt: "Iš viso" },
  sale: {
    en: "Sale of goods. The amounts are what was really paid, discounts taken off.",
    de: "Verkauf von Waren. Die Beträge sind das wirklich Gezahlte, Rabatte abgezogen.",
    fr: "Vente de marchandises. Les montants sont ceux réellement payés, remises déduites.",
    es: "Venta de mercancías. Los importes son lo que realmente se pagó, con los descuentos restados.",
    vi: "Hàng bán. Số tiền ghi ở đây là số đã thực trả, sau khi trừ giảm giá.",
    lt: "Prekių pardavimas. Nurodytos iš tikrųjų sumokėtos sumos, nuolaidos atimtos.",
  },
  packages: { en: "Packages", de: "Packstücke", fr: "Colis", es: "Bultos", vi: "Số kiện", lt: "Pakuotės" },
  labourNumber: {
    en: "Statement of labour",
    de: "Erklärung zur Arbeit",
    fr: "Déclaration sur le travail",
    es: "Declaración de trabajo",
    vi: "Bản ghi về lao động",
    lt: "Pareiškimas apie darbą",
  },
  piece: { en: "Piece", de: "Stück", fr: "Pièce", es: "Pieza", vi: "Món", lt: "Dirbinys" },
  workshop: { en: "Workshop", de: "Werkstatt", fr: "Atelier", es: "Taller", vi: "Xưởng", lt: "Dirbtuvė" },
  packed: { en: "Packed", de: "Gepackt", fr: "Emballé", es: "Empacado", vi: "Đã đóng gói", lt: "Supakuota" },
  signature: {
    en: "Signature",
    de: "Unterschrift",
    fr: "Signature",
    es: "Firma",
    vi: "Chữ ký",
    lt: "Parašas",
  },
} as const satisfies Readonly<Record<string, PaperText>>;

export type SheetTerm = keyof typeof WORDS;

export const sheetWord = (term: SheetTerm, language: PaperLanguage): string => WORDS[term][language];

/** A term in English and, where it is another, in the destination's language. */
export function sheetTexts(term: SheetTerm, language: PaperLanguage): string[] {
  return [...new Set([WORDS[term].en, sheetWord(term, language)])];
}

export const sheetLabel = (term: SheetTerm, language: PaperLanguage): string =>
  sheetTexts(term, language).join(" / ");
