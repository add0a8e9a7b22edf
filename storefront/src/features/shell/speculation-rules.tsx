/** Browsers that know how fetch the next page while the pointer rests on its link. Live pages are left alone. */
export const RULES = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: "/*/*" },
          { not: { href_matches: "/(api|media|choose)/*" } },
          { not: { href_matches: "/*/*/(basket|checkout|account|orders|order)*" } },
          { not: { href_matches: "/*/*/(basket|checkout|account|orders|order)/*" } },
        ],
      },
      eagerness: "moderate",
    },
  ],
});

export function SpeculationRules() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours; JSON has no other way into a script element
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: RULES }} />;
}
