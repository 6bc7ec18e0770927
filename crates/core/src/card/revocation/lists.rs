//! The lists that were fetched, for the next card of the same authority. They are public, and stay in
//! memory: what they said about a card is kept with the other answers.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use jiff::Timestamp;

use crate::scope::lock;

/// How many lists are held: those of two authorities of people and of two roots.
const MOST: usize = 4;

/// Lists by their address.
#[derive(Default)]
pub(crate) struct Lists(Mutex<BTreeMap<String, List>>);

/// A list as it was fetched. Whether it is still in date stands in itself.
#[derive(Clone)]
pub(super) struct List {
    pub(super) bytes: Arc<Vec<u8>>,
    pub(super) obtained_at: Timestamp,
}

impl Lists {
    pub(super) fn get(&self, address: &str) -> Option<List> {
        lock(&self.0).get(address).cloned()
    }

    pub(super) fn put(&self, address: &str, list: List) {
        let mut lists = lock(&self.0);
        lists.insert(address.to_owned(), list);
        while lists.len() > MOST {
            let oldest = lists.iter().min_by_key(|(_, list)| list.obtained_at);
            let Some(oldest) = oldest.map(|(address, _)| address.clone()) else {
                break;
            };
            lists.remove(&oldest);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_list_makes_room() {
        let lists = Lists::default();
        for second in 0..6 {
            let list = List {
                bytes: Arc::default(),
                obtained_at: Timestamp::constant(second, 0),
            };
            lists.put(&format!("http://list/{second}"), list);
        }
        let held: Vec<_> = (0..6)
            .filter(|second| lists.get(&format!("http://list/{second}")).is_some())
            .collect();
        assert_eq!(held, [2, 3, 4, 5]);
    }
}
