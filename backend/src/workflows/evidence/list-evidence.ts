import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { EvidenceDto, EvidenceRegister, ExpiryWarning } from "../../contracts/evidence";
import { utcDay } from "../../domain/calendar-day";
import { EVIDENCE_KINDS, type EvidenceKind } from "../../domain/verdict/evidence-kind";
import { lossWithout } from "../../domain/verdict/evidence-loss";
import { expiryWarning, isRenewed } from "../../domain/verdict/expiry-warning";
import { requiredEvidence } from "../../domain/verdict/required-evidence";
import { SHOP_FLAGS } from "../../domain/verdict/shop-flags";
import type { JudgedPiece, Law } from "../../domain/verdict/verdict-changes";
import { judgedPieces, MARKET_COUNTRIES } from "../verdict/judged-pieces";
import { rulesInForce } from "../verdict/rules-in-force";

type DocumentRow = Omit<EvidenceDto, "warning" | "stops"> & { readonly kind: EvidenceKind };
interface CenterRow {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly status: string;
  readonly documents: readonly DocumentRow[];
  readonly batches: readonly { readonly id: string; readonly name: string }[];
}

/** Centers by name, with their documents: those that count first, the one that ends soonest before others. */
const REGISTER = `
  select c.id, c.name ->> 'en' as name, c.country, c.status,
         coalesce((select json_agg(json_build_object(
             'id', e.id, 'kind', e.kind, 'status', e.status, 'note', e.note, 'fileName', e.file_name,
             'issuedOn', to_char(e.issued_on at time zone 'utc', 'YYYY-MM-DD'),
             'expiresOn', to_char(e.expires_on at time zone 'utc', 'YYYY-MM-DD'),
             'batch', (select ${batchName("b")} from batch b left join product p on p.id = b.product_id where b.id = e.batch_id),
             'recordedBy', coalesce(r.email, e.recorded_by), 'recordedAt', to_char(e.created_at at time zone 'utc', 'YYYY-MM-DD'),
             'withdrawnBy', coalesce(w.email, e.withdrawn_by), 'withdrawnReason', e.withdrawn_reason)
             order by e.status, e.expires_on, e.kind, e.id)
             from evidence e left join "user" r on r.id = e.recorded_by left join "user" w on w.id = e.withdrawn_by
            where e.center_id = c.id and e.deleted_at is null), '[]') as documents,
         coalesce((select json_agg(json_build_object('id', b.id, 'name', ${batchName("b")}) order by b.made_on desc, p.title)
             from batch b join workshop s on s.id = b.workshop_id left join product p on p.id = b.product_id
            where s.center_id = c.id and b.deleted_at is null), '[]') as batches
    from center c where c.deleted_at is null order by 2`;

function batchName(batch: string): string {
  return `coalesce(p.title, ${batch}.product_id) || ', ' || to_char(${batch}.made_on at time zone 'utc', 'YYYY-MM-DD')`;
}

/** Every document of every center, with what would be sent no longer without it today. */
export async function listEvidence(container: MedusaContainer): Promise<EvidenceRegister> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [{ rows }, pieces, rules]: [{ rows: CenterRow[] }, JudgedPiece[], Law["rules"]] = await Promise.all([
    sql.raw(REGISTER),
    judgedPieces(container),
    rulesInForce(container),
  ]);
  const law: Law = { rules, on: utcDay(new Date()), flags: SHOP_FLAGS };
  const warnings: Record<ExpiryWarning, number> = { expired: 0, today: 0, within_30: 0, within_60: 0 };
  const centers = rows.map(({ documents, ...center }) => {
    const own = pieces.filter(({ centerId }) => centerId === center.id);
    const current = documents.filter(({ status }) => status === "current");
    const shown = documents.map((document) =>
      presentDocument(document, own, law, isRenewed(document, current)),
    );
    for (const { warning } of shown) if (warning) warnings[warning] += 1;
    return { ...center, documents: shown, missing: missingKinds(documents, own, law) };
  });
  return { kinds: EVIDENCE_KINDS, centers, warnings };
}

function presentDocument(
  document: DocumentRow,
  own: readonly JudgedPiece[],
  law: Law,
  renewed: boolean,
): EvidenceDto {
  if (document.status === "withdrawn")
    return { ...document, warning: null, stops: { pieces: 0, countries: [] } };
  const stops = lossWithout(document, own, MARKET_COUNTRIES, law);
  return { ...document, warning: renewed ? null : expiryWarning(document.expiresOn, law.on), stops };
}

function missingKinds(documents: readonly DocumentRow[], own: readonly JudgedPiece[], law: Law): string[] {
  const there = documents
    .filter(({ status, expiresOn }) => status === "current" && expiresOn >= law.on)
    .map(({ kind }) => kind);
  const asked = own.flatMap(({ categories, origin }) =>
    categories.flatMap((category) => requiredEvidence(law.rules, category, origin)),
  );
  return [...new Set(asked)].filter((kind) => !there.includes(kind)).sort();
}
