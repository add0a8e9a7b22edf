import type { IAuthModuleService } from "@medusajs/framework/types";
import { generateEntityId, Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import type { Locale } from "../../contracts/locale";
import type { ManagerRole } from "../../contracts/manager/roles";
import type { Portal } from "../../contracts/portal";
import { AccessRefused } from "../../domain/access/access-refused";
import { ACCESS_MODULE } from "../../modules/access";
import type { AccessModuleService } from "../../modules/access/service";
import { createPassword } from "./password";

const ID_PREFIX: Readonly<Record<Portal, string>> = { workshop: "mgr", ngo: "off" };

/** An account; its portal is the only one that it opens. */
export interface NewAccount {
  readonly portal: Portal;
  readonly name: string;
  readonly login: string;
  readonly email: string | null;
  readonly locale: Locale;
  readonly password: string;
}

export interface NewManager extends Omit<NewAccount, "portal"> {
  readonly memberships: readonly NewMembership[];
}

export interface NewMembership {
  readonly role: ManagerRole;
  readonly centerId: string;
  /** Null: every workshop of the center. */
  readonly workshopId: string | null;
}

export const createAccountStep = createStep(
  "create-account",
  async ({ portal, name, login, email, locale, password }: NewAccount, { container }) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE);
    const [known] = await access.listAccounts({ portal, login }, { take: 1 });
    if (known) throw new AccessRefused("login_taken");
    const id = generateEntityId(undefined, ID_PREFIX[portal]);
    const authIdentityId = await createPassword(container, id, password);
    try {
      await access.createAccounts({
        id,
        portal,
        name,
        login,
        email,
        locale,
        auth_identity_id: authIdentityId,
      });
    } catch (error) {
      await container.resolve<IAuthModuleService>(Modules.AUTH).deleteAuthIdentities([authIdentityId]);
      throw error;
    }
    return new StepResponse(id, { id, authIdentityId });
  },
  async (made, { container }) => {
    if (!made) return;
    await container.resolve<AccessModuleService>(ACCESS_MODULE).deleteAccounts(made.id);
    await container.resolve<IAuthModuleService>(Modules.AUTH).deleteAuthIdentities([made.authIdentityId]);
  },
);

export const addMembershipsStep = createStep(
  "add-memberships",
  async (
    { managerId, memberships }: { managerId: string; memberships: readonly NewMembership[] },
    { container },
  ) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE);
    for (const { role, centerId, workshopId } of memberships) {
      const held = {
        manager_id: managerId,
        role,
        center_id: centerId,
        workshop_id: workshopId,
        ended_at: null,
      };
      const [already] = await access.listMemberships(held, { take: 1 });
      if (already) throw new AccessRefused("member_already");
    }
    const added = await access.createMemberships(
      memberships.map(({ role, centerId, workshopId }) => ({
        manager_id: managerId,
        role,
        center_id: centerId,
        workshop_id: workshopId,
      })),
    );
    const ids = added.map(({ id }) => id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (ids) await container.resolve<AccessModuleService>(ACCESS_MODULE).deleteMemberships(ids);
  },
);

/** Makes a manager with password and memberships; answers with the id. Whoever calls has checked who invited them. */
export const createManagerWorkflow = createWorkflow("create-manager-account", (manager: NewManager) => {
  const managerId = createAccountStep(
    transform({ manager }, (made) => ({ ...made.manager, portal: "workshop" as const })),
  );
  addMembershipsStep(
    transform({ managerId, manager }, (made) => ({
      managerId: made.managerId,
      memberships: made.manager.memberships,
    })),
  );
  return new WorkflowResponse(managerId);
});
