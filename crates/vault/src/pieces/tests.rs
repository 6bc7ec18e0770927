use proptest::prelude::*;

use super::*;
use crate::{Failure, MemoryKeychain};

fn pieces(keychain: &MemoryKeychain) -> Pieces<'_> {
    Pieces::new(keychain, "keystore".to_owned())
}

fn read(keychain: &MemoryKeychain) -> Result<Option<Vec<u8>>, Error> {
    Ok(pieces(keychain)
        .read()?
        .map(|secret| secret.expose_secret().to_vec()))
}

fn keychain(limit: Option<usize>) -> MemoryKeychain {
    limit.map_or_else(MemoryKeychain::default, MemoryKeychain::with_limit)
}

#[test]
fn a_store_without_bounds_gets_one_item_and_the_manifest() {
    let keychain = keychain(None);
    pieces(&keychain).write(&[7; 6642]).unwrap();
    assert_eq!(keychain.names(), ["keystore", "keystore/a/0"]);
    assert_eq!(read(&keychain).unwrap(), Some(vec![7; 6642]));
}

#[test]
fn a_small_store_gets_numbered_items() {
    let keychain = keychain(Some(2400));
    pieces(&keychain).write(&[7; 6642]).unwrap();
    assert_eq!(
        keychain.names(),
        ["keystore", "keystore/a/0", "keystore/a/1", "keystore/a/2"]
    );
    assert_eq!(read(&keychain).unwrap(), Some(vec![7; 6642]));
    pieces(&keychain).remove().unwrap();
    assert_eq!(keychain.names(), [""; 0]);
    assert_eq!(read(&keychain).unwrap(), None);
}

#[test]
fn a_new_secret_leaves_nothing_of_the_old_one() {
    let keychain = keychain(Some(2400));
    pieces(&keychain).write(&[1; 9000]).unwrap();
    pieces(&keychain).write(&[2; 100]).unwrap();
    assert_eq!(keychain.names(), ["keystore", "keystore/b/0"]);
    pieces(&keychain).write(&[]).unwrap();
    assert_eq!(keychain.names(), ["keystore"]);
    assert_eq!(read(&keychain).unwrap(), Some(Vec::new()));
}

#[test]
fn a_keychain_that_loses_bytes_is_found_out_and_the_old_secret_stays() {
    for limit in [None, Some(2400)] {
        let keychain = keychain(limit);
        pieces(&keychain).write(&[1; 5000]).unwrap();
        keychain.truncate_silently();
        assert!(matches!(
            pieces(&keychain).write(&[2; 6000]),
            Err(Error::Damaged)
        ));
        keychain.recover();
        assert_eq!(read(&keychain).unwrap(), Some(vec![1; 5000]));
    }
}

#[test]
fn what_was_changed_behind_our_back_is_damaged_and_can_be_replaced() {
    for name in ["keystore", "keystore/a/1"] {
        let keychain = keychain(Some(2400));
        pieces(&keychain).write(&[1; 5000]).unwrap();
        keychain.tamper(name, |item| item[10] ^= 0x20);
        assert!(matches!(read(&keychain), Err(Error::Damaged)), "{name}");
        pieces(&keychain).write(&[2; 300]).unwrap();
        assert_eq!(read(&keychain).unwrap(), Some(vec![2; 300]));
        pieces(&keychain).remove().unwrap();
        assert_eq!(keychain.names(), [""; 0]);
    }
    let keychain = keychain(Some(2400));
    pieces(&keychain).write(&[1; 5000]).unwrap();
    keychain.delete("keystore/a/1").unwrap();
    assert!(matches!(read(&keychain), Err(Error::Damaged)));
}

#[test]
fn more_than_a_keystore_is_refused() {
    let keychain = keychain(None);
    let refused = pieces(&keychain).write(&vec![0; MOST_BYTES + 1]);
    assert!(matches!(
        refused,
        Err(Error::TooLarge { limit: MOST_BYTES })
    ));
    assert_eq!(keychain.names(), [""; 0]);
}

#[test]
fn pieces_are_overwritten_before_they_are_deleted() {
    let keychain = keychain(Some(2400));
    pieces(&keychain).write(&[9; 3000]).unwrap();
    // One operation for the manifest, five readings (two slots, until a piece is missing), then
    // the overwriting of the last piece.
    keychain.fail_after(1 + 3 + 1, Failure::Before);
    assert!(pieces(&keychain).remove().is_err());
    keychain.recover();
    assert_eq!(read(&keychain).unwrap(), None, "half removed is removed");
    let overwritten = keychain.read("keystore/a/1").unwrap().unwrap();
    assert_eq!(overwritten.expose_secret(), [0; 600]);
    pieces(&keychain).remove().unwrap();
    assert_eq!(keychain.names(), [""; 0]);
}

/// As small as a manifest allows.
const SMALL: usize = 160;

fn failure() -> impl Strategy<Value = Failure> {
    prop::sample::select(vec![Failure::Before, Failure::After])
}

proptest! {
    /// The machine stops after any number of operations: the old secret or the new one can be
    /// read, the new one for certain when writing said that it worked, and nothing is left once
    /// it is removed.
    #[test]
    fn a_crash_while_writing_leaves_the_old_or_the_new_secret(
        limit in prop::sample::select(vec![None, Some(SMALL), Some(500)]),
        old in prop::option::of(prop::collection::vec(any::<u8>(), 0..900)),
        new in prop::collection::vec(any::<u8>(), 0..900),
        operations in 0_usize..50,
        failure in failure(),
    ) {
        let keychain = keychain(limit);
        if let Some(old) = &old {
            pieces(&keychain).write(old).unwrap();
        }
        keychain.fail_after(operations, failure);
        let written = pieces(&keychain).write(&new);
        keychain.recover();
        let found = read(&keychain).unwrap();
        if written.is_ok() {
            prop_assert_eq!(found.as_ref(), Some(&new));
        } else {
            prop_assert!(found == old || found.as_ref() == Some(&new), "neither old nor new");
        }
        // And it can be written again, whatever was left behind.
        pieces(&keychain).write(&new).unwrap();
        prop_assert_eq!(read(&keychain).unwrap(), Some(new));
        pieces(&keychain).remove().unwrap();
        prop_assert_eq!(keychain.names(), Vec::<String>::new());
    }

    #[test]
    fn a_crash_while_removing_leaves_the_secret_or_nothing(
        secret in prop::collection::vec(any::<u8>(), 0..900),
        operations in 0_usize..30,
        failure in failure(),
    ) {
        let keychain = keychain(Some(SMALL));
        pieces(&keychain).write(&secret).unwrap();
        keychain.fail_after(operations, failure);
        let removed = pieces(&keychain).remove();
        keychain.recover();
        let found = read(&keychain).unwrap();
        prop_assert!(found.is_none() || (found == Some(secret) && removed.is_err()));
        pieces(&keychain).remove().unwrap();
        prop_assert_eq!(keychain.names(), Vec::<String>::new());
    }
}
