import type { Localised } from "../../contracts/locale";

/** Words of the paper sheet that a workshop without a line writes its batches on. */
export const BATCH_SHEET_WORDS = {
  title: { en: "Batch sheet", es: "Hoja de lote", vi: "Phiếu ghi lô hàng", lt: "Partijos lapas" },
  number: { en: "Sheet number", es: "Hoja n.º", vi: "Số phiếu", lt: "Lapo numeris" },
  how: {
    en: "One line for each kind of piece. Tick whose work it is; never write a person’s name. Whoever has a line later types the sheet in: portal, Pieces, Batch sheet.",
    es: "Una línea por cada tipo de pieza. Marca de quiénes es el trabajo; nunca escribas el nombre de una persona. Después, quien tenga conexión copia la hoja en el portal: Piezas, Hoja de lote.",
    vi: "Mỗi loại món một dòng. Đánh dấu nhóm người đã làm; không bao giờ ghi tên ai. Sau đó, người có mạng nhập phiếu vào cổng: Món, Phiếu ghi lô hàng.",
    lt: "Kiekvienai dirbinio rūšiai – viena eilutė. Pažymėkite, kieno tai darbas; niekada nerašykite žmogaus vardo. Vėliau lapą į portalą įveda tas, kas turi ryšį: Dirbiniai, Partijos lapas.",
  },
  piece: { en: "Piece", es: "Pieza", vi: "Món", lt: "Dirbinys" },
  size: {
    en: "Length × width × height (cm)",
    es: "Largo × ancho × alto (cm)",
    vi: "Dài × rộng × cao (cm)",
    lt: "Ilgis × plotis × aukštis (cm)",
  },
  weight: { en: "Weight (g)", es: "Peso (g)", vi: "Cân nặng (g)", lt: "Svoris (g)" },
  quantity: { en: "How many", es: "Cuántas", vi: "Số lượng", lt: "Kiek" },
  price: { en: "Price of one", es: "Precio de una", vi: "Giá một chiếc", lt: "Vieno kaina" },
  day: { en: "Date made", es: "Fecha", vi: "Ngày làm", lt: "Data" },
  work: { en: "Who worked on it", es: "Quién trabajó", vi: "Ai đã làm", lt: "Kas dirbo" },
} as const satisfies Readonly<Record<string, Localised>>;
