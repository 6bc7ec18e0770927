//! The environments, and which certificate belongs to which.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// One of the three separate worlds; a key or a row never crosses from one to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "lowercase")]
pub enum Environment {
    /// The simulator of this project.
    Practice,
    /// eHealth's acceptance environment.
    Acceptance,
    /// The real platform.
    Production,
}

/// The text names no environment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an environment: practice, acceptance or production")]
pub struct EnvironmentError;

impl Environment {
    /// All environments.
    pub const ALL: [Self; 3] = [Self::Practice, Self::Acceptance, Self::Production];

    /// `practice`, `acceptance` or `production`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Practice => "practice",
            Self::Acceptance => "acceptance",
            Self::Production => "production",
        }
    }

    /// The environment of a certificate, by the common name of its issuer: acceptance authorities
    /// start with `TEST-` or name acceptance, the simulator's name practice.
    pub fn of_issuer(common_name: &str) -> Self {
        let lower = common_name.to_lowercase();
        if lower.starts_with("test-") || lower.contains("acceptance") {
            Self::Acceptance
        } else if lower.contains("practice") {
            Self::Practice
        } else {
            Self::Production
        }
    }

    /// Whether a certificate of `other` may be used here. Practice takes acceptance certificates
    /// too, so that one can be tried without a network; a production one never leaves production.
    pub fn accepts(self, other: Self) -> bool {
        self == other || (self == Self::Practice && other == Self::Acceptance)
    }
}

impl fmt::Display for Environment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl FromStr for Environment {
    type Err = EnvironmentError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|one| one.as_str() == text)
            .ok_or(EnvironmentError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_issuer_tells_the_environment() {
        for (issuer, environment) in [
            (
                "TEST-ZetesConfidens-eHealth acceptance test-issuing CA 001",
                Environment::Acceptance,
            ),
            ("TEST-Anything", Environment::Acceptance),
            (
                "SIMULATOR eHealth acceptance test-issuing CA 001",
                Environment::Acceptance,
            ),
            (
                "ZetesConfidens Private Trust PKI - eHealth issuing CA 001",
                Environment::Production,
            ),
            ("Government CA", Environment::Production),
            ("Valise practice issuing CA 001", Environment::Practice),
        ] {
            assert_eq!(Environment::of_issuer(issuer), environment, "{issuer}");
        }
    }

    #[test]
    fn only_practice_takes_certificates_of_another_environment() {
        use Environment::{Acceptance, Practice, Production};
        let accepted: Vec<_> = Environment::ALL
            .into_iter()
            .flat_map(|here| Environment::ALL.map(|other| (here, other)))
            .filter(|(here, other)| here.accepts(*other))
            .collect();
        assert_eq!(
            accepted,
            [
                (Practice, Practice),
                (Practice, Acceptance),
                (Acceptance, Acceptance),
                (Production, Production)
            ]
        );
    }

    #[test]
    fn names_are_read_back() {
        for environment in Environment::ALL {
            assert_eq!(environment.to_string().parse(), Ok(environment));
        }
        assert_eq!("test".parse::<Environment>(), Err(EnvironmentError));
    }
}
