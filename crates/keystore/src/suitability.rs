//! Whether a certificate may be used: here, now, and for whom.

use valise_identifiers::{Nihii, Niss};

use crate::description::{GROUP_TYPE, PERSON_TYPE};
use crate::{CertificateState, Description, Environment, Error};

/// For whom a certificate must have been issued.
#[derive(Debug, Clone, Copy)]
pub enum ExpectedHolder<'a> {
    /// A person.
    Person(&'a Niss),
    /// A nursing group.
    Group(&'a Nihii),
}

impl Description {
    /// The NISS of the holder, where the certificate is that of a person.
    pub fn niss(&self) -> Option<Niss> {
        self.value_of(PERSON_TYPE)?.parse().ok()
    }

    /// The NIHII number of the holder, where the certificate is that of a nursing group.
    pub fn group_nihii(&self) -> Option<Nihii> {
        self.value_of(GROUP_TYPE)?.parse().ok()
    }

    /// Whether the certificate may be used in `environment` at the instant of the description.
    ///
    /// # Errors
    /// [`Error::Incomplete`], [`Error::OtherEnvironment`], [`Error::NotYetValid`] or
    /// [`Error::Expired`]: the first that holds.
    pub fn check_usable(&self, environment: Environment) -> Result<(), Error> {
        if self.state == CertificateState::Incomplete {
            return Err(Error::Incomplete);
        }
        if !environment.accepts(self.environment) {
            return Err(Error::OtherEnvironment {
                found: self.environment,
                wanted: environment,
            });
        }
        match self.state {
            CertificateState::NotYetValid => Err(Error::NotYetValid {
                from: self.valid_from,
            }),
            CertificateState::Expired => Err(Error::Expired {
                until: self.valid_until,
            }),
            _ => Ok(()),
        }
    }

    /// Whether the certificate was issued to `holder`. A group is compared by the eight digits
    /// that identify it.
    ///
    /// # Errors
    /// [`Error::OtherHolder`].
    pub fn check_holder(&self, holder: ExpectedHolder<'_>) -> Result<(), Error> {
        let same = match holder {
            ExpectedHolder::Person(niss) => self.niss().as_ref() == Some(niss),
            ExpectedHolder::Group(nihii) => self
                .group_nihii()
                .is_some_and(|found| found.same_provider(nihii)),
        };
        if same {
            Ok(())
        } else {
            Err(Error::OtherHolder)
        }
    }

    fn value_of(&self, kind: &str) -> Option<&str> {
        self.value
            .as_deref()
            .filter(|_| self.certificate_type.as_deref() == Some(kind))
    }
}
