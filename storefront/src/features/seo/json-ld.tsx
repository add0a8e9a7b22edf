/** Structured data for search engines. `<` is escaped, so that no text can close the script element. */
export function JsonLd({ data }: { readonly data: object }) {
  const json = JSON.stringify(data).replace(/</g, "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped above; JSON has no other way into a script element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
