//! Keys that follow from a seed, so that a practice card is the same card after a restart.
//!
//! Whoever knows the seed knows the keys: they prove nothing outside of practice and tests.

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use openssl::bn::{BigNum, BigNumContext};
use openssl::ec::{EcGroup, EcKey, EcPoint};
use openssl::error::ErrorStack;
use openssl::nid::Nid;
use openssl::pkey::{PKey, Private};
use openssl::rsa::Rsa;
use openssl::sha::sha512;

/// What everything of a practice card authority follows from.
pub(super) type Seed = [u8; 32];

/// Kind of a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum KeyKind {
    /// RSA of 1024 bits: chips of applet 1.1.
    Rsa1024,
    /// RSA of 2048 bits: chips of applet 1.7.
    Rsa2048,
    /// ECDSA on P-384: chips of applet 1.8.
    P384,
}

type Shelf = Mutex<HashMap<(Seed, String, KeyKind), PKey<Private>>>;

/// The key of this name. RSA keys take a good part of a second, so each is made once per process.
pub(super) fn key(seed: &Seed, name: &str, kind: KeyKind) -> Result<PKey<Private>, ErrorStack> {
    static SHELF: OnceLock<Shelf> = OnceLock::new();
    let shelf = SHELF.get_or_init(Shelf::default);
    let mut shelf = shelf.lock().unwrap_or_else(PoisonError::into_inner);
    let place = (*seed, name.to_owned(), kind);
    if let Some(found) = shelf.get(&place) {
        return Ok(found.clone());
    }
    let made = match kind {
        KeyKind::Rsa1024 => rsa(seed, name, 1024)?,
        KeyKind::Rsa2048 => rsa(seed, name, 2048)?,
        KeyKind::P384 => elliptic(seed, name)?,
    };
    shelf.insert(place, made.clone());
    Ok(made)
}

/// So many bytes that follow from the seed and a name.
pub(super) fn bytes(seed: &[u8], name: &str, count: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(count + 64);
    let mut block = 0_u32;
    while out.len() < count {
        let input = [seed, name.as_bytes(), &block.to_be_bytes()].concat();
        out.extend(sha512(&input));
        block += 1;
    }
    out.truncate(count);
    out
}

fn elliptic(seed: &Seed, name: &str) -> Result<PKey<Private>, ErrorStack> {
    let group = EcGroup::from_curve_name(Nid::SECP384R1)?;
    let mut context = BigNumContext::new()?;
    let mut order = BigNum::new()?;
    group.order(&mut order, &mut context)?;
    order.sub_word(1)?;
    let mut scalar = BigNum::new()?;
    let drawn = BigNum::from_slice(&bytes(seed, name, 64))?;
    scalar.nnmod(&drawn, &order, &mut context)?;
    scalar.add_word(1)?;
    let mut point = EcPoint::new(&group)?;
    point.mul_generator2(&group, &scalar, &mut context)?;
    PKey::from_ec_key(EcKey::from_private_components(&group, &scalar, &point)?)
}

fn rsa(seed: &Seed, name: &str, bits: usize) -> Result<PKey<Private>, ErrorStack> {
    let mut context = BigNumContext::new()?;
    let exponent = BigNum::from_u32(65_537)?;
    let one = BigNum::from_u32(1)?;
    let mut p = prime(seed, &format!("{name} p"), bits / 2, &mut context)?;
    let mut q = prime(seed, &format!("{name} q"), bits / 2, &mut context)?;
    if p < q {
        std::mem::swap(&mut p, &mut q);
    }
    let (mut n, mut phi) = (BigNum::new()?, BigNum::new()?);
    let (mut below_p, mut below_q) = (BigNum::new()?, BigNum::new()?);
    n.checked_mul(&p, &q, &mut context)?;
    below_p.checked_sub(&p, &one)?;
    below_q.checked_sub(&q, &one)?;
    phi.checked_mul(&below_p, &below_q, &mut context)?;
    let (mut d, mut dp, mut dq) = (BigNum::new()?, BigNum::new()?, BigNum::new()?);
    d.mod_inverse(&exponent, &phi, &mut context)?;
    dp.nnmod(&d, &below_p, &mut context)?;
    dq.nnmod(&d, &below_q, &mut context)?;
    let mut inverse = BigNum::new()?;
    inverse.mod_inverse(&q, &p, &mut context)?;
    let key = Rsa::from_private_components(n, exponent, d, p, q, dp, dq, inverse)?;
    PKey::from_rsa(key)
}

/// The first prime from a drawn number on that fits the exponent 65537.
fn prime(
    seed: &Seed,
    name: &str,
    bits: usize,
    context: &mut BigNumContext,
) -> Result<BigNum, ErrorStack> {
    let mut drawn = bytes(seed, name, bits / 8);
    // the two highest bits make the product as long as it has to be, the lowest makes it odd
    if let Some(first) = drawn.first_mut() {
        *first |= 0xC0;
    }
    if let Some(last) = drawn.last_mut() {
        *last |= 1;
    }
    let mut candidate = BigNum::from_slice(&drawn)?;
    while candidate.mod_word(65_537)? == 1 || !candidate.is_prime_fasttest(5, context, true)? {
        candidate.add_word(2)?;
    }
    Ok(candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_and_name_give_the_same_key() {
        let seed = [7; 32];
        let first = elliptic(&seed, "root").expect("a key");
        assert!(first.public_eq(&elliptic(&seed, "root").expect("a key")));
        assert!(!first.public_eq(&elliptic(&seed, "other").expect("a key")));
    }

    #[test]
    fn a_derived_rsa_key_is_consistent() {
        for (kind, bytes) in [(KeyKind::Rsa1024, 128), (KeyKind::Rsa2048, 256)] {
            let key = key(&[7; 32], "consistent", kind).expect("a key");
            let rsa = key.rsa().expect("an RSA key");
            assert!(rsa.check_key().expect("a check"));
            assert_eq!(rsa.size(), bytes);
        }
    }
}
