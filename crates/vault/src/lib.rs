//! Custody of the keystore and of the database key in the keychain.
