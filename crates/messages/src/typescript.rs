use std::fmt::Write as _;

use crate::KEYS;

/// The TypeScript types of all keys and of the variables each takes, for the interface.
///
/// Only types: the sentences themselves travel through the `catalogue` command, so this adds
/// nothing to what the window loads.
#[must_use]
pub fn typescript() -> String {
    let mut text = String::from(
        "// Generated from crates/messages/locales. To rewrite it after a change there:\n\
         // UPDATE_GENERATED=1 cargo test -p valise-messages\n\n\
         /** Every message key, with the names of the variables it takes. */\n\
         export interface MessageVariables {\n",
    );
    for (key, variables) in KEYS {
        let names = if variables.is_empty() {
            "never".to_owned()
        } else {
            variables
                .iter()
                .map(|name| format!("\"{name}\""))
                .collect::<Vec<_>>()
                .join(" | ")
        };
        let _ = writeln!(text, "  \"{key}\": {names};");
    }
    text.push_str("}\n\n/** A key that exists in all four languages. */\n");
    text.push_str("export type MessageKey = keyof MessageVariables;\n");
    text
}
