use std::fmt::Write as _;

use crate::keys;

/// The TypeScript union of all message keys, for the interface, as
/// `ui/src/generated/messages.ts` holds it.
///
/// Only a type: the sentences themselves travel through the `catalogue` command, so this adds
/// nothing to what the window loads. Attributes (`key.action`) are not in it.
#[must_use]
pub fn typescript() -> String {
    let mut text = String::from(
        "// Generated from crates/messages/locales. Do not edit.\n\n\
         /** Every message key of the catalogue. */\n\
         export type MessageKey =",
    );
    for key in keys().iter().filter(|key| !key.contains('.')) {
        let _ = write!(text, "\n  | \"{key}\"");
    }
    text.push_str(";\n");
    text
}
