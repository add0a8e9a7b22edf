import { describe, expect, it } from "vitest";
import { A4, points } from "./measures";
import { Pdf } from "./pdf";
import { type Setting, setText } from "./typesetter";

const { typesetter } = new Pdf(A4, "Test", "en");
const NAME = "Xưởng nghệ thuật và thủ công mỹ nghệ truyền thống của những người phụ nữ miền núi phía Bắc";
const setting: Setting = { face: "name", largest: points(14), smallest: points(9), maxLines: 3 };

describe("setting a text", () => {
  it("leaves a short one large and on one line", () => {
    expect(setText("Nón lá", 50, setting, typesetter)).toEqual({
      lines: ["Nón lá"],
      size: points(14),
      shortened: false,
    });
  });

  it("wraps a long Vietnamese name, makes it smaller, and loses no word of it", () => {
    const { lines, size, shortened } = setText(NAME, 50, setting, typesetter);
    expect(shortened).toBe(false);
    expect(lines.join(" ")).toBe(NAME);
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(size).toBeLessThan(points(14));
    expect(size).toBeGreaterThanOrEqual(points(9));
    for (const line of lines) expect(typesetter(line, "name", size)).toBeLessThanOrEqual(50);
  });

  it("shows by an ellipsis that even the smallest type had no room", () => {
    const { lines, size, shortened } = setText(`${NAME} ${NAME}`, 30, setting, typesetter);
    expect(shortened).toBe(true);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/\S…$/);
    for (const line of lines) expect(typesetter(line, "name", size)).toBeLessThanOrEqual(30);
  });

  it("would rather be small than take a second line, where it is told to", () => {
    const single = setText(NAME.slice(0, 30), 50, { ...setting, ratherSmall: true }, typesetter);
    expect(single.lines).toHaveLength(1);
    expect(setText(NAME.slice(0, 30), 50, setting, typesetter).lines.length).toBeGreaterThan(1);
  });

  it("leaves no word alone on a last line while the line before has words to spare", () => {
    const words = "sending the parcel, to the center that posts it";
    const row: Setting = { face: "text", largest: points(8), smallest: points(8), maxLines: 2 };
    for (let width = 36; width < 64; width += 1) {
      const { lines } = setText(words, width, row, typesetter);
      expect(lines.join(" ")).toBe(words);
      expect(lines.at(-1)).toContain(" ");
    }
  });

  it("parts a word that is wider than the paper", () => {
    const { lines, size } = setText("h".repeat(60), 40, { ...setting, maxLines: 9 }, typesetter);
    expect(lines.join("")).toBe("h".repeat(60));
    for (const line of lines) expect(typesetter(line, "name", size)).toBeLessThanOrEqual(40);
  });

  it("keeps a number with its currency, and an accent with its letter", () => {
    const { lines } = setText("chỉ 25.000\u00a0₫ thôi", 24, { ...setting, smallest: points(14) }, typesetter);
    expect(lines.some((line) => line.includes("25.000\u00a0₫"))).toBe(true);
    expect(setText("e\u0302\u0301", 50, setting, typesetter).lines).toEqual(["ế"]);
  });
});
