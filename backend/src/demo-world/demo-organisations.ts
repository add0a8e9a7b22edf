import type { Locale } from "../contracts/locale";
import type { GrantScope, NgoRole } from "../contracts/ngo/roles";
import { FROM_HERE, type NewAct } from "../domain/access/act";
import { NGO_MODULE } from "../modules/ngo";
import type { NgoModuleService } from "../modules/ngo/service";
import { createOfficerWorkflow } from "../workflows/ngo-access/create-officer";
import { createOrganisationWorkflow } from "../workflows/ngo-access/create-organisation";
import { giveGrantWorkflow } from "../workflows/ngo-access/give-grant";
import { placeIds } from "./place-ids";
import type { Seeding, SeedPart } from "./seeding";

const PASSWORD = "demo-officer";
/** Centers of the demo begin on this day, and are seen from then on. */
const FROM = "2025-01-01";

const THE_SHOP: Omit<NewAct, "action" | "subject"> = {
  actor: { kind: "operator", id: "demo" },
  centerId: null,
  workshopId: null,
  from: FROM_HERE,
};

interface DemoOrganisation {
  readonly name: string;
  readonly country: string;
  readonly locale: Locale;
  readonly reportingCurrency: string;
  /** Ids of the demo catalogue. */
  readonly grants: Readonly<Record<string, GrantScope>>;
  readonly people: readonly {
    readonly name: string;
    readonly login: string;
    readonly locale: Locale;
    readonly role: NgoRole;
    readonly expiresOn?: string;
    /** What the start prints beside the login. */
    readonly of: string;
  }[];
}

/** Invented organisations and people: one that sees centers of four countries, and one that shares a center with it. */
const ORGANISATIONS: readonly DemoOrganisation[] = [
  {
    name: "Open Hands Network",
    country: "de",
    locale: "en",
    reportingCurrency: "EUR",
    grants: {
      "pe-quencoro": "detail",
      "pe-virgen-de-fatima": "detail",
      "pe-san-jose": "detail",
      "pe-ancon-2": "detail",
      "vn-hoa-binh-swc": "detail",
      "lt-demo-dzukija": "detail",
      "za-demo-cape-recovery": "totals",
      "za-demo-khula": "totals",
    },
    people: [
      {
        name: "Maria Keller",
        login: "maria@openhands.example",
        locale: "en",
        role: "lead",
        of: "lead, centers of four countries",
      },
      {
        name: "Tomás Vega",
        login: "tomas@openhands.example",
        locale: "es",
        role: "officer",
        of: "officer, centers of four countries",
      },
      {
        name: "Anna Brandt",
        login: "auditor@openhands.example",
        locale: "en",
        role: "auditor",
        expiresOn: "2030-12-31",
        of: "auditor, reads until the end of 2030",
      },
    ],
  },
  {
    name: "Saulėtas kelias",
    country: "lt",
    locale: "lt",
    reportingCurrency: "EUR",
    grants: { "lt-demo-dzukija": "detail", "lt-demo-prison": "detail", "lt-demo-studija": "detail" },
    people: [
      {
        name: "Eglė Jonaitienė",
        login: "egle@kelias.example",
        locale: "lt",
        role: "lead",
        of: "lead, Lithuania",
      },
    ],
  },
];

/** Printed at every start: these accounts open the demo and nothing else. */
export const OFFICER_LOGINS = ORGANISATIONS.flatMap(({ people }) =>
  people.map(({ login, of }) => ({ role: "officer", email: login, password: PASSWORD, of })),
);

/** Organisations with the centers that they may see, and people with a password as if they had accepted an invitation. */
export async function demoOrganisations({ container }: Seeding): Promise<SeedPart> {
  const ngo = container.resolve<NgoModuleService>(NGO_MODULE);
  const known = new Set((await ngo.listOrganisations({}, { select: ["name"] })).map(({ name }) => name));
  const ids = await placeIds(container);
  const created: string[] = [];
  for (const { name, country, locale, reportingCurrency, grants, people } of ORGANISATIONS) {
    if (known.has(name)) continue;
    const { result: organisationId } = await createOrganisationWorkflow(container).run({
      input: { name, country, locale, reportingCurrency, act: THE_SHOP },
    });
    for (const [center, scope] of Object.entries(grants)) {
      const days = { startsOn: FROM, endsOn: null };
      await giveGrantWorkflow(container).run({
        input: { organisationId, centerId: idOf(ids, center), scope, ...days, act: THE_SHOP },
      });
    }
    for (const { of: _, role, expiresOn = null, ...person } of people)
      await createOfficerWorkflow(container).run({
        input: {
          ...person,
          email: person.login,
          password: PASSWORD,
          seat: { organisationId, role, expiresOn },
        },
      });
    created.push(name);
  }
  return { part: "organisations", created };
}

function idOf(ids: ReadonlyMap<string, string>, center: string): string {
  const id = ids.get(center);
  if (!id) throw new Error(`The demo catalogue has no center ${center}.`);
  return id;
}
