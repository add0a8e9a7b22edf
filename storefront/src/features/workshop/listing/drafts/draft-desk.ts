import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";
import type { DrawnPhoto } from "../photos/draw-photo";
import { type KeptPhoto, loosePhotos } from "../photos/kept-photo";
import { type DeskState, EMPTY_DESK, oldDrafts } from "./desk-state";
import { changeDraft, forgetPhotos, keepPhoto, readDrafts, readPhotos } from "./draft-store";
import { type DraftOwner, editDraft, isUnsent, type KeptDraft, newDraft } from "./kept-draft";
import { sendAll } from "./send-all";

/** So often is looked whether something waits, besides whenever there is reason to. */
const AGAIN_MS = 30_000;
/** After the last key: nobody waits for it, and a word isn't sent letter by letter. */
const TYPED_MS = 1_500;
const CHANNEL = "workshop-drafts";

type Change = (draft: KeptDraft) => KeptDraft | null;

/** The drafts and photos of one manager in one workshop on this device, and their way to the shop. */
export class DraftDesk {
  readonly owner: DraftOwner;
  #state = EMPTY_DESK;
  readonly #watchers = new Set<() => void>();
  #tabs: BroadcastChannel | undefined;
  /** Writes that are under way: what is on the disk is read again when none is. */
  #writing = 0;
  #sending: Promise<void> | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;

  constructor(owner: DraftOwner) {
    this.owner = owner;
  }

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    if (this.#watchers.size === 1) this.#wake();
    return () => {
      this.#watchers.delete(watcher);
      if (this.#watchers.size === 0) this.#sleep();
    };
  };
  readonly look = (): DeskState => this.#state;

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const watcher of this.#watchers) watcher();
  }

  #sleep: () => void = () => undefined;

  #wake(): void {
    const hear = new AbortController();
    this.#tabs = new BroadcastChannel(CHANNEL);
    this.#tabs.addEventListener("message", () => void this.#read(), { signal: hear.signal });
    addEventListener("online", () => void this.send(), { signal: hear.signal });
    const again = setInterval(() => void this.send(), AGAIN_MS);
    void this.#read()
      .then(() => this.#tidy())
      .then(() => this.send());
    this.#sleep = () => {
      hear.abort();
      clearInterval(again);
      this.#tabs?.close();
    };
  }

  async #read(): Promise<void> {
    const [drafts, photos] = await Promise.all([readDrafts(this.owner), readPhotos(this.owner)]);
    if (this.#writing > 0) return;
    this.#set({ isOpen: true, drafts: byId(drafts), photos: byId(photos) });
  }

  /** Lets go of what nobody needs: photos that no draft names, and pieces long in step with the shop. */
  async #tidy(): Promise<void> {
    const now = new Date();
    const { drafts, photos } = this.#state;
    for (const id of oldDrafts([...drafts.values()], now))
      await changeDraft(this.owner, id, (kept) => (kept && !isUnsent(kept) ? null : kept));
    const left = await readDrafts(this.owner);
    const used = new Set(left.flatMap(({ content }) => content.photos ?? []).map(({ id }) => id));
    await forgetPhotos(loosePhotos([...photos.values()], used, now));
    await this.#read();
  }

  /** Shows a change at once, and is done when it is on the disk. */
  async change(id: string, change: Change): Promise<void> {
    const shown = this.#state.drafts.get(id);
    const next = shown && change(shown);
    if (shown) this.#show(id, next ?? undefined);
    await this.#write(() => changeDraft(this.owner, id, (kept) => kept && change(kept)));
    void this.send();
  }

  /** An answer to a question. The first one makes the draft. */
  async edit(id: string, answers: Partial<ListingContent>): Promise<void> {
    const now = new Date();
    const edit = (kept: KeptDraft | undefined) =>
      editDraft(kept ?? newDraft(id, this.owner, {}, now), answers, now);
    this.#show(id, edit(this.#state.drafts.get(id)));
    clearTimeout(this.#later);
    this.#later = setTimeout(() => void this.send(), TYPED_MS);
    await this.#write(() => changeDraft(this.owner, id, edit));
  }

  /** Puts a draft here that came another way: from the shop, or as a copy. One that is here already stays. */
  async take(draft: KeptDraft): Promise<void> {
    await this.#write(() => changeDraft(this.owner, draft.id, (kept) => kept ?? draft));
  }

  async keepPhoto({ full, small, width, height, doubts }: DrawnPhoto): Promise<string> {
    const photo: KeptPhoto = {
      ...this.owner,
      ...{ id: crypto.randomUUID(), full, small, width, height, doubts },
      ...{ state: "waiting", code: null, uploadUrl: null, takenAt: new Date().toISOString() },
    };
    this.#set({ photos: new Map(this.#state.photos).set(photo.id, photo) });
    await this.#write(() => keepPhoto(photo));
    return photo.id;
  }

  #show(id: string, draft: KeptDraft | undefined): void {
    const drafts = new Map(this.#state.drafts);
    if (draft) drafts.set(id, draft);
    else drafts.delete(id);
    this.#set({ drafts });
  }

  async #write(write: () => Promise<unknown>): Promise<void> {
    this.#writing += 1;
    try {
      await write();
    } finally {
      this.#writing -= 1;
    }
    if (this.#writing > 0) return;
    await this.#read();
    this.#tabs?.postMessage("changed");
  }

  /** Tells the shop what waits, again when something was added meanwhile. One tab of the device does it at a time. */
  send(): Promise<void> {
    const before = this.#sending;
    const round = before ? before.then(() => this.#round()) : this.#round();
    this.#sending = round;
    return round.finally(() => {
      if (this.#sending === round) this.#sending = undefined;
    });
  }

  async #round(): Promise<void> {
    if (!navigator.onLine || !this.#state.isOpen) return;
    const lastRound = await sendAll(this.owner, {
      told: () => this.#write(() => Promise.resolve()),
      progress: (id, part) => this.#set({ progress: new Map(this.#state.progress).set(id, part) }),
    });
    this.#set({ lastRound, progress: new Map() });
  }
}

function byId<T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((each) => [each.id, each]));
}
