import { readFileSync } from "node:fs";
import { deflateSync, inflateSync } from "node:zlib";
import { expect, it } from "vitest";
import { REPORT_FORMS } from "../../contracts/ngo/report-sheet";
import { exampleReport } from "./example-report";
import { reportPdf } from "./report-pdf";
import { verifyExport } from "./verify-export";

/** Written before signatures moved to the page of the total; nobody can make it again. */
const GIVEN_OUT = readFileSync(`${__dirname}/given-out/form-1.pdf`);

const BINARY = "latin1";

/** The file with each of its packed streams changed and packed again. */
function withStreams(file: Buffer, change: (stream: string) => string): Buffer {
  const text = file.toString(BINARY);
  const packed = /\/Length (\d+)([^\0]*?)\nstream\n/g;
  let [result, done] = ["", 0];
  for (let found = packed.exec(text); found; found = packed.exec(text)) {
    const from = packed.lastIndex;
    const data = Buffer.from(text.slice(from, from + Number(found[1])), BINARY);
    packed.lastIndex = from + data.length;
    if (!found[2]?.includes("/FlateDecode")) continue;
    const stream = deflateSync(Buffer.from(change(inflateSync(data).toString(BINARY)), BINARY));
    result += `${text.slice(done, found.index)}/Length ${stream.length}${found[2]}\nstream\n${stream.toString(BINARY)}`;
    done = from + data.length;
  }
  return Buffer.from(result + text.slice(done), BINARY);
}

const verify = (file: Buffer) => verifyExport("r.pdf", file);

it("knows a report that was given out in an earlier form", async () => {
  for (const file of [GIVEN_OUT, withStreams(GIVEN_OUT, (same) => same)]) {
    const { lines, isWhole, report } = await verify(file);
    expect(isWhole, lines.join("\n")).toBe(true);
    expect(report?.head.form).toBe(REPORT_FORMS[0]);
  }
});

it("knows the same form with its signatures below the total, as it was drawn for a while", async () => {
  const { head, rows } = exampleReport();
  const { lines, isWhole } = await verify(await reportPdf({ ...head, form: REPORT_FORMS[0] }, rows));
  expect(isWhole, lines.join("\n")).toBe(true);
});

it("finds a number that was changed in the records of an earlier form", async () => {
  const forged = withStreams(GIVEN_OUT, (stream) => stream.replace('"1037"', '"9037"'));
  const { lines, isWhole } = await verify(forged);
  expect(isWhole).toBe(false);
  expect(lines.join("\n")).toContain("10,37");
  expect(lines.join("\n")).toContain("No page says “Taller 3 | 90,37 |");
});

it("finds a letter that a page of an earlier form lacks", { timeout: 60_000 }, async () => {
  const GLYPHS = /<[0-9a-f]{4}([0-9a-f]{4,})>/g;
  let count = 0;
  withStreams(GIVEN_OUT, (stream) => {
    count += stream.includes(" TJ") ? [...stream.matchAll(GLYPHS)].length : 0;
    return stream;
  });
  expect(count).toBeGreaterThan(300);
  // One text a file: from the first to the last, some at a time.
  for (let chosen = 0; chosen < count; chosen += 97) {
    let at = 0;
    const changed = withStreams(GIVEN_OUT, (stream) =>
      stream.includes(" TJ")
        ? stream.replace(GLYPHS, (whole, others: string) => {
            at += 1;
            return at - 1 === chosen ? `<${others}>` : whole;
          })
        : stream,
    );
    const { isWhole } = await verify(changed);
    expect(isWhole, `text ${chosen}`).toBe(false);
  }
});

it("finds two amounts that changed places, and a line that stands twice", async () => {
  const swapped = withStreams(GIVEN_OUT, (stream) => {
    if (!stream.includes(" TJ")) return stream;
    const all = [...stream.matchAll(/\[<[^\]]*\] TJ/g)].map(([text]) => text);
    const [a, b] = [all.at(-6) ?? "", all.at(-9) ?? ""];
    return stream.replace(a, "\0").replace(b, a).replace("\0", b);
  });
  expect((await verify(swapped)).isWhole).toBe(false);
  const twice = withStreams(GIVEN_OUT, (stream) =>
    stream.replace(
      /BT\n1 0 0 1 (\S+) (\S+) Tm\n([\s\S]*?)ET\n/,
      (text, x, y, said) => `${text}BT\n1 0 0 1 ${x} ${Number(y) - 1} Tm\n${said}ET\n`,
    ),
  );
  expect((await verify(twice)).isWhole).toBe(false);
});
