//! The settings of the network of one environment.

use std::time::Duration;

use secrecy::SecretString;

/// The settings of the network of one environment.
#[derive(Debug, Clone, Default)]
pub struct TransportConfig {
    /// How to get out.
    pub proxy: Proxy,
    /// Whose server certificates are believed.
    pub roots: Roots,
    /// Limits in time and size.
    pub limits: Limits,
    /// The `User-Agent`, space-separated `name/version` parts; `Valise/<version>` when `None`.
    pub user_agent: Option<String>,
}

/// How to get out. Calls to this machine itself never pass a proxy.
#[derive(Debug, Clone, Default)]
pub enum Proxy {
    /// As the operating system and the usual environment variables say.
    #[default]
    System,
    /// Straight.
    Direct,
    /// Through this one.
    Explicit {
        /// Its address, such as `http://proxy.example:3128`.
        url: String,
        /// Name and password, when it asks for them.
        credentials: Option<(String, SecretString)>,
    },
}

/// Whose server certificates are believed. The leaves of the platform are never pinned: they are
/// of the public web PKI and change.
#[derive(Debug, Clone, Default)]
pub enum Roots {
    /// The roots of the operating system.
    #[default]
    System,
    /// Those of the operating system and these (PEM, one or more certificates each).
    SystemAnd(Vec<String>),
    /// These and no others (PEM, one or more certificates each).
    Only(Vec<String>),
}

/// Limits in time and size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// For one connection to stand.
    pub connect: Duration,
    /// For a whole call, from the first byte to the last.
    pub total: Duration,
    /// For an answer, in bytes after decompression.
    pub answer_bytes: u64,
}

impl Default for Limits {
    /// 10 s to connect, 60 s in all, 16 MB.
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            total: Duration::from_secs(60),
            answer_bytes: 16 * 1_000_000,
        }
    }
}
