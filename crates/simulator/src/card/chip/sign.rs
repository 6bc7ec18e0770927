//! MANAGE SECURITY ENVIRONMENT and COMPUTE DIGITAL SIGNATURE.

use openssl::ecdsa::EcdsaSig;
use openssl::error::ErrorStack;
use openssl::md::{Md, MdRef};
use openssl::pkey::{PKey, PKeyRef, Private};
use openssl::pkey_ctx::PkeyCtx;
use openssl::rsa::Padding;
use openssl::sign::RsaPssSaltlen;

use super::super::profile::Applet;
use super::command::Command;
use super::status::Status;
use super::{Answer, Chip};

/// Reference of the authentication key.
const AUTHENTICATION: u8 = 0x82;
/// Reference of the signature key (non-repudiation).
pub(super) const SIGNATURE: u8 = 0x83;
/// Bytes of a number on P-384.
const NUMBER: i32 = 48;

/// What the next signature is made with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Environment {
    algorithm: u8,
    pub(super) key: u8,
}

impl Chip {
    /// Names algorithm and key: `04 80 <algorithm> 84 <key>`.
    pub(super) fn set_environment(&mut self, command: &Command<'_>) -> Result<Answer, Status> {
        let data = command.data()?;
        command.expect_parameters(0x41, 0xB6)?;
        if data.len() != 5 {
            return Err(Status::LENGTH);
        }
        let [0x04, 0x80, algorithm, 0x84, key] = *data else {
            return Err(Status::DATA);
        };
        self.key(key)?;
        let known: &[u8] = match self.applet {
            Applet::V1_1 => &[0x01, 0x02, 0x04],
            Applet::V1_7 => &[0x01, 0x02, 0x04, 0x08, 0x10, 0x20],
            Applet::V1_8 => &[0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40],
        };
        if !known.contains(&algorithm) {
            return Err(Status::DATA);
        }
        self.session.environment = Some(Environment { algorithm, key });
        Ok(Answer::Done)
    }

    /// Signs a hash, or a whole DigestInfo for algorithm 01 of the RSA applets. The signature key
    /// wants its PIN right before each signature.
    pub(super) fn compute_signature(
        &self,
        command: &Command<'_>,
        window: Option<u8>,
    ) -> Result<Answer, Status> {
        let data = command.data()?;
        command.expect_parameters(0x9E, 0x9A)?;
        let environment = self.session.environment.ok_or(Status::CONDITIONS)?;
        let allowed = if environment.key == SIGNATURE {
            window.is_some()
        } else {
            self.session.verified
        };
        if !allowed {
            return Err(Status::PIN_NEEDED);
        }
        let key = self.key(environment.key)?;
        let signature = if self.applet >= Applet::V1_8 {
            elliptic(key, environment.algorithm, data)?
        } else {
            rsa(key, environment.algorithm, data)?
        };
        Ok(Answer::Waiting(signature))
    }

    fn key(&self, reference: u8) -> Result<&PKey<Private>, Status> {
        let key = match reference {
            AUTHENTICATION => &self.keys.authentication,
            SIGNATURE => &self.keys.signature,
            _ => &None,
        };
        key.as_ref().ok_or(Status::REFERENCE)
    }
}

/// ECDSA over a hash: r and s, 48 bytes each.
pub(super) fn elliptic(
    key: &PKeyRef<Private>,
    algorithm: u8,
    hash: &[u8],
) -> Result<Vec<u8>, Status> {
    let lengths: &[usize] = match algorithm {
        0x01 | 0x08 => &[32],
        0x02 | 0x10 => &[48],
        0x04 | 0x20 => &[64],
        0x40 => &[20, 28, 32, 48, 64],
        _ => return Err(Status::DATA),
    };
    if !lengths.contains(&hash.len()) {
        return Err(Status::LENGTH);
    }
    let sign = || -> Result<Vec<u8>, ErrorStack> {
        let signature = EcdsaSig::sign(hash, &*key.ec_key()?)?;
        let mut numbers = signature.r().to_vec_padded(NUMBER)?;
        numbers.extend(signature.s().to_vec_padded(NUMBER)?);
        Ok(numbers)
    };
    sign().map_err(|_| Status::INTERNAL)
}

fn rsa(key: &PKeyRef<Private>, algorithm: u8, data: &[u8]) -> Result<Vec<u8>, Status> {
    let size = key.size();
    if algorithm == 0x01 {
        // the padding takes eleven bytes
        if data.is_empty() || data.len() + 11 > size {
            return Err(Status::LENGTH);
        }
        return rsa_signature(key, None, Padding::PKCS1, data).map_err(|_| Status::INTERNAL);
    }
    let (digest, padding) = match algorithm {
        0x02 => (Md::sha1(), Padding::PKCS1),
        0x04 => (Md::md5(), Padding::PKCS1),
        0x08 => (Md::sha256(), Padding::PKCS1),
        0x10 => (Md::sha1(), Padding::PKCS1_PSS),
        0x20 => (Md::sha256(), Padding::PKCS1_PSS),
        _ => return Err(Status::DATA),
    };
    if data.len() != digest.size() {
        return Err(Status::LENGTH);
    }
    rsa_signature(key, Some(digest), padding, data).map_err(|_| Status::INTERNAL)
}

/// Without a digest the data is padded as it is; with one it is the hash.
fn rsa_signature(
    key: &PKeyRef<Private>,
    digest: Option<&MdRef>,
    padding: Padding,
    data: &[u8],
) -> Result<Vec<u8>, ErrorStack> {
    let mut context = PkeyCtx::new(key)?;
    context.sign_init()?;
    context.set_rsa_padding(padding)?;
    if let Some(digest) = digest {
        context.set_signature_md(digest)?;
    }
    if padding == Padding::PKCS1_PSS {
        context.set_rsa_pss_saltlen(RsaPssSaltlen::DIGEST_LENGTH)?;
    }
    let mut signature = Vec::new();
    context.sign_to_vec(data, &mut signature)?;
    Ok(signature)
}
