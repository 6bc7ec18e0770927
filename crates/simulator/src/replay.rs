//! Remembering what was received, so that nothing is taken twice.

use std::collections::{HashSet, VecDeque};
use std::sync::Mutex;

/// How much is remembered before the oldest is forgotten.
const CAPACITY: usize = 50_000;

/// What was received, by kind and value.
#[derive(Debug, Default)]
pub(crate) struct Replay {
    memory: Mutex<Memory>,
}

#[derive(Debug, Default)]
struct Memory {
    known: HashSet<String>,
    order: VecDeque<String>,
}

impl Replay {
    /// Remembers a value; false when it was known already.
    pub(crate) fn is_new(&self, kind: &str, value: &str) -> bool {
        let entry = format!("{kind} {value}");
        let mut memory = self
            .memory
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if !memory.known.insert(entry.clone()) {
            return false;
        }
        memory.order.push_back(entry);
        if memory.order.len() > CAPACITY
            && let Some(oldest) = memory.order.pop_front()
        {
            memory.known.remove(&oldest);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_new_once_per_kind() {
        let replay = Replay::default();
        assert!(replay.is_new("reference", "1"));
        assert!(!replay.is_new("reference", "1"));
        assert!(replay.is_new("signature", "1"));
    }
}
