import { getTranslations } from "next-intl/server";
import { Container } from "@/ui/container";

/** What the words mean here, and what the shop does not tell. */
export async function Words() {
  const t = await getTranslations("how");
  const columns = [
    { id: "prison", title: t("words.title"), text: t("words.text") },
    { id: "recovery", title: t("words.recoveryTitle"), text: t("words.recovery") },
    { id: "dignity", title: t("dignity.title"), text: t("dignity.text") },
  ];
  return (
    <div className="dovetail-edge bg-night py-section text-on-night">
      <Container className="grid gap-x-gutter gap-y-stack lg:grid-cols-3">
        {columns.map((column) => (
          <section key={column.id} aria-labelledby={column.id}>
            <h2 id={column.id} className="text-2xl">
              {column.title}
            </h2>
            <p className="mt-4 max-w-prose text-on-night-soft">{column.text}</p>
          </section>
        ))}
      </Container>
    </div>
  );
}
