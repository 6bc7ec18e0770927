import { failure, type Backend } from "../support/backend";
import { NO_SESSION } from "../support/facts";
import { CARD_SCENARIOS } from "./card-scenarios";
import { ROUND_SCENARIOS } from "./round-scenarios";
import { pause, press, type Scenario } from "./scenario";

const first = (backend: Backend) => {
  backend.state.first_run_done = false;
  backend.state.profile = null;
};

/** Every screen, and the states of it that look different. */
export const SCENARIOS: Record<string, Scenario> = {
  "welcome-language": {
    hash: "#/welcome",
    prepare: (backend) => {
      first(backend);
      const language = backend.state.language;
      backend.state.language = null;
      backend.answer("first_language", () => language);
    },
  },
  "welcome-situation": { hash: "#/welcome", prepare: first },
  "welcome-lost": { hash: "#/welcome", prepare: first, act: () => press("main li:nth-child(2) .situation") },
  "welcome-never": { hash: "#/welcome", prepare: first, act: () => press("main li:nth-child(3) .situation") },
  "welcome-choose": {
    hash: "#/welcome",
    prepare: first,
    act: () => press("main li:nth-child(4) .situation"),
  },
  "welcome-password": {
    hash: "#/welcome",
    prepare: (backend) => {
      first(backend);
      backend.refuse("inspect_certificate", "keystore.wrong_password");
    },
    act: async () => {
      await press("main li:nth-child(4) .situation");
      await press(".candidate");
      await press("form .primary");
    },
  },
  "welcome-facts": {
    hash: "#/welcome",
    prepare: first,
    act: async () => {
      await press("main li:nth-child(4) .situation");
      await press(".candidate");
      await press("form .primary");
    },
  },
  "welcome-profile": {
    hash: "#/welcome",
    prepare: first,
    act: async () => {
      await press("main li:nth-child(4) .situation");
      await press(".candidate");
      await press("form .primary");
      await press("main .primary");
    },
  },
  "welcome-done": {
    hash: "#/welcome",
    prepare: first,
    act: async () => {
      await press("main li:nth-child(4) .situation");
      await press(".candidate");
      await press("form .primary");
      await press("main .primary");
      await press("form .primary");
      await press("main .primary");
    },
  },
  "import-keep": {
    hash: "#/import",
    prepare: (backend) => {
      backend.state.keychain = { kind: "none", state: "missing", where_key: "home-kept_in_none" };
    },
    act: async () => {
      await press(".candidate");
      await press("form .primary");
      await press("main .primary");
    },
  },
  "keychain-sealed": {
    hash: "#/home",
    prepare: (backend) => {
      backend.state.keychain = {
        kind: "sealed_file",
        state: "locked",
        where_key: "home-kept_in_sealed_file",
      };
      backend.refuse("home", "vault.locked");
    },
  },
  "keychain-denied": {
    hash: "#/home",
    prepare: (backend) => {
      backend.state.keychain = { kind: "none", state: "denied", where_key: "home-kept_in_none" };
    },
  },
  home: { hash: "#/home" },
  "home-clear": {
    hash: "#/home",
    prepare: (backend) => {
      backend.home.attention = [];
      backend.home.certificate.level = "ok";
      backend.home.queue = { level: "off", key: "home-queue_empty", params: { count: "0" }, action: null };
    },
  },
  "home-empty": {
    hash: "#/home",
    prepare: (backend) => {
      backend.people = [];
      backend.visits = [];
      backend.session = NO_SESSION;
      backend.home.session = { level: "off", key: "home-session_none", params: {}, action: "open_session" };
      backend.home.certificate = {
        level: "danger",
        key: "home-certificate_none",
        params: {},
        action: "import_certificate",
      };
    },
  },
  people: { hash: "#/people" },
  "people-empty": {
    hash: "#/people",
    prepare: (backend) => {
      backend.people = [];
    },
  },
  "people-add": {
    hash: "#/people/new",
    prepare: (backend) =>
      backend.refuse("add_person", "identifiers.niss_check_digits", {
        params: { expected: "47", found: "48" },
      }),
    act: () => press("dialog .primary"),
  },
  "person-insured": { hash: "#/people/p1" },
  "person-older": { hash: "#/people/p1/checks/c1b" },
  "person-deceased": { hash: "#/people/p2" },
  "person-changed": { hash: "#/people/p3" },
  "person-waiting": { hash: "#/people/p4" },
  "person-needs-you": { hash: "#/people/p5" },
  "person-not-insured": { hash: "#/people/p6" },
  "person-unknown": { hash: "#/people/p7" },
  "person-new": { hash: "#/people/p8" },
  "person-missing": { hash: "#/people/nobody" },
  "person-ask": { hash: "#/people/p1", act: () => press(".actions .button:not(.primary)") },
  "person-originals": { hash: "#/people/p1", act: () => press("main footer > .button") },
  "person-remove": {
    hash: "#/people/p1",
    act: async () => {
      await press(".tools .button:last-child");
      await press("dialog .danger");
    },
  },
  ...CARD_SCENARIOS,
  ...ROUND_SCENARIOS,
  queue: { hash: "#/queue" },
  "queue-empty": {
    hash: "#/queue",
    prepare: (backend) => {
      backend.checks = [];
    },
  },
  certificate: { hash: "#/certificate" },
  "certificate-expired": {
    hash: "#/certificate",
    prepare: (backend) => {
      const certificate = backend.certificates[0];
      if (certificate)
        Object.assign(certificate, { state: "expired", days_left: -12, valid_until: "2026-11-12T08:00:00Z" });
    },
  },
  "certificate-none": {
    hash: "#/certificate",
    prepare: (backend) => {
      backend.certificates = [];
      backend.state.profile = null;
    },
  },
  "certificate-remove": { hash: "#/certificate", act: () => press("main .danger") },
  session: {
    hash: "#/home",
    act: () => press("header button.chip"),
  },
  "session-none": {
    hash: "#/home",
    prepare: (backend) => {
      backend.session = NO_SESSION;
      backend.refuse("open_session", "keystore.wrong_password");
      if (backend.state.profile) backend.state.profile.quality = "nurse";
    },
    act: async () => {
      await press("header button.chip");
      await press("dialog .primary");
    },
  },
  "session-failed": {
    hash: "#/home",
    prepare: (backend) => {
      backend.session = {
        ...NO_SESSION,
        state: "failed",
        error: failure("soap.no_connection", {
          params: { host: "services.ehealth.fgov.be" },
          retryable: true,
        }),
      };
    },
    act: () => press("header button.chip"),
  },
  connection: { hash: "#/connection", act: () => press(".actions .primary") },
  "connection-empty": { hash: "#/connection" },
  activity: { hash: "#/activity" },
  network: { hash: "#/network" },
  settings: { hash: "#/settings" },
  "settings-environment": {
    hash: "#/settings",
    act: async () => {
      await press("main input[value=production]");
      document.querySelector(".notice-box")?.scrollIntoView({ block: "center" });
    },
  },
  practice: { hash: "#/practice" },
  profile: { hash: "#/profile" },
  more: { hash: "#/more" },
  curtain: {
    hash: "#/people/p1",
    prepare: (backend) => {
      backend.settings.lock_minutes = 0.001;
    },
    act: () => pause(5500).then(() => undefined),
  },
  "start-failed": {
    hash: "#/home",
    prepare: (backend) =>
      backend.refuse("app_state", "store.damaged", {
        params: { copy: "valise.db.damaged-1" },
        retryable: true,
      }),
  },
};
