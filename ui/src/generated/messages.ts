// Generated from crates/messages/locales. Do not edit.

/** Every message key of the catalogue. */
export type MessageKey =
  | "error-unknown";
