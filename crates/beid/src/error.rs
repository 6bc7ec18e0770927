//! What can go wrong with a reader or a card.

use crate::TransportError;

/// Why a card cannot be read or used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The card service of the system does not run.
    #[error("the card service of the system does not run")]
    NoService,
    /// What happened between a command and its answer.
    #[error(transparent)]
    Transport(#[from] TransportError),
}
