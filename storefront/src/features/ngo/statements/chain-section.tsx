import { type ChainCheck, chainChecksSchema } from "@second-chance/backend/contracts/ngo/statements";
import { getFormatter, getTranslations } from "next-intl/server";
import { askNgo } from "@/data/ngo";
import { TextLink } from "@/ui/text-link";
import { searchOf, verifyPath } from "../portal/ngo-paths";
import { ngoProblems } from "../portal/ngo-problem";
import type { OpenedRoom } from "../portal/room-props";
import type { PlaceNames } from "../question/place-names";
import { ChainItem } from "./chain-item";
import { chainFile } from "./statement-paths";

interface ChainSectionProps {
  readonly room: OpenedRoom;
  /** The one center that is asked for; '' for all. */
  readonly center: string;
  readonly names: PlaceNames;
}

/** Whether closed months are still what was closed, reckoned while the page is asked for. */
export async function ChainSection({ room, center, names }: ChainSectionProps) {
  const t = await getTranslations("ngo-statements.chain");
  const format = await getFormatter();
  const checks = await askNgo(`${room.api}/statements/chain${searchOf({ center: center || null })}`, {
    schema: chainChecksSchema,
  });
  const chains = checks.ok ? checks.value.chains : [];
  if (checks.ok && chains.length === 0) return null;
  return (
    <section className="mt-section max-w-3xl">
      <h2 className="text-2xl">{t("title")}</h2>
      <p className="mt-2 max-w-prose text-ink-soft">{t("lead")}</p>
      {checks.ok ? (
        <p className="mt-2 max-w-prose text-sm text-ink-soft">
          {checks.value.wasChecked
            ? t("checkedAt", {
                moment: format.dateTime(new Date(checks.value.checkedAt), {
                  dateStyle: "medium",
                  timeStyle: "short",
                  timeZone: "UTC",
                }),
              })
            : t("notChecked")}
        </p>
      ) : (
        <p className="mt-2 max-w-prose">{(await ngoProblems(room.locale))(checks.code)}</p>
      )}
      <p>
        <TextLink href={verifyPath(room.locale)} className="inline-flex min-h-11 items-center print:hidden">
          {t("verify")}
        </TextLink>
      </p>
      {centersOf(chains).map(({ id, name }) => (
        <div key={id} className="mt-6">
          <h3 className="text-lg font-semibold">{names.center(id) ?? name}</h3>
          <ul className="mt-2 divide-y divide-line border-y border-line">
            {chains
              .filter((chain) => chain.center.id === id)
              .map((chain) => (
                <ChainItem
                  key={`${chain.workshop ?? ""}|${chain.currencyCode}|${chain.lastHash}`}
                  place={room}
                  chain={chain}
                />
              ))}
          </ul>
          <TextLink href={chainFile(room, id)} className="inline-flex min-h-11 items-center print:hidden">
            {t("file", { center: names.center(id) ?? name })}
          </TextLink>
        </div>
      ))}
    </section>
  );
}

const centersOf = (chains: readonly ChainCheck[]): ChainCheck["center"][] => [
  ...new Map(chains.map(({ center }) => [center.id, center])).values(),
];
