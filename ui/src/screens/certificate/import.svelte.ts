import type {
  CertificateView,
  Description,
  Environment,
  PracticeKeystoreView,
  ProfileView,
} from "../../generated/bindings";
import { app } from "../../lib/app.svelte";
import { ask, commands } from "../../lib/ipc";
import { Task } from "../../lib/resource.svelte";

export type Step = "choose" | "password" | "facts" | "keychain" | "profile" | "keep" | "done";

/** The way of a certificate from a file into the keychain, one question at a time. */
export class Import {
  step = $state<Step>("choose");
  path = $state("");
  fileName = $state("");
  password = $state("");
  keepPassword = $state(true);
  facts = $state.raw<Description | null>(null);
  imported = $state.raw<CertificateView | null>(null);
  /** What practice says about the holder of an invented certificate. */
  #offer = $state.raw<PracticeKeystoreView | null>(null);
  readonly inspecting = new Task();
  readonly importing = new Task();

  /** A file was chosen; a practice certificate brings its password along. */
  choose(path: string, fileName: string, password = ""): void {
    this.path = path;
    this.fileName = fileName;
    this.password = password;
    this.inspecting.clear();
    this.step = "password";
  }

  /** Opens the file with the password; nothing is stored by it. */
  async inspect(): Promise<void> {
    const done = await this.inspecting.run(async () => {
      this.facts = await ask(commands.inspectCertificate(this.path, this.password));
    });
    if (!done) return;
    this.step = "facts";
    if (this.facts?.environment === "practice") await this.#askPractice();
  }

  async #askPractice(): Promise<void> {
    const answer = await commands.practice();
    if (answer.status === "ok") {
      this.#offer = answer.data.keystores.find((keystore) => keystore.path === this.path) ?? null;
    }
  }

  /** What was read is right: the profile comes next where there is none yet. */
  confirmFacts(): void {
    this.step = app.state.data?.keychain.state === "ready" ? this.#afterKeychain() : "keychain";
  }

  /** The keychain serves: nothing is kept before that. */
  keychainReady(): void {
    if (this.step === "keychain") this.step = this.#afterKeychain();
  }

  #afterKeychain(): Step {
    return app.state.data?.profile ? "keep" : "profile";
  }

  profileSaved(): void {
    this.step = "keep";
  }

  /** Puts the keystore into the keychain. */
  async store(): Promise<void> {
    const done = await this.importing.run(async () => {
      this.imported = await ask(commands.importCertificate(this.path, this.password, this.keepPassword));
    });
    if (!done) return;
    this.password = "";
    this.step = "done";
  }

  /** Moves the app to where this certificate belongs. */
  async moveTo(environment: Environment): Promise<void> {
    await this.importing.run(async () => app.take(await ask(commands.setEnvironment(environment))));
  }

  back(): void {
    const before: Record<Step, Step> = {
      choose: "choose",
      password: "choose",
      facts: "password",
      keychain: "facts",
      profile: "facts",
      keep: "facts",
      done: "done",
    };
    this.importing.clear();
    this.step = before[this.step];
  }

  /** The NISS of the person whose certificate this is; none in the certificate of a group. */
  get holderNiss(): string | null {
    return this.facts?.type === "SSIN" ? this.facts.value : null;
  }

  /** What the certificate already says about the profile, so that nobody types it twice. */
  get suggestion(): ProfileView {
    const facts = this.facts;
    const group = facts?.quality === "groupofnurses";
    const words = facts?.name?.split(" ") ?? [];
    return {
      quality: facts?.quality ?? "nurse",
      niss: this.holderNiss || (this.#offer?.niss ?? ""),
      nihii: group ? (facts?.value ?? "") : (this.#offer?.nihii ?? ""),
      first_name: group ? "" : (words[0] ?? ""),
      name: group ? (facts?.name ?? "") : words.slice(1).join(" "),
    };
  }
}
