import { randomUUID } from "node:crypto";
import type { Listing, ListingAnswer, ListingList } from "@second-chance/backend/contracts/manager/listing";
import type { ManagerMe } from "@second-chance/backend/contracts/manager/session";
import {
  begin,
  chooseContent,
  nextStep,
  refresh,
  settle,
} from "../../storefront/src/features/workshop/listing/drafts/draft-sync";
import {
  type DraftOwner,
  editDraft,
  isUnsent,
  type KeptDraft,
  newDraft,
  openedDraft,
  type Underway,
} from "../../storefront/src/features/workshop/listing/drafts/kept-draft";
import {
  readRefusal,
  type ShopAnswer,
  type ShopRefusal,
} from "../../storefront/src/features/workshop/listing/drafts/shop-answer";
import { DEMO_MANAGERS, type DemoManager } from "./manager";
import { readStack } from "./stack";

/** What a bad line does to a request. */
export type Line = "good" | "never_arrives" | "answer_lost";

/** A device with the portal's own rules for keeping in step, told to the real shop without a browser. */
export class ListingDevice {
  readonly drafts = new Map<string, KeptDraft>();
  readonly #owner: DraftOwner;
  readonly #token: string;
  readonly #name = randomUUID();

  private constructor(owner: DraftOwner, token: string) {
    this.#owner = owner;
    this.#token = token;
  }

  /** Logs in and opens the manager's first workshop. */
  static async of(who: DemoManager): Promise<ListingDevice> {
    const { login } = DEMO_MANAGERS[who];
    const { backendUrl, logins } = readStack();
    const password = logins.find(({ email }) => email === login)?.password;
    const entered = await fetch(`${backendUrl}/manager/door/log-in`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ login, password }),
    });
    const { token } = (await entered.json()) as { token: string };
    const asked = await fetch(`${backendUrl}/manager/me`, { headers: { authorization: `Bearer ${token}` } });
    const { manager, workshops } = (await asked.json()) as ManagerMe;
    const [first] = workshops;
    if (!first) throw new Error(`${login} has no workshop`);
    return new ListingDevice({ managerId: manager.id, workshopId: first.id }, token);
  }

  /** The same manager on another device. */
  another(): ListingDevice {
    return new ListingDevice(this.#owner, this.#token);
  }

  #ask(path: string, method: string, body?: unknown): Promise<Response> {
    return fetch(`${readStack().backendUrl}/manager/workshops/${this.#owner.workshopId}/listings${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  /** Adds a word to a draft; one that is new here is begun, and of two versions both are kept. */
  write(id: string, word: string): void {
    const kept = this.drafts.get(id) ?? newDraft(id, this.#owner, {}, new Date());
    const words = `${kept.content.words ?? ""} ${word}`.trim();
    if (kept.theirs) this.#keepBoth(kept, word);
    else this.drafts.set(id, editDraft(kept, { title: `Serie ${id.slice(0, 8)}`, words }, new Date()));
  }

  #keepBoth(kept: KeptDraft, word = ""): void {
    if (kept.theirs === null || kept.theirs === "gone") return;
    const all = `${kept.theirs.content.words ?? ""} ${kept.content.words ?? ""} ${word}`.trim().split(/\s+/);
    const words = [...new Set(all)].join(" ");
    this.drafts.set(kept.id, chooseContent(kept, { ...kept.content, words }, new Date()));
  }

  /** Opens what the shop has of a piece. */
  async pulls(id: string): Promise<void> {
    const listing = await this.reads(id);
    if (!listing) return;
    const kept = this.drafts.get(id);
    this.drafts.set(id, kept ? refresh(kept, listing) : openedDraft(listing, this.#owner));
  }

  async reads(id: string): Promise<Listing | undefined> {
    const answer = await this.#ask(`/${id}`, "GET");
    return answer.ok ? ((await answer.json()) as ListingAnswer).listing : undefined;
  }

  /** Ids of all listings of the workshop. */
  async lists(): Promise<readonly string[]> {
    const answer = await this.#ask("?limit=500", "GET");
    return ((await answer.json()) as ListingList).listings.map(({ id }) => id);
  }

  /** Tells the shop the next thing about a draft; false when nothing waits. */
  async step(id: string, line: Line): Promise<boolean> {
    const kept = this.drafts.get(id);
    const step = kept && nextStep(kept, "there", randomUUID());
    if (!kept || !step) return false;
    this.drafts.set(id, begin(kept, step));
    const answer: ShopAnswer = line === "never_arrives" ? { is: "nothing" } : await this.#tell(kept, step);
    const now = this.drafts.get(id);
    const settled = now && settle(now, line === "answer_lost" ? { is: "nothing" } : answer);
    if (settled) this.drafts.set(id, settled);
    return true;
  }

  async #tell({ id, base }: KeptDraft, step: Underway): Promise<ShopAnswer> {
    if (step.do !== "save") throw new Error("These devices only save.");
    const body = { base_revision: base?.revision ?? 0, content: step.content, device: this.#name };
    const answer = await this.#ask(`/${id}`, "PUT", body);
    const said = (await answer.json()) as ListingAnswer & Omit<ShopRefusal, "status">;
    return answer.ok
      ? { is: "saved", listing: said.listing }
      : readRefusal({ ...said, status: answer.status });
  }

  /** With a good line, until nothing waits. */
  async settles(): Promise<void> {
    for (const id of this.drafts.keys())
      for (let round = 0; round < 20; round += 1) {
        const kept = this.drafts.get(id);
        if (kept?.theirs) this.#keepBoth(kept);
        if (!(await this.step(id, "good"))) break;
      }
  }

  get unsent(): number {
    return [...this.drafts.values()].filter(isUnsent).length;
  }
}
