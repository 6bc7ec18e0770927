//! A keychain that forgets everything with the process, and that can be made to fail.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use secrecy::SecretSlice;
use zeroize::Zeroizing;

use super::{Custody, Keychain};
use crate::Error;

/// Whether the keychain answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum State {
    /// It does.
    #[default]
    Open,
    /// It waits to be unlocked.
    Locked,
    /// It refuses this program.
    Denied,
    /// It is not there.
    Absent,
}

/// How the keychain fails once its operations are used up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Failure {
    /// Nothing happens any more.
    Before,
    /// The first operation too many still happens, but its answer is lost.
    After,
}

/// A keychain in memory.
#[derive(Default)]
pub struct MemoryKeychain {
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    items: BTreeMap<String, Zeroizing<Vec<u8>>>,
    limit: Option<usize>,
    state: State,
    left: Option<(usize, Failure)>,
    truncates: bool,
}

impl MemoryKeychain {
    /// A keychain whose items hold at most `limit` bytes.
    pub fn with_limit(limit: usize) -> Self {
        let keychain = Self::default();
        keychain.inner().limit = Some(limit);
        keychain
    }

    /// From now on the keychain is in this state.
    pub fn set_state(&self, state: State) {
        self.inner().state = state;
    }

    /// After this many operations the keychain fails, as when the machine stops.
    pub fn fail_after(&self, operations: usize, failure: Failure) {
        self.inner().left = Some((operations, failure));
    }

    /// The keychain works again.
    pub fn recover(&self) {
        let mut inner = self.inner();
        inner.left = None;
        inner.truncates = false;
        inner.state = State::Open;
    }

    /// From now on the keychain drops the last byte of what it is given, and says nothing.
    pub fn truncate_silently(&self) {
        self.inner().truncates = true;
    }

    /// The names of all items.
    pub fn names(&self) -> Vec<String> {
        self.inner().items.keys().cloned().collect()
    }

    /// Changes an item behind the back of its owner; no effect when there is none.
    pub fn tamper(&self, name: &str, change: impl FnOnce(&mut Vec<u8>)) {
        if let Some(item) = self.inner().items.get_mut(name) {
            change(item);
        }
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inner {
    /// Does one operation, or fails in its place.
    fn operate<T>(&mut self, operation: impl FnOnce(&mut Self) -> T) -> Result<T, Error> {
        match self.state {
            State::Open => {}
            State::Locked => return Err(Error::Locked),
            State::Denied => return Err(Error::Denied),
            State::Absent => return Err(Error::Absent),
        }
        match self.left {
            Some((0, failure)) => {
                if failure == Failure::After {
                    self.left = Some((0, Failure::Before));
                    operation(self);
                }
                Err(Error::failed("the machine stopped"))
            }
            Some((left, failure)) => {
                self.left = Some((left - 1, failure));
                Ok(operation(self))
            }
            None => Ok(operation(self)),
        }
    }
}

impl Keychain for MemoryKeychain {
    fn custody(&self) -> Custody {
        Custody::Memory
    }

    fn limit(&self) -> Option<usize> {
        self.inner().limit
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), Error> {
        let mut inner = self.inner();
        if let Some(limit) = inner.limit.filter(|limit| secret.len() > *limit) {
            return Err(Error::TooLarge { limit });
        }
        inner.operate(|inner| {
            let kept = if inner.truncates {
                secret.len().saturating_sub(1)
            } else {
                secret.len()
            };
            let secret = secret.get(..kept).unwrap_or_default();
            inner
                .items
                .insert(name.to_owned(), Zeroizing::new(secret.to_vec()));
        })
    }

    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, Error> {
        self.inner().operate(|inner| {
            inner
                .items
                .get(name)
                .map(|secret| SecretSlice::from(secret.to_vec()))
        })
    }

    fn delete(&self, name: &str) -> Result<(), Error> {
        self.inner().operate(|inner| {
            inner.items.remove(name);
        })
    }
}
