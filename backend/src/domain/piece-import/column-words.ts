import type { Localised } from "../../contracts/locale";
import type { ImportColumn } from "../../contracts/manager/piece-import-words";

/** Headings of the template. A file may have them in any of the languages, in any order. */
export const COLUMN_WORDS: Readonly<Record<ImportColumn, Localised>> = {
  title: { en: "Name", es: "Nombre", vi: "Tên", lt: "Pavadinimas" },
  craft: { en: "Kind of piece", es: "Tipo de pieza", vi: "Loại món", lt: "Dirbinio rūšis" },
  words: { en: "Description", es: "Descripción", vi: "Mô tả", lt: "Aprašymas" },
  materials: { en: "Materials", es: "Materiales", vi: "Chất liệu", lt: "Medžiagos" },
  species: {
    en: "Species (Latin name)",
    es: "Especie (nombre en latín)",
    vi: "Loài (tên La-tinh)",
    lt: "Rūšis (lotyniškai)",
  },
  length: { en: "Length (cm)", es: "Largo (cm)", vi: "Dài (cm)", lt: "Ilgis (cm)" },
  width: { en: "Width (cm)", es: "Ancho (cm)", vi: "Rộng (cm)", lt: "Plotis (cm)" },
  height: { en: "Height (cm)", es: "Alto (cm)", vi: "Cao (cm)", lt: "Aukštis (cm)" },
  weight: { en: "Weight (g)", es: "Peso (g)", vi: "Cân nặng (g)", lt: "Svoris (g)" },
  quantity: { en: "How many", es: "Cuántas hay", vi: "Số lượng", lt: "Kiek yra" },
  days: {
    en: "Made to order: days",
    es: "Por encargo: días",
    vi: "Làm theo đơn: số ngày",
    lt: "Pagal užsakymą: dienos",
  },
  capacity: {
    en: "Made to order: how many at a time",
    es: "Por encargo: cuántas a la vez",
    vi: "Làm theo đơn: tối đa cùng lúc",
    lt: "Pagal užsakymą: kiek vienu metu",
  },
  price: { en: "Price", es: "Precio", vi: "Giá", lt: "Kaina" },
  materials_cost: {
    en: "Cost of materials",
    es: "Costo de los materiales",
    vi: "Tiền nguyên liệu",
    lt: "Medžiagų kaina",
  },
  made_on: { en: "Made on", es: "Fecha de elaboración", vi: "Ngày làm", lt: "Pagaminimo data" },
  work: { en: "Who worked on it", es: "Quién trabajó en ella", vi: "Ai đã làm", lt: "Kas prie jo dirbo" },
  in_prison: {
    en: "Made in a prison (yes/no)",
    es: "Hecha en una prisión (sí/no)",
    vi: "Làm trong trại giam (có/không)",
    lt: "Pagaminta kalėjime (taip/ne)",
  },
  photos: {
    en: "Photos (file names)",
    es: "Fotos (nombres de archivo)",
    vi: "Ảnh (tên tệp)",
    lt: "Nuotraukos (failų pavadinimai)",
  },
};

/** Yes and no as people write them in a cell; a spreadsheet's own TRUE and FALSE are among them. */
export const YES_WORDS = ["yes", "y", "true", "1", "x", "sí", "si", "có", "co", "đúng", "taip", "t"] as const;
export const NO_WORDS = ["no", "n", "false", "0", "không", "khong", "sai", "ne"] as const;
export const YES_NO: { readonly yes: Localised; readonly no: Localised } = {
  yes: { en: "yes", es: "sí", vi: "có", lt: "taip" },
  no: { en: "no", es: "no", vi: "không", lt: "ne" },
};
