//! Files that call themselves keystores: what was written in DER once is not changed any more.

use valise_keystore::normalise;

/// Checks one input.
pub fn check(input: &[u8]) {
    let Ok(once) = normalise(input) else { return };
    match normalise(&once) {
        Ok(twice) => assert_eq!(*once, *twice),
        Err(error) => panic!("what was normalised cannot be read: {error}"),
    }
}
