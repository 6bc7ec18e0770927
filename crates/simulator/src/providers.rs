//! The care providers whom the authentic source of practice knows.

use openssl::error::ErrorStack;
use openssl::x509::X509Name;

use crate::authority::subject;
use crate::distinguished_name::Holder;
use crate::keystores::Quality;

/// An invented care provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Provider {
    pub(crate) quality: Quality,
    /// First name in capitals; empty for a group.
    pub(crate) first_name: &'static str,
    /// Family name or name of the group, in capitals.
    pub(crate) name: &'static str,
    /// NISS of a nurse; empty for a group.
    pub(crate) niss: &'static str,
    /// 11 digits for a nurse, 8 for a group.
    pub(crate) nihii: &'static str,
    /// Whether the authentic source recognises the quality.
    pub(crate) recognised: bool,
}

/// The nurse of practice.
pub(crate) static NURSE: Provider = Provider {
    quality: Quality::Nurse,
    first_name: "ANNA",
    name: "PEETERS",
    niss: "85010100214",
    nihii: "40011213401",
    recognised: true,
};

/// The nursing group of practice.
pub(crate) static GROUP: Provider = Provider {
    quality: Quality::GroupOfNurses,
    first_name: "",
    name: "DE BRUG",
    niss: "",
    nihii: "94123454",
    recognised: true,
};

/// Another nurse.
pub(crate) static OTHER_NURSE: Provider = Provider {
    quality: Quality::Nurse,
    first_name: "SOPHIE",
    name: "MARTIN",
    niss: "79031204415",
    nihii: "41234502407",
    recognised: true,
};

/// Someone who has a certificate, but is no nurse (any more).
pub(crate) static NOT_A_NURSE: Provider = Provider {
    quality: Quality::Nurse,
    first_name: "LUC",
    name: "WOUTERS",
    niss: "68092511346",
    nihii: "40025663401",
    recognised: false,
};

static ALL: [&Provider; 4] = [&NURSE, &GROUP, &OTHER_NURSE, &NOT_A_NURSE];

/// The care provider that a certificate names.
pub(crate) fn find(holder: &Holder) -> Option<&'static Provider> {
    ALL.into_iter().find(|provider| {
        let (kind, value) = provider.identifier();
        holder.kind == kind && holder.value == value
    })
}

impl Provider {
    /// Kind and number, as the certificate writes them.
    pub(crate) fn identifier(&self) -> (&'static str, &'static str) {
        match self.quality {
            Quality::Nurse => ("SSIN", self.niss),
            Quality::GroupOfNurses => ("NIHII-GROUP", self.nihii),
        }
    }

    /// NIHII of 11 digits; that of a group is filled with zeros on the right.
    pub(crate) fn nihii_11(&self) -> String {
        format!("{:0<11}", self.nihii)
    }

    /// Subject of the certificate.
    pub(crate) fn subject(&self) -> Result<X509Name, ErrorStack> {
        match self.quality {
            Quality::Nurse => {
                subject::individual(self.niss, &format!("{} {}", self.first_name, self.name))
            }
            Quality::GroupOfNurses => subject::nursing_group(self.nihii, self.name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numbers;

    #[test]
    fn every_number_has_a_right_check() {
        for provider in ALL {
            if provider.quality == Quality::Nurse {
                assert!(numbers::niss_is_right(provider.niss), "{}", provider.name);
            }
            assert!(
                numbers::nihii_is_right(&provider.nihii_11()),
                "{}",
                provider.name
            );
        }
    }
}
