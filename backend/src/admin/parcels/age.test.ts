import { describe, expect, it } from "vitest";
import { ageInWords } from "./age";

const ago = (ms: number) => ageInWords(new Date(1_800_000_000_000 - ms).toISOString(), 1_800_000_000_000);

describe("how long a parcel has waited", () => {
  it("is said in its largest whole unit", () => {
    expect(ago(0)).toBe("0 minutes");
    expect(ago(61_000)).toBe("1 minute");
    expect(ago(3_599_000)).toBe("59 minutes");
    expect(ago(3_600_000)).toBe("1 hour");
    expect(ago(86_399_000)).toBe("23 hours");
    expect(ago(86_400_000)).toBe("1 day");
    expect(ago(12 * 86_400_000)).toBe("12 days");
  });

  it("is nothing by a clock that runs behind", () => {
    expect(ago(-5000)).toBe("0 minutes");
  });
});
