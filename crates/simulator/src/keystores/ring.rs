//! The keys of the practice keystores.
//!
//! Finding primes is what takes the time of a first start, so the keystores that nobody works with
//! share keys where nothing depends on it.

use std::collections::HashMap;
use std::thread;

use openssl::pkey::{PKey, Private};

use super::KeystoreState;
use crate::authority::rsa_key;
use crate::error::Error;
use crate::providers::{GROUP, NURSE, Provider};

/// What a key is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Role {
    NurseAuthentication,
    NurseEncryption,
    GroupAuthentication,
    GroupEncryption,
    /// Earlier keys of the nurse.
    EarlierAuthentication,
    /// Other people.
    OtherAuthentication,
}

/// Keys by their role.
#[derive(Debug)]
pub(super) struct Ring {
    keys: HashMap<Role, PKey<Private>>,
}

impl Ring {
    /// Makes the keys for these keystores, on two threads.
    pub(super) fn new<'a>(
        keystores: impl Iterator<Item = (&'a Provider, KeystoreState)>,
    ) -> Result<Self, Error> {
        let mut roles: Vec<Role> = Vec::new();
        for (provider, state) in keystores {
            for role in [authentication(provider, state), encryption(provider)] {
                if !roles.contains(&role) {
                    roles.push(role);
                }
            }
        }
        let (one, other) = roles.split_at(roles.len() / 2);
        let (one, other) = thread::scope(|scope| {
            let worker = scope.spawn(|| make(one));
            (make(other), worker.join())
        });
        let interrupted = |_| Error::Keystore("the work was interrupted".into());
        let mut keys = one?;
        keys.extend(other.map_err(interrupted)??);
        Ok(Ring { keys })
    }

    /// The authentication key of a keystore.
    pub(super) fn authentication(
        &self,
        provider: &Provider,
        state: KeystoreState,
    ) -> Result<&PKey<Private>, Error> {
        self.get(authentication(provider, state))
    }

    /// The encryption key of a keystore.
    pub(super) fn encryption(&self, provider: &Provider) -> Result<&PKey<Private>, Error> {
        self.get(encryption(provider))
    }

    fn get(&self, role: Role) -> Result<&PKey<Private>, Error> {
        let missing = || Error::Keystore(format!("no key for {role:?}"));
        self.keys.get(&role).ok_or_else(missing)
    }
}

fn make(roles: &[Role]) -> Result<HashMap<Role, PKey<Private>>, Error> {
    roles.iter().map(|role| Ok((*role, rsa_key()?))).collect()
}

fn authentication(provider: &Provider, state: KeystoreState) -> Role {
    match state {
        KeystoreState::Usable if *provider == GROUP => Role::GroupAuthentication,
        KeystoreState::Usable => Role::NurseAuthentication,
        _ if *provider == NURSE => Role::EarlierAuthentication,
        _ => Role::OtherAuthentication,
    }
}

fn encryption(provider: &Provider) -> Role {
    if *provider == GROUP {
        Role::GroupEncryption
    } else {
        Role::NurseEncryption
    }
}
