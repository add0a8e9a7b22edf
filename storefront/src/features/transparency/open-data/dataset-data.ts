import type { Locale } from "@second-chance/backend/contracts/locale";
import type { Transparency } from "@second-chance/backend/contracts/transparency";
import { dataPath, FORMATS } from "./data-paths";

const TYPES = { csv: "text/csv", json: "application/json" } as const;

interface DatasetWords {
  readonly name: string;
  readonly description: string;
  readonly siteUrl: string;
  readonly locale: Locale;
}

/** The figures as catalogues of open data list them (schema.org Dataset). */
export function datasetData(
  { center, licence, quarters }: Transparency,
  { name, description, siteUrl, locale }: DatasetWords,
): object {
  const newest = quarters[0]?.openSince;
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name,
    description,
    inLanguage: locale,
    license: licence.url,
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: "Second Chance Crafts", url: siteUrl },
    ...(newest ? { dateModified: newest } : {}),
    distribution: FORMATS.map((format) => ({
      "@type": "DataDownload",
      encodingFormat: TYPES[format],
      contentUrl: new URL(dataPath(format, center?.handle), siteUrl).href,
    })),
  };
}
