import type { Locale } from "../contracts/locale";
import type { ManagerRole } from "../contracts/manager/roles";
import { ACCESS_MODULE } from "../modules/access";
import type { AccessModuleService } from "../modules/access/service";
import { createManagerWorkflow, type NewMembership } from "../workflows/access/create-manager";
import { placeIds } from "./place-ids";
import type { Seeding, SeedPart } from "./seeding";

const PASSWORD = "demo-manager";

interface DemoManager {
  readonly name: string;
  readonly login: string;
  readonly locale: Locale;
  /** Ids of the demo catalogue; without a workshop, the whole center. */
  readonly roles: readonly {
    readonly role: ManagerRole;
    readonly center: string;
    readonly workshop?: string;
  }[];
  /** What the start prints beside the login. */
  readonly of: string;
}

/** Invented people, one for each way to work with the portal. */
const MANAGERS: readonly DemoManager[] = [
  {
    name: "Rosa Quispe",
    login: "rosa@casa.example",
    locale: "es",
    roles: [{ role: "owner", center: "pe-san-jose" }],
    of: "owner of a whole center, Peru",
  },
  {
    name: "Julio Mamani",
    login: "julio@andes.example",
    locale: "es",
    roles: [
      { role: "lister", center: "pe-quencoro", workshop: "qc-textile" },
      { role: "sender", center: "pe-quencoro", workshop: "qc-textile" },
    ],
    of: "lister and sender of one workshop, Peru",
  },
  {
    name: "Lan Nguyễn",
    login: "lan-song-da",
    locale: "vi",
    roles: [{ role: "owner", center: "vn-hoa-binh-swc" }],
    of: "owner without e-mail, Vietnam",
  },
  {
    name: "Rūta Petraitienė",
    login: "ruta@dzukija.example",
    locale: "lt",
    roles: [{ role: "owner", center: "lt-demo-dzukija" }],
    of: "owner, Lithuania",
  },
  {
    name: "Elena Flores",
    login: "elena@norte.example",
    locale: "es",
    roles: [
      { role: "owner", center: "pe-ancon-2", workshop: "a2-carving" },
      { role: "sender", center: "pe-ancon-2", workshop: "a2-leather" },
      { role: "viewer", center: "pe-virgen-de-fatima", workshop: "vf-textile" },
    ],
    of: "several workshops with several roles, Peru",
  },
];

/** Printed at every start: these accounts open the demo and nothing else. */
export const MANAGER_LOGINS = MANAGERS.map(({ login, of }) => ({
  role: "manager",
  email: login,
  password: PASSWORD,
  of,
}));

/** People at centers, with a password as if they had accepted an invitation. */
export async function demoManagers({ container }: Seeding): Promise<SeedPart> {
  const access = container.resolve<AccessModuleService>(ACCESS_MODULE);
  const known = new Set((await access.listAccounts({}, { select: ["login"] })).map(({ login }) => login));
  const ids = await placeIds(container);
  const created: string[] = [];
  for (const { name, login, locale, roles } of MANAGERS) {
    if (known.has(login)) continue;
    const memberships = roles.map(
      ({ role, center, workshop }): NewMembership => ({
        role,
        centerId: ids.get(center) ?? "",
        workshopId: workshop ? (ids.get(workshop) ?? "") : null,
      }),
    );
    const email = login.includes("@") ? login : null;
    await createManagerWorkflow(container).run({
      input: { name, login, email, locale, password: PASSWORD, memberships },
    });
    created.push(login);
  }
  return { part: "managers", created };
}
