import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDataset } from "../../datasets/read-dataset";
import { lintWords } from "./lint-words";

const wordsIn = (text: string) => lintWords(text).map(({ word }) => word);

describe("words about people", () => {
  it("are refused where they name somebody by a sentence or an illness, with what may be said instead", () => {
    expect(lintWords("Carved by an Inmate")).toEqual([
      { code: "word_refused", word: "Inmate", instead: "person in prison", isSure: true },
    ]);
    expect(lintWords("Hecho por reclusas")[0]?.instead).toBe("persona privada de libertad");
    expect(lintWords("Do phạm nhân đan")[0]?.instead).toBe("người trong trại giam");
    expect(lintWords("Padarė nuteistieji")[0]?.instead).toBe("įkalinimo įstaigoje gyvenantis žmogus");
    expect(lintWords("tejido por una ex adicta")[0]?.instead).toBe("persona en recuperación");
    expect(lintWords("dirba narkomanai")[0]?.instead).toBe("sveikstantis žmogus");
  });

  it("are refused for an offence, which has no other word", () => {
    for (const text of [
      "She was sentenced for theft",
      "condenado por robo",
      "cadena perpetua",
      "án chung thân",
      "penkeri metų kalėjimo",
      "bị kết án vì trộm cắp",
      "už vagystę",
    ]) {
      const findings = lintWords(text);
      expect(findings.length, text).toBeGreaterThan(0);
      expect(findings.every(({ code, instead }) => code === "word_refused" && !instead)).toBe(true);
    }
  });

  it("are found however they are written", () => {
    expect(wordsIn("CONVICT-made")).toEqual(["CONVICT"]);
    expect(wordsIn("con\u00advict")).toEqual(["convict"]);
    expect(wordsIn("tu\u0300 nha\u0302n".normalize("NFD"))).toEqual(["tù nhân"]);
    expect(wordsIn("Inmates and inmates")).toEqual(["Inmates"]);
  });

  it("are left alone where they only look alike", () => {
    for (const text of [
      "Made by people in prison",
      "Xưởng tư nhân",
      "Ave de presa tallada",
      "A therapist’s chair, drapes and grapes",
      "Kalnų kalendorius",
      "Correo, aéreo, recreo",
      "Pasta con vista",
    ]) {
      expect(wordsIn(text), text).toEqual([]);
    }
  });

  it("may be jokes, which a person decides on", () => {
    expect(lintWords("Straight from behind bars!")).toEqual([
      { code: "prison_joke", word: "behind bars", isSure: false },
    ]);
  });
});

describe("what tells who somebody is", () => {
  it("is found: addresses, telephones, numbers of documents, birth, cells", () => {
    expect(wordsIn("Write to rosa.q@mail.example")).toEqual(["rosa.q@mail.example"]);
    expect(wordsIn("Llame al +51 900 100-101")).toEqual(["+51 900 100-101"]);
    expect(wordsIn("DNI 45678912")).toEqual(["45678912"]);
    expect(wordsIn("Nació el 12/03/1988")).toEqual(["Nació el 12", "12/03/1988"]);
    expect(wordsIn("sinh năm 1990")).toEqual(["sinh năm 1990"]);
    expect(wordsIn("celda 12 del pabellón 3")).toEqual(["celda 12", "pabellón 3"]);
  });

  it("may be a whole date, or a name in another net", () => {
    expect(lintWords("Home on 24/12/2027")).toEqual([
      { code: "personal_detail", word: "24/12/2027", isSure: false },
    ]);
    expect(wordsIn("Follow @rosa.makes, since 2019-04-05")).toEqual(["@rosa.makes", "2019-04-05"]);
  });

  it("may be a name behind a word that says whose work it is", () => {
    expect(lintWords("Hecho por Juan Pérez Quispe")).toEqual([
      { code: "personal_detail", word: "Hecho por Juan Pérez Quispe", isSure: false },
    ]);
    expect(lintWords("hecho por el taller de madera")).toEqual([]);
  });

  it("is not a size, a weight, a price or a year", () => {
    expect(lintWords("22 × 15 × 8 cm, 480 g, S/ 45.00, silver 950, model of 1920, 1 200 000 ₫")).toEqual([]);
  });
});

describe("the reader of words", () => {
  it("finds nothing in what the shop says of its own pieces", () => {
    const pieces = readDataset<Record<string, Record<string, Record<string, string>>>>("texts/products.json");
    const said = Object.values(pieces).flatMap((piece) => Object.values(piece).flatMap(Object.values));
    expect(said.flatMap(lintWords)).toEqual([]);
  });

  it("answers for any text, and finds a refused word wherever it stands between others", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (before, after) => {
        expect(wordsIn(`${before} inmate ${after}`)).toContain("inmate");
      }),
    );
  });
});
