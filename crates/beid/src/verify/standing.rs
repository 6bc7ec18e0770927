//! What is known about one part of a card, and why.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// What is known about one part of a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is what the register wrote.
    Proven,
    /// Nothing contradicts it, and nothing proves it.
    NotProven(Reason),
    /// A signature or a hash contradicts it.
    Forged(Reason),
}

impl Standing {
    /// Whether it is proven.
    pub fn is_proven(self) -> bool {
        self == Self::Proven
    }

    /// Whether it is forged.
    pub fn is_forged(self) -> bool {
        matches!(self, Self::Forged(_))
    }

    /// Why it is not proven, or forged.
    pub fn reason(self) -> Option<Reason> {
        match self {
            Self::Proven => None,
            Self::NotProven(reason) | Self::Forged(reason) => Some(reason),
        }
    }

    /// The word in JSON.
    pub fn result(self) -> &'static str {
        match self {
            Self::Proven => "proven",
            Self::NotProven(_) => "not_proven",
            Self::Forged(_) => "forged",
        }
    }

    /// The worse of two standings; this one where both are equally bad.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Forged(_), _) => self,
            (_, Self::Forged(_)) => other,
            (Self::NotProven(_), _) => self,
            _ => other,
        }
    }
}

impl Serialize for Standing {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Standing", 2)?;
        fields.serialize_field("result", self.result())?;
        fields.serialize_field("reason", &self.reason().map(Reason::code))?;
        fields.end()
    }
}

/// Defines the reasons with their codes.
macro_rules! reasons {
    ($($(#[$doc:meta])* $variant:ident = $code:literal,)*) => {
        /// Why a part of a card is not proven, or forged.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Reason {
            $($(#[$doc])* $variant,)*
        }

        impl Reason {
            /// All reasons.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Stable code, as in JSON.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)*
                }
            }
        }
    };
}

reasons! {
    /// The file, or the one that would prove it, was not read.
    NotRead = "not_read",
    /// The card does not hold it.
    Absent = "absent",
    /// The register's certificate is not there or cannot be read.
    NoRegisterCertificate = "no_register_certificate",
    /// The file ends in the middle of a field.
    Malformed = "malformed",
    /// The signature does not fit the file.
    Signature = "signature",
    /// The signature file has no form a signature can have.
    SignatureForm = "signature_form",
    /// The key or the signature is of a kind the register does not use.
    Algorithm = "algorithm",
    /// The hash in the identity file is another one.
    Hash = "hash",
    /// The identity file names another chip: the card was swapped or copied.
    OtherChip = "other_chip",
    /// A certificate cannot be read.
    CertificateUnreadable = "certificate_unreadable",
    /// A certificate is not signed by the one that should have issued it.
    CertificateSignature = "certificate_signature",
    /// A certificate names another issuer.
    OtherIssuer = "other_issuer",
    /// The certificate is none of the national register, or of no authority.
    WrongRole = "wrong_role",
    /// A certificate was not yet valid at the reading.
    NotYetValid = "not_yet_valid",
    /// A certificate was no longer valid at the reading.
    Expired = "expired",
    /// The root was not read, so that nothing leads to a pinned one.
    RootNotRead = "root_not_read",
    /// The root is none of the pinned ones.
    UnknownRoot = "unknown_root",
    /// The root is a pinned one that has expired.
    RootExpired = "root_expired",
    /// The holder's certificate carries another national number than the identity file.
    OtherHolder = "other_holder",
    /// Nobody was asked.
    NotChecked = "not_checked",
    /// Nobody could answer.
    Unavailable = "unavailable",
    /// The answer is signed over SHA-1, which proves nothing today.
    WeakAnswer = "weak_answer",
    /// The list of revoked certificates speaks for other authorities too: it is not read.
    IndirectList = "indirect_list",
    /// The authority does not know the certificate.
    UnknownCertificate = "unknown_certificate",
    /// The holder's certificate was revoked: the card is lost or blocked, or its holder wants no
    /// certificates.
    Revoked = "revoked",
    /// The holder's certificate is suspended.
    OnHold = "on_hold",
    /// The register's certificate was revoked.
    RegisterRevoked = "register_revoked",
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_reason_has_a_code_of_its_own() {
        let codes: HashSet<_> = Reason::ALL.iter().map(|reason| reason.code()).collect();
        assert_eq!(codes.len(), Reason::ALL.len());
        for code in codes {
            assert!(code.bytes().all(|it| it.is_ascii_lowercase() || it == b'_'));
        }
    }

    #[test]
    fn the_worse_of_two_standings_counts() {
        let not_read = Standing::NotProven(Reason::NotRead);
        let hash = Standing::Forged(Reason::Hash);
        assert_eq!(Standing::Proven.and(Standing::Proven), Standing::Proven);
        assert_eq!(Standing::Proven.and(not_read), not_read);
        assert_eq!(not_read.and(Standing::Proven), not_read);
        assert_eq!(not_read.and(hash), hash);
        assert_eq!(hash.and(not_read), hash);
    }
}
