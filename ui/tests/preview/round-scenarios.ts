import { pause, press, type Scenario } from "./scenario";

const more = async () => {
  await press(".visit:not(.done) .tools button:nth-child(2)");
  document.querySelector(".visit .more")?.scrollIntoView({ block: "end" });
};

/** The round, the queue, coverage and evidence. */
export const ROUND_SCENARIOS: Record<string, Scenario> = {
  "round-running": { hash: "#/home", act: () => press(".actions .primary") },
  "round-more": { hash: "#/home", act: more },
  "round-filtered": { hash: "#/home", act: () => press(".colours .danger") },
  "round-add": { hash: "#/home", act: () => press("main ol + .button") },
  "round-date": { hash: "#/home", act: () => press(".days .button:last-child") },
  "round-plan": {
    hash: "#/home",
    act: async () => {
      await press("li:nth-child(4) .visit .tools button:nth-child(2)");
      await press("li:nth-child(4) .more .button:nth-last-child(3)");
    },
  },
  "round-move": {
    hash: "#/home",
    act: async () => {
      await more();
      await press(".more .button:nth-last-child(2)");
    },
  },
  "round-removed": {
    hash: "#/home",
    act: async () => {
      await more();
      await press(".more .button:last-child");
    },
  },
  "round-remove-all": {
    hash: "#/home",
    act: async () => {
      await press("li:nth-child(4) .visit .tools button:nth-child(2)");
      await press("li:nth-child(4) .more .button:last-child");
    },
  },
  "round-tomorrow": { hash: "#/home", act: () => press(".days .button:nth-child(3)") },
  "home-later": {
    hash: "#/home",
    act: async () => {
      await press(".fold");
      await press(".notice-box [aria-pressed]");
    },
  },
  file: { hash: "#/file" },
  "file-rows": { hash: "#/file", act: () => press(".actions .primary") },
  "file-done": {
    hash: "#/file",
    act: async () => {
      await press(".actions .primary");
      await press(".actions .primary");
    },
  },
  "queue-paused": {
    hash: "#/queue",
    prepare: (backend) => {
      backend.queueRest = {
        online: "platform_down",
        paused: {
          by: "platform",
          code: "soap.timeout",
          since: "2026-11-24T13:00:00Z",
          until: "2026-11-24T13:15:00Z",
        },
      };
    },
  },
  "queue-several": {
    hash: "#/queue",
    act: async () => {
      await press(".tools .button");
      await press("article .check");
    },
  },
  "queue-history": {
    hash: "#/queue",
    prepare: (backend) => {
      for (const check of backend.checks) if (check.state === "waiting_for_session") check.attempts = 2;
    },
    act: async () => {
      for (const one of document.querySelectorAll<HTMLElement>("article summary")) one.click();
      await pause();
    },
  },
  coverage: {
    hash: "#/people/p1",
    act: async () => {
      await pause(400);
      document.querySelector(".coverage")?.scrollIntoView({ block: "start" });
      await press(".coverage summary");
    },
  },
  evidence: {
    hash: "#/people/p1",
    act: async () => {
      await pause(400);
      const all = document.querySelectorAll<HTMLElement>("main details.card > summary");
      all[all.length - 1]?.click();
      await pause();
      await press("main details[open] .row .button:nth-child(2)");
      document.querySelector("main details[open] .files")?.scrollIntoView({ block: "start" });
    },
  },
  "evidence-folder": {
    hash: "#/people/p1",
    prepare: (backend) =>
      backend.answer("verify_evidence", () => ({
        valid: false,
        bundles: 2,
        problems: [
          { key: "evidence-problem_changed", params: { place: "7/answer.xml" } },
          { key: "evidence-problem_link_missing", params: { sequence: "8" } },
        ],
      })),
    act: async () => {
      await pause(400);
      const all = document.querySelectorAll<HTMLElement>("main details.card > summary");
      all[all.length - 1]?.click();
      await pause();
      await press("main details[open] .row:last-of-type .button");
      document.querySelector("main details[open] .notice-box")?.scrollIntoView({ block: "end" });
    },
  },
  "activity-filters": { hash: "#/activity", act: () => press("main summary") },
  "settings-reminders": {
    hash: "#/settings",
    act: async () => {
      document.querySelector("main section:nth-of-type(3)")?.scrollIntoView({ block: "start" });
      await pause();
    },
  },
};
