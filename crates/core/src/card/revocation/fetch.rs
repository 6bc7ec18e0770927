//! The calls: the status service first, the list where that brings nothing.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use valise_beid::verify::revocation::{RevocationStatus, ocsp_request, read_crl, read_ocsp};
use valise_soap::Transport;

use super::kept::Kept;
use super::lists::{List, Lists};
use super::question::Question;
use crate::Error;
use crate::context::blocking;

/// Why the calls are made, for the ledger.
const PURPOSE: &str = "card_revocation";
/// The longest answer of a status service, in bytes: a signature and two certificates take 5 kB.
const LONGEST_ANSWER: u64 = 64 << 10;
/// The longest list, in bytes. An entry takes some 40 bytes, and an authority of citizens has
/// revoked a hundred thousand cards.
const LONGEST_LIST: u64 = 12_000_000;

/// What the calls brought.
pub(super) enum Found {
    /// An answer.
    Known(Kept),
    /// Something that cannot be believed or used, and why.
    Unusable(RevocationStatus),
    /// Nobody could be reached.
    Nothing,
}

/// Asks whoever the certificate names, until somebody answers.
pub(super) async fn fetch(transport: &Transport, lists: &Lists, question: &Question) -> Found {
    let mut best = Found::Nothing;
    for address in &question.addresses.ocsp {
        match ask(transport, address, question).await {
            Found::Nothing => {}
            Found::Unusable(status) => best = Found::Unusable(status),
            known @ Found::Known(_) => return known,
        }
    }
    for address in &question.addresses.lists {
        match look_up(transport, lists, address, question).await {
            Found::Nothing => {}
            Found::Unusable(status) => best = Found::Unusable(status),
            known @ Found::Known(_) => return known,
        }
    }
    best
}

/// Asks by GET, as every responder understands it (RFC 6960, appendix A).
async fn ask(transport: &Transport, address: &str, question: &Question) -> Found {
    let (certificate, issuer) = (&question.certificate, &question.issuer);
    let Ok(request) = ocsp_request(certificate, issuer) else {
        return Found::Nothing;
    };
    let encoded: String = STANDARD
        .encode(request)
        .replace('+', "%2B")
        .replace('/', "%2F")
        .replace('=', "%3D");
    let url = format!("{}/{encoded}", address.trim_end_matches('/'));
    let answer = transport.get_signed(&url, PURPOSE, LONGEST_ANSWER).await;
    let Ok(answer) = answer else {
        return Found::Nothing;
    };
    let now = transport.platform_now();
    let status = read_ocsp(&answer.bytes, certificate, issuer, now);
    Kept::of(status, now).map_or(Found::Unusable(status), Found::Known)
}

/// Looks a certificate up in the list at an address: in the one that is here already, as long as it
/// is in date.
async fn look_up(
    transport: &Transport,
    lists: &Lists,
    address: &str,
    question: &Question,
) -> Found {
    if let Some(list) = lists.get(address)
        && let Ok(found @ Found::Known(_)) = read(transport, list, question).await
    {
        return found;
    }
    let fetched = transport.get_signed(address, PURPOSE, LONGEST_LIST).await;
    let Ok(fetched) = fetched else {
        return Found::Nothing;
    };
    let list = List {
        bytes: Arc::new(fetched.bytes),
        obtained_at: transport.platform_now(),
    };
    let found = read(transport, list.clone(), question).await;
    if let Ok(Found::Known(_)) = &found {
        lists.put(address, list);
    }
    found.unwrap_or(Found::Nothing)
}

/// A long list takes its time, so it is read on a thread of its own.
async fn read(transport: &Transport, list: List, question: &Question) -> Result<Found, Error> {
    let (certificate, issuer) = (question.certificate.clone(), question.issuer.clone());
    let now = transport.platform_now();
    blocking(move || {
        let status = read_crl(&list.bytes, &certificate, &issuer, now);
        let kept = Kept::of(status, list.obtained_at);
        Ok(kept.map_or(Found::Unusable(status), Found::Known))
    })
    .await
}
