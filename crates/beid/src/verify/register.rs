//! The register's certificate on a card, for whoever asks whether it was revoked.

use jiff::Timestamp;

use crate::verify::CardBytes;
use crate::verify::certificate::Certificate;
use crate::verify::chain::Chain;
use crate::verify::roots::Trust;

/// The register's certificate (`503C`), when a believed root issued it; `at` is when the card was
/// read.
pub fn proven_register(card: &CardBytes<'_>, trust: &Trust, at: Timestamp) -> Option<Certificate> {
    let chain = Chain::of_register(card, trust, at);
    let proven = chain.standing.is_proven() && chain.root.is_proven();
    chain.leaf.filter(|_| proven)
}
