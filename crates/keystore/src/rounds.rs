//! How much key derivation a file may ask for. Real keystores ask for up to 100 000 rounds; a file
//! that asks for billions only wants to keep the machine busy.

use crate::Error;
use crate::ber::{Element, OBJECT_IDENTIFIER, SEQUENCE};
use crate::object_identifiers as oid;

/// Most rounds of one derivation. The reader behind this crate stops at a million already for
/// keys and certificates, and that too becomes [`Error::TooManyRounds`].
const MAX_ROUNDS: u64 = 10_000_000;

/// A number of rounds the reader may be given.
pub(crate) fn within_limit(rounds: u64) -> Result<i32, Error> {
    match i32::try_from(rounds) {
        Ok(0) => Err(Error::Damaged {
            part: "key derivation rounds",
        }),
        Ok(narrow) if rounds <= MAX_ROUNDS => Ok(narrow),
        _ => Err(Error::TooManyRounds),
    }
}

/// Refuses an `AlgorithmIdentifier` that is not password based encryption as keystores use it, or
/// that asks for too many rounds.
pub(crate) fn check_rounds(algorithm: &Element<'_>) -> Result<(), Error> {
    let damaged = || Error::Damaged {
        part: "encryption algorithm",
    };
    let (name, parameters) = identifier(algorithm).ok_or_else(damaged)?;
    let unsupported = || Error::UnsupportedAlgorithm {
        name: oid::dotted(name),
    };
    let rounds = if name.starts_with(oid::PBE_PKCS12) {
        salt_and_rounds(parameters.ok_or_else(damaged)?).ok_or_else(damaged)?
    } else if name == oid::PBES2 {
        let [derivation, _cipher] = parameters
            .and_then(|both| both.children(SEQUENCE))
            .unwrap_or_default()
        else {
            return Err(damaged());
        };
        let (function, parameters) = identifier(derivation).ok_or_else(damaged)?;
        if function != oid::PBKDF2 {
            return Err(Error::UnsupportedAlgorithm {
                name: oid::dotted(function),
            });
        }
        salt_and_rounds(parameters.ok_or_else(damaged)?).ok_or_else(damaged)?
    } else {
        return Err(unsupported());
    };
    within_limit(rounds).map(drop)
}

/// Object identifier and parameters of an `AlgorithmIdentifier`.
fn identifier<'e, 'a>(algorithm: &'e Element<'a>) -> Option<(&'a [u8], Option<&'e Element<'a>>)> {
    let [name, rest @ ..] = algorithm.children(SEQUENCE)? else {
        return None;
    };
    Some((name.primitive(OBJECT_IDENTIFIER)?, rest.first()))
}

/// The rounds in `SEQUENCE { salt, rounds, … }`.
fn salt_and_rounds(parameters: &Element<'_>) -> Option<u64> {
    let [salt, rounds, ..] = parameters.children(SEQUENCE)? else {
        return None;
    };
    salt.octets()?;
    rounds.unsigned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn real_files_are_within_the_limit_and_absurd_ones_are_not() {
        assert_eq!(within_limit(100_000).ok(), Some(100_000));
        assert_eq!(within_limit(MAX_ROUNDS).ok(), Some(10_000_000));
        assert!(matches!(
            within_limit(MAX_ROUNDS + 1),
            Err(Error::TooManyRounds)
        ));
        assert!(matches!(within_limit(u64::MAX), Err(Error::TooManyRounds)));
        assert!(matches!(within_limit(0), Err(Error::Damaged { .. })));
    }
}
