//! Over which hash an answer or a list is signed; OpenSSL's bindings do not tell.

use crate::verify::der::expect;

const SEQUENCE: u8 = 0x30;
const OBJECT: u8 = 0x06;
const OCTETS: u8 = 0x04;
const ENUMERATED: u8 = 0x0A;
/// Tag of what is explicitly the first.
const FIRST: u8 = 0xA0;

/// Content of the OBJECT IDENTIFIERs sha256/384/512WithRSAEncryption (RFC 8017) and
/// ecdsa-with-SHA256/384/512 (RFC 5758).
const STRONG: [&[u8]; 6] = [
    &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 11],
    &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 12],
    &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 13],
    &[0x2A, 0x86, 0x48, 0xCE, 0x3D, 4, 3, 2],
    &[0x2A, 0x86, 0x48, 0xCE, 0x3D, 4, 3, 3],
    &[0x2A, 0x86, 0x48, 0xCE, 0x3D, 4, 3, 4],
];
/// Content of the OBJECT IDENTIFIERs sha1WithRSAEncryption and ecdsa-with-SHA1.
const SHA1: [&[u8]; 2] = [
    &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 1, 1, 5],
    &[0x2A, 0x86, 0x48, 0xCE, 0x3D, 4, 1],
];

/// What a signature was made over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hash {
    /// SHA-256, SHA-384 or SHA-512.
    Strong,
    /// SHA-1.
    Sha1,
    /// Something that no authority of the eID uses.
    Other,
}

/// Of a successful answer (RFC 6960, section 4.2.1).
pub(super) fn of_answer(answer: &[u8]) -> Option<Hash> {
    let (response, _) = expect(answer, SEQUENCE)?;
    let (_, bytes) = expect(response, ENUMERATED)?;
    let (typed, _) = expect(bytes, FIRST)?;
    let (typed, _) = expect(typed, SEQUENCE)?;
    let (_, basic) = expect(typed, OBJECT)?;
    let (basic, _) = expect(basic, OCTETS)?;
    signed(basic)
}

/// Of a list of revoked certificates (RFC 5280, section 5.1).
pub(super) fn of_list(list: &[u8]) -> Option<Hash> {
    signed(list)
}

/// Both are content, algorithm, signature.
fn signed(whole: &[u8]) -> Option<Hash> {
    let (whole, _) = expect(whole, SEQUENCE)?;
    let (_, algorithm) = expect(whole, SEQUENCE)?;
    let (algorithm, _) = expect(algorithm, SEQUENCE)?;
    let (object, _) = expect(algorithm, OBJECT)?;
    Some(if STRONG.contains(&object) {
        Hash::Strong
    } else if SHA1.contains(&object) {
        Hash::Sha1
    } else {
        Hash::Other
    })
}
