//! Readers in which nobody can put a card.

/// A virtual card of Windows itself, for signing in with a face or a finger (eid-mw).
const WINDOWS_HELLO: &str = "windows hello";
/// Virtual readers and cards: of Windows, of remote desktops, of developers.
const VIRTUAL: &str = "virtual";
/// The reader of vsmartcard, in which tests put their cards.
const TEST_READER: &str = "virtual pcd";

/// Why a reader is not used: `windows_hello`, `virtual`; nothing for a usable one.
pub(crate) fn ignored_because(name: &str, with_test_readers: bool) -> Option<&'static str> {
    let name = name.to_lowercase();
    if name.contains(WINDOWS_HELLO) {
        Some("windows_hello")
    } else if name.contains(VIRTUAL) && !(with_test_readers && name.contains(TEST_READER)) {
        Some("virtual")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readers_without_a_slot_are_ignored() {
        for (name, reason) in [
            ("Windows Hello for Business 1", Some("windows_hello")),
            ("Microsoft Virtual Smart Card 0", Some("virtual")),
            ("Virtual PCD 00 00", Some("virtual")),
            ("ACS ACR38U 00 00", None),
            ("Gemalto PC Twin Reader (70D7E2EE) 00 00", None),
        ] {
            assert_eq!(ignored_because(name, false), reason, "{name}");
        }
        assert_eq!(ignored_because("Virtual PCD 00 00", true), None);
        assert_eq!(
            ignored_because("Microsoft Virtual Smart Card 0", true),
            Some("virtual")
        );
    }
}
