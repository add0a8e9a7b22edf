import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { HeldGroup, HoldList, LiftDto } from "../../contracts/hold";
import { utcDay } from "../../domain/calendar-day";
import { holdsOf } from "../../domain/verdict/judge";
import { SHOP_FLAGS } from "../../domain/verdict/shop-flags";
import { type Law, rememberingJudge } from "../../domain/verdict/verdict-changes";
import { judgedPieces, MARKET_COUNTRIES, type ShownPiece } from "../verdict/judged-pieces";
import { rulesInForce } from "../verdict/rules-in-force";

const LIFTS = `
  select l.id, l.scope, l.destination, l.rule_ids as "ruleIds", l.dataset_version as "datasetVersion", l.reason,
         coalesce(p.title, w.name ->> 'en', c.name ->> 'en', l.scope_id) as about, l.document_name as "documentName",
         to_char(l.valid_from at time zone 'utc', 'YYYY-MM-DD') as "validFrom",
         to_char(l.valid_until at time zone 'utc', 'YYYY-MM-DD') as "validUntil",
         coalesce(u.email, l.lifted_by) as "liftedBy",
         to_char(l.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "liftedAt",
         case when r.id is not null then 'revoked'
              when to_char(l.valid_until at time zone 'utc', 'YYYY-MM-DD') < :today then 'over' else 'in_force' end as phase,
         coalesce(v.email, r.revoked_by) as "revokedBy", r.reason as "revokedReason"
    from hold_lift l
    left join hold_revocation r on r.lift_id = l.id
    left join product p on l.scope = 'piece' and p.id = l.scope_id
    left join workshop w on l.scope = 'workshop' and w.id = l.scope_id
    left join center c on l.scope = 'center' and c.id = l.scope_id
    left join "user" u on u.id = l.lifted_by
    left join "user" v on v.id = r.revoked_by
   order by l.created_at desc, l.id limit 200`;

/** Pieces that a rule holds, by country and workshop, and what operators lifted, newest first. */
export async function listHolds(
  container: MedusaContainer,
  asked: { readonly country?: string | undefined },
): Promise<HoldList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const today = utcDay(new Date());
  const [rules, pieces, { rows: lifts }]: [Law["rules"], ShownPiece[], { rows: LiftDto[] }] =
    await Promise.all([rulesInForce(container), judgedPieces(container), sql.raw(LIFTS, { today })]);
  const law: Law = { rules, on: today, flags: SHOP_FLAGS };
  const verdictOf = rememberingJudge(law);
  const countries = MARKET_COUNTRIES.map((country) => ({
    country,
    pieces: pieces.filter((piece) => verdictOf(piece, country).verdict === "review").length,
  })).filter((one) => one.pieces > 0);
  const most = countries.toSorted((a, b) => b.pieces - a.pieces)[0]?.country;
  const country = asked.country ?? most ?? null;
  return {
    version: rules.dataset_version,
    country,
    held: country === null ? [] : heldGroups(pieces, country, law),
    countries,
    lifts,
  };
}

function heldGroups(pieces: readonly ShownPiece[], country: string, law: Law): HeldGroup[] {
  const verdictOf = rememberingJudge(law);
  const groups = new Map<string, HeldGroup & { pieces: HeldGroup["pieces"][number][] }>();
  for (const piece of pieces) {
    const verdict = verdictOf(piece, country);
    if (verdict.verdict !== "review") continue;
    const holds = holdsOf(law.rules, { ...piece, destination: country, on: law.on, flags: law.flags });
    const key = [piece.workshopId, ...holds.ruleIds, ...verdict.missingEvidence].join(" ");
    const group = groups.get(key) ?? {
      country,
      center: { id: piece.centerId, name: piece.center },
      workshop: { id: piece.workshopId, name: piece.workshop },
      pieces: [],
      ...holds,
      citation: verdict.citation,
      reasonCode: verdict.reasonCode,
      missingEvidence: verdict.missingEvidence,
    };
    group.pieces.push({ id: piece.productId, title: piece.title, handle: piece.handle });
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => nameOf(a).localeCompare(nameOf(b), "en"));
}

const nameOf = ({ center, workshop }: HeldGroup): string => `${center.name} ${workshop.name}`;
