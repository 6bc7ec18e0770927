import type {
  CertificateState,
  CheckState,
  ConnectionStepState,
  Level,
  RoundColour,
  SessionState,
  Verdict,
} from "../generated/bindings";
import type { IconName } from "./icons";

/** How a state looks. Which state it is, Rust decides. */
export type Look = Level | "grave";

export const LEVEL_ICON: Record<Look, IconName> = {
  off: "off",
  ok: "ok",
  notice: "notice",
  warning: "warning",
  danger: "danger",
  grave: "grave",
};

export const VERDICT: Record<Verdict, { look: Look; icon: IconName }> = {
  insured: { look: "ok", icon: "ok" },
  not_insured: { look: "danger", icon: "refused" },
  deceased: { look: "grave", icon: "grave" },
  changed_during_period: { look: "warning", icon: "changed" },
  unknown: { look: "off", icon: "unknown" },
};

export const CHECK: Record<CheckState, { look: Look; icon: IconName }> = {
  saved: { look: "notice", icon: "queue" },
  waiting_for_network: { look: "notice", icon: "again" },
  waiting_for_session: { look: "warning", icon: "session" },
  sending: { look: "notice", icon: "send" },
  answered: { look: "ok", icon: "ok" },
  needs_you: { look: "warning", icon: "hand" },
  given_up: { look: "danger", icon: "danger" },
  cancelled: { look: "off", icon: "off" },
};

export const ROUND: Record<RoundColour, { look: Look; icon: IconName }> = {
  green: { look: "ok", icon: "ok" },
  amber: { look: "warning", icon: "warning" },
  red: { look: "danger", icon: "refused" },
  waiting: { look: "notice", icon: "queue" },
  unasked: { look: "off", icon: "unknown" },
};

export const CERTIFICATE: Record<CertificateState, Look> = {
  ok: "ok",
  renewable: "notice",
  urgent: "warning",
  critical: "danger",
  expired: "danger",
  not_yet_valid: "warning",
  incomplete: "danger",
};

export const SESSION: Record<SessionState, Look> = {
  none: "off",
  opening: "notice",
  active: "ok",
  ending_soon: "warning",
  failed: "danger",
};

export const STEP: Record<ConnectionStepState, { look: Look; icon: IconName }> = {
  waiting: { look: "off", icon: "queue" },
  running: { look: "notice", icon: "again" },
  ok: { look: "ok", icon: "ok" },
  warning: { look: "warning", icon: "warning" },
  failed: { look: "danger", icon: "danger" },
  skipped: { look: "off", icon: "off" },
};
