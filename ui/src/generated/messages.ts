// Generated from crates/messages/locales. To rewrite it after a change there:
// UPDATE_GENERATED=1 cargo test -p valise-messages

/** Every message key, with the names of the variables it takes. */
export interface MessageVariables {
  "error-unknown": "code";
  "error-unknown.action": never;
  "error-unknown.meaning": never;
}

/** A key that exists in all four languages. */
export type MessageKey = keyof MessageVariables;
