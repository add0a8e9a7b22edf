import type { MakerBand } from "../../contracts/maker-bands";

const WORDS: Readonly<Record<MakerBand, string>> = {
  "under-5": "Fewer than 5",
  "5-9": "5 to 9",
  "10-19": "10 to 19",
  "20-49": "20 to 49",
  "50-99": "50 to 99",
  "100-or-more": "100 or more",
};

export const bandInWords = (band: MakerBand): string => WORDS[band];
