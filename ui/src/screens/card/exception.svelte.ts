import { announce } from "../../lib/announce.svelte";
import type {
  EntryType,
  Medium,
  NewReading,
  ReadingView,
  ReasonManual,
  ReasonVignette,
} from "../../generated/bindings";
import type { Exception } from "../../lib/cards.svelte";
import { t } from "../../lib/fluent.svelte";
import { ask, commands } from "../../lib/ipc";
import { Task } from "../../lib/resource.svelte";

/** The first tap: how the identity is taken, with the reason where one is asked. */
export type Way = ReasonManual | "barcode" | "qr" | "vignette";
export type Stage = "way" | "scan" | "number" | "medium" | "why" | "kept";

/** A reading without a chip, from the first tap to the kept reading. */
export class ExceptionFlow {
  stage = $state<Stage>("way");
  niss = $state("");
  kept = $state.raw<ReadingView | null>(null);
  readonly task = new Task();
  #entry: EntryType = "manual";
  #reason: ReasonManual | null = null;
  #medium: Medium | null = null;
  /** Where the flow goes once there is a number. */
  #after: Stage = "medium";

  constructor(readonly start: Exception) {
    this.niss = start.niss ?? "";
    const scan = start.scan;
    if (!scan?.niss) return;
    this.#entry = scan.entry_type ?? "barcode";
    this.stage = "medium";
  }

  /** The document the scan itself tells of. */
  get suggested(): Medium | null {
    return this.start.scan?.medium ?? null;
  }

  choose(way: Way): void {
    if (way === "barcode" || way === "qr") {
      this.#entry = way;
      this.stage = "scan";
      return;
    }
    this.#entry = "manual";
    // a vignette has no chip: that is why its number is typed
    this.#reason = way === "vignette" ? "no_chip" : way;
    this.#medium = way === "vignette" ? "vignette" : null;
    this.#after = way === "vignette" ? "why" : "medium";
    this.stage = this.niss ? this.#after : "number";
  }

  /** The number is typed: right or not, Rust says. */
  async number(): Promise<void> {
    const right = await this.task.run(async () => {
      await ask(commands.readNiss(this.niss));
    });
    if (right) this.stage = this.#after;
  }

  async document(medium: Medium): Promise<void> {
    this.#medium = medium;
    if (medium === "vignette") this.stage = "why";
    else await this.keep(null);
  }

  async keep(reasonVignette: ReasonVignette | null): Promise<void> {
    const medium = this.#medium;
    if (!medium) return;
    await this.task.run(async () => {
      const reading: NewReading = {
        niss: this.niss,
        entry_type: this.#entry,
        medium,
        serial_number: this.start.scan?.card_number ?? null,
        reason_manual: this.#entry === "manual" ? this.#reason : null,
        reason_vignette: reasonVignette,
      };
      this.kept = await ask(commands.takeReading(reading));
      this.stage = "kept";
      announce(t("ui-readings-kept"));
    });
  }

  /** Takes back what was just kept; true when it is gone. */
  async undo(): Promise<boolean> {
    const kept = this.kept;
    if (!kept) return false;
    return this.task.run(async () => {
      await ask(commands.cancelReading(kept.id));
      announce(t("ui-readings-undone"));
    });
  }

  back(): void {
    this.task.clear();
    this.stage = "way";
  }
}
