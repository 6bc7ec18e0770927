//! The certificates on a card: who issued whom, under which root.

use jiff::Timestamp;
use openssl::x509::X509KeyUsage;

use crate::verify::CardBytes;
use crate::verify::certificate::{Certificate, CertificateFault};
use crate::verify::roots::{RootKind, Trust};
use crate::verify::signature::Strength;
use crate::verify::standing::{Reason, Standing};

/// A certificate, what is known about who issued it, and about the root above it.
pub(crate) struct Chain {
    pub(crate) leaf: Option<Certificate>,
    pub(crate) standing: Standing,
    pub(crate) root: Standing,
    pub(crate) strength: Strength,
}

impl Chain {
    /// The register's certificate, which the root issues itself.
    pub(crate) fn of_register(card: &CardBytes<'_>, trust: &Trust, at: Timestamp) -> Self {
        let root = Root::of(card, trust, at);
        Self::build(read(card.register_certificate), root, at, |leaf, root| {
            let strength = leaf.signed_by(root.certificate)?;
            if leaf.is_register(root.kind) {
                Ok(strength)
            } else {
                Err(Standing::NotProven(Reason::WrongRole))
            }
        })
    }

    /// The holder's authentication certificate, with an authority between it and the root.
    pub(crate) fn of_holder(card: &CardBytes<'_>, trust: &Trust, at: Timestamp) -> Self {
        let root = Root::of(card, trust, at);
        let leaf = read(card.authentication_certificate);
        Self::build(leaf, root, at, |leaf, root| {
            let authority = read(card.citizen_authority).map_err(Standing::NotProven)?;
            let strength = leaf
                .signed_by(&authority)?
                .min(authority.signed_by(root.certificate)?);
            // Without this, whoever has a card could issue certificates with its key.
            if !authority.is_for(X509KeyUsage::KEY_CERT_SIGN) {
                return Err(Standing::Forged(Reason::WrongRole));
            }
            if !leaf.is_for(X509KeyUsage::DIGITAL_SIGNATURE) {
                return Err(Standing::NotProven(Reason::WrongRole));
            }
            authority.validity(at).map_err(Standing::NotProven)?;
            Ok(strength)
        })
    }

    fn build(
        leaf: Result<Certificate, Reason>,
        root: Root,
        at: Timestamp,
        issue: impl FnOnce(&Certificate, &KnownRoot<'_>) -> Result<Strength, Standing>,
    ) -> Self {
        let mut strength = Strength::Strong;
        let standing = match (&leaf, &root.certificate) {
            (Err(reason), _) | (Ok(_), Err(reason)) => Standing::NotProven(*reason),
            (Ok(leaf), Ok(certificate)) => {
                let known = KnownRoot {
                    certificate,
                    kind: root.kind,
                };
                match issue(leaf, &known) {
                    Err(standing) => standing,
                    Ok(found) => {
                        strength = found;
                        leaf.validity(at)
                            .map_or_else(Standing::NotProven, |()| Standing::Proven)
                    }
                }
            }
        };
        Self {
            leaf: leaf.ok(),
            standing,
            root: root.standing,
            strength,
        }
    }
}

/// The root on the card.
struct Root {
    certificate: Result<Certificate, Reason>,
    kind: RootKind,
    standing: Standing,
}

struct KnownRoot<'a> {
    certificate: &'a Certificate,
    kind: RootKind,
}

impl Root {
    fn of(card: &CardBytes<'_>, trust: &Trust, at: Timestamp) -> Self {
        let certificate = read(card.root).map_err(|reason| match reason {
            Reason::NotRead | Reason::Absent => Reason::RootNotRead,
            other => other,
        });
        let (kind, standing) = match &certificate {
            Err(reason) => (RootKind::Unknown, Standing::NotProven(*reason)),
            Ok(root) => {
                let kind = trust.kind(root);
                (kind, root_standing(root, kind, at))
            }
        };
        Self {
            certificate,
            kind,
            standing,
        }
    }
}

fn root_standing(root: &Certificate, kind: RootKind, at: Timestamp) -> Standing {
    match root.signed_by(root) {
        // A pinned root may sign itself with SHA-1: its fingerprint proves it, not its signature.
        Ok(_) => {}
        Err(standing) => return standing,
    }
    match (kind, root.validity(at)) {
        (RootKind::Unknown, _) => Standing::NotProven(Reason::UnknownRoot),
        (_, Err(Reason::Expired)) => Standing::NotProven(Reason::RootExpired),
        (_, Err(reason)) => Standing::NotProven(reason),
        (_, Ok(())) => Standing::Proven,
    }
}

fn read(file: Option<&[u8]>) -> Result<Certificate, Reason> {
    let file = file.ok_or(Reason::NotRead)?;
    Certificate::parse(file).map_err(|fault| match fault {
        CertificateFault::Absent => Reason::Absent,
        CertificateFault::Unreadable => Reason::CertificateUnreadable,
    })
}
