import type { PieceToList } from "./lister";
import { takePhoto } from "./phone-photo";

const MASTERS = ["PE-SJ-01_main", "PE-SJ-04_main", "PE-SJ-02_main"] as const;

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Letters without meaning: a number in a name would read like somebody's. */
const newWord = (): string =>
  Array.from({ length: 8 }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join("");

/** A wooden box as Rosa would describe it, under a name that nobody else in this run uses. */
export async function boxToList(photos: 1 | 2 | 3 = 1): Promise<PieceToList> {
  return {
    photos: await Promise.all(MASTERS.slice(0, photos).map((of) => takePhoto(of))),
    craft: ["caja", /^Cajas de madera/],
    title: `Caja de pino ${newWord()}`,
    words: "Una caja con tapa, lijada y encerada a mano. Para guardar cosas pequeñas.",
    material: ["pin", /^pino/],
    size: ["22,5", "15", "8"],
    grams: "480",
    price: "45",
  };
}
