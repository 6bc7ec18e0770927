//! What the error codes of PC/SC mean to us.

use pcsc::Error as Code;

use super::TransportError;
use crate::Error;

/// What happened to card, reader or service.
pub(super) fn transport(code: Code) -> TransportError {
    match code {
        Code::NoSmartcard => TransportError::NoCard,
        Code::RemovedCard => TransportError::Removed,
        Code::UnresponsiveCard
        | Code::UnpoweredCard
        | Code::UnsupportedCard
        | Code::CardUnsupported
        | Code::InvalidAtr
        | Code::ProtoMismatch => TransportError::Mute,
        Code::ResetCard => TransportError::Reset,
        Code::SharingViolation => TransportError::Held,
        Code::NotTransacted | Code::CommDataLost | Code::CommError => TransportError::NotTransacted,
        Code::Timeout => TransportError::Timeout,
        Code::ReaderUnavailable | Code::UnknownReader | Code::NoReadersAvailable => {
            TransportError::ReaderGone
        }
        Code::NoService | Code::ServiceStopped | Code::Shutdown | Code::InvalidHandle => {
            TransportError::ServiceStopped
        }
        Code::UnsupportedFeature | Code::ReaderUnsupported => TransportError::Unsupported,
        other => TransportError::Other(other as u32),
    }
}

/// The same outside of a connection: without a service there is no reader to speak of.
pub(super) fn service(code: Code) -> Error {
    match transport(code) {
        TransportError::ServiceStopped => Error::NoService,
        other => other.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_can_mend_has_its_own_error() {
        for (code, meaning) in [
            (Code::RemovedCard, TransportError::Removed),
            (Code::ResetCard, TransportError::Reset),
            (Code::ReaderUnavailable, TransportError::ReaderGone),
            (Code::SharingViolation, TransportError::Held),
            (Code::NoSmartcard, TransportError::NoCard),
            (Code::UnresponsiveCard, TransportError::Mute),
            (Code::UnpoweredCard, TransportError::Mute),
            (Code::NotTransacted, TransportError::NotTransacted),
            (Code::UnsupportedFeature, TransportError::Unsupported),
            (Code::InvalidParameter, TransportError::Other(0x8010_0004)),
        ] {
            assert_eq!(transport(code), meaning);
        }
        for code in [Code::NoService, Code::ServiceStopped] {
            assert_eq!(transport(code), TransportError::ServiceStopped);
            assert_eq!(service(code), Error::NoService);
        }
    }
}
