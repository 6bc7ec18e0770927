use super::*;
use crate::{MemoryKeychain, State, memory};

fn vault(keychain: &Arc<MemoryKeychain>) -> Vault {
    Vault::new(keychain.clone(), "practice")
}

#[test]
fn a_keystore_is_kept_replaced_and_removed() {
    let keychain = memory();
    let vault = vault(&keychain);
    assert!(matches!(vault.keystore("1"), Err(Error::NotFound)));
    vault.store_keystore("1", b"first").unwrap();
    vault.store_keystore("2", b"another").unwrap();
    vault.store_keystore("1", b"second").unwrap();
    assert_eq!(vault.keystore("1").unwrap().expose_secret(), b"second");
    vault.remove_keystore("1").unwrap();
    vault.remove_keystore("1").unwrap();
    assert!(matches!(vault.keystore("1"), Err(Error::NotFound)));
    assert_eq!(vault.keystore("2").unwrap().expose_secret(), b"another");
    vault.remove_keystore("2").unwrap();
    assert_eq!(keychain.names(), [""; 0]);
}

#[test]
fn environments_never_see_each_other() {
    let keychain = memory();
    let practice = Vault::new(keychain.clone(), "practice");
    let production = Vault::new(keychain.clone(), "production");
    practice.store_keystore("1", b"practice").unwrap();
    practice
        .store_password("1", &SecretString::from("practice"))
        .unwrap();
    assert!(matches!(production.keystore("1"), Err(Error::NotFound)));
    assert!(production.password("1").unwrap().is_none());
    let (one, other) = (
        practice.database_key().unwrap(),
        production.database_key().unwrap(),
    );
    assert_ne!(one.expose_secret(), other.expose_secret());
    production.remove_keystore("1").unwrap();
    production.forget_password("1").unwrap();
    assert_eq!(practice.keystore("1").unwrap().expose_secret(), b"practice");
    assert!(practice.password("1").unwrap().is_some());
}

#[test]
fn no_id_reaches_the_item_of_another() {
    let keychain = memory();
    let vault = vault(&keychain);
    vault.store_keystore("1", b"secret").unwrap();
    vault.store_keystore("1/a/0", b"x").unwrap();
    vault.store_keystore("../keystore/1", b"y").unwrap();
    assert_eq!(vault.keystore("1").unwrap().expose_secret(), b"secret");
}

#[test]
fn the_database_key_is_made_once() {
    let keychain = memory();
    let vault = vault(&keychain);
    assert!(!vault.database_key_exists().unwrap());
    let first = vault.database_key().unwrap();
    assert_eq!(first.expose_secret().len(), 32);
    assert!(vault.database_key_exists().unwrap());
    assert_eq!(
        vault.database_key().unwrap().expose_secret(),
        first.expose_secret()
    );
}

#[test]
fn a_closed_keychain_never_gets_a_new_database_key() {
    let keychain = memory();
    let vault = vault(&keychain);
    let first = vault.database_key().unwrap();
    for (state, code) in [
        (State::Locked, "vault.locked"),
        (State::Denied, "vault.denied"),
        (State::Absent, "vault.absent"),
    ] {
        keychain.set_state(state);
        assert_eq!(vault.database_key().unwrap_err().code(), code);
        assert_eq!(vault.database_key_exists().unwrap_err().code(), code);
        assert_eq!(vault.keystore("1").unwrap_err().code(), code);
        assert_eq!(vault.store_keystore("1", b"x").unwrap_err().code(), code);
        assert_eq!(vault.password("1").unwrap_err().code(), code);
        keychain.set_state(State::Open);
        assert_eq!(
            vault.database_key().unwrap().expose_secret(),
            first.expose_secret()
        );
    }
}

#[test]
fn a_database_key_of_another_length_is_damaged_and_stays() {
    let keychain = memory();
    keychain.write("practice/database key", b"short").unwrap();
    let vault = vault(&keychain);
    assert!(matches!(vault.database_key(), Err(Error::Damaged)));
    let kept = keychain.read("practice/database key").unwrap().unwrap();
    assert_eq!(kept.expose_secret(), b"short");
}

#[test]
fn a_keychain_that_loses_the_key_at_once_is_found_out() {
    let keychain = memory();
    keychain.truncate_silently();
    assert!(matches!(
        vault(&keychain).database_key(),
        Err(Error::Damaged)
    ));
}

#[test]
fn passwords_are_kept_and_forgotten() {
    let keychain = memory();
    let vault = vault(&keychain);
    vault
        .store_password("1", &SecretString::from("Été-2026"))
        .unwrap();
    let kept = vault.password("1").unwrap().unwrap();
    assert_eq!(kept.expose_secret(), "Été-2026");
    vault.forget_password("1").unwrap();
    vault.forget_password("1").unwrap();
    assert!(vault.password("1").unwrap().is_none());
    assert_eq!(keychain.names(), [""; 0]);

    let small = Arc::new(MemoryKeychain::with_limit(10));
    let refused =
        Vault::new(small, "practice").store_password("1", &SecretString::from("12345678901"));
    assert!(matches!(refused, Err(Error::TooLarge { limit: 10 })));
}

#[test]
fn debug_output_names_no_secret() {
    let text = format!("{:?}", vault(&memory()));
    assert_eq!(
        text,
        "Vault { environment: \"practice\", custody: Memory, .. }"
    );
}
