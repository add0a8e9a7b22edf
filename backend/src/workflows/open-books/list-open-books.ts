import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AgreementDto, OpenBooksRegister } from "../../contracts/open-books";
import { OPEN_BOOKS_MODULE } from "../../modules/open-books";
import type { OpenBooksModuleService } from "../../modules/open-books/service";
import { readCenterNames } from "../income/center-names";
import { endedQuarters } from "./quarters-told";
import { readTold } from "./read-told";

/** Every center with what it agreed to and what it told. */
export async function listOpenBooks(container: MedusaContainer): Promise<OpenBooksRegister> {
  const connection: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const books = container.resolve<OpenBooksModuleService>(OPEN_BOOKS_MODULE);
  const centers = await readCenterNames(connection, {});
  const [agreements, toldOf] = await Promise.all([
    books.listPublishingAgreements({}, { order: { created_at: "DESC" } }),
    readTold(
      container,
      centers.map(({ id }) => id),
    ),
  ]);
  return {
    centers: centers.map(({ id, name, country }) => ({
      id,
      name,
      country,
      agreements: agreements.filter(({ center_id }) => center_id === id).map(agreementDto),
      quarters: toldOf(id),
    })),
    firstQuarters: endedQuarters(),
  };
}

type AgreementRow = Awaited<ReturnType<OpenBooksModuleService["listPublishingAgreements"]>>[number];

const agreementDto = (row: AgreementRow): AgreementDto => ({
  id: row.id,
  agreedBy: row.agreed_by,
  agreedOn: row.agreed_on,
  firstQuarter: row.first_quarter,
  recordedAt: row.created_at.toISOString(),
  endedOn: row.ended_at?.toISOString().slice(0, 10) ?? null,
  endedReason: row.ended_reason,
});
