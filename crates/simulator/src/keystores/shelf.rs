//! The practice keystores in the data folder: which ones there are, and making those that are absent
//! or have aged.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::make::{self, Plan, Protection};
use super::ring::Ring;
use super::{KeystoreState, PracticeKeystore};
use crate::authority::{Authority, write_private};
use crate::error::Error;
use crate::providers::{GROUP, NOT_A_NURSE, NURSE, OTHER_NURSE, Provider};

/// The password of every practice keystore.
const PASSWORD: &str = "Practice_001";
const LIST: &str = "keystores.json";

struct Offer {
    provider: &'static Provider,
    state: KeystoreState,
    protection: Protection,
}

const fn offer(provider: &'static Provider, state: KeystoreState, protection: Protection) -> Offer {
    Offer {
        provider,
        state,
        protection,
    }
}

/// Every keystore that practice offers, the usable ones first.
static OFFERS: [Offer; 8] = [
    offer(&NURSE, KeystoreState::Usable, Protection::Modern),
    offer(&GROUP, KeystoreState::Usable, Protection::Legacy),
    offer(&NURSE, KeystoreState::EndingSoon, Protection::Modern),
    offer(&NURSE, KeystoreState::Expired, Protection::Legacy),
    offer(&NURSE, KeystoreState::Incomplete, Protection::Modern),
    offer(&NURSE, KeystoreState::Revoked, Protection::Modern),
    offer(&OTHER_NURSE, KeystoreState::OtherPerson, Protection::Modern),
    offer(
        &NOT_A_NURSE,
        KeystoreState::NotRecognised,
        Protection::Modern,
    ),
];

/// One entry of `keystores.json`.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Entry {
    #[serde(flatten)]
    keystore: PracticeKeystore,
    /// Serial number of the authentication certificate.
    serial: String,
    made_at: Timestamp,
}

/// The keystores with the serial numbers of the revoked ones among them.
#[derive(Debug)]
pub(crate) struct Shelf {
    pub(crate) keystores: Vec<PracticeKeystore>,
    pub(crate) revoked: Vec<String>,
}

/// Makes what is absent or has aged, and lists all. `renew_all` makes every one anew, because
/// their issuer is new.
pub(crate) fn stock(
    folder: &Path,
    authority: &Authority,
    now: Timestamp,
    renew_all: bool,
) -> Result<Shelf, Error> {
    let stored = read(folder);
    let mut entries = Vec::new();
    let mut missing = Vec::new();
    for (place, offer) in OFFERS.iter().enumerate() {
        let found = stored.iter().find(|entry| {
            let (kept, wanted) = (&entry.keystore, offer.provider);
            !renew_all
                && kept.state == offer.state
                && kept.niss == wanted.niss
                && kept.nihii == wanted.nihii
                && is_fresh(entry, now)
                && folder.join(&kept.path).is_file()
        });
        match found {
            Some(entry) => entries.push((place, entry.clone())),
            None => missing.push((place, offer)),
        }
    }
    for old in &stored {
        if !entries
            .iter()
            .any(|(_, kept)| kept.keystore.path == old.keystore.path)
        {
            // a keystore that nothing lists would be offered as one to import
            let _ = fs::remove_file(folder.join(&old.keystore.path));
        }
    }
    let changed = !missing.is_empty();
    if changed {
        entries.extend(make_some(folder, authority, now, &missing)?);
    }
    entries.sort_by_key(|(place, _)| *place);
    let entries: Vec<Entry> = entries.into_iter().map(|(_, entry)| entry).collect();
    if changed {
        let json =
            serde_json::to_vec_pretty(&entries).map_err(|e| Error::Keystore(e.to_string()))?;
        write_private(&folder.join(LIST), &json)?;
    }
    let revoked = entries
        .iter()
        .filter(|entry| entry.keystore.state == KeystoreState::Revoked)
        .map(|entry| entry.serial.clone())
        .collect();
    Ok(Shelf {
        keystores: absolute(folder, entries),
        revoked,
    })
}

/// The keystores that an earlier start left in this folder.
pub fn offered(folder: &Path) -> Vec<PracticeKeystore> {
    absolute(folder, read(folder))
}

fn read(folder: &Path) -> Vec<Entry> {
    let Ok(json) = fs::read(folder.join(LIST)) else {
        return Vec::new();
    };
    serde_json::from_slice(&json).unwrap_or_default()
}

fn absolute(folder: &Path, entries: Vec<Entry>) -> Vec<PracticeKeystore> {
    entries
        .into_iter()
        .map(|entry| PracticeKeystore {
            path: folder.join(&entry.keystore.path),
            ..entry.keystore
        })
        .collect()
}

/// Whether a keystore still shows what it is there for: the usual ones far from their end, the
/// ending one some twenty days before it.
fn is_fresh(entry: &Entry, now: Timestamp) -> bool {
    let age = now.duration_since(entry.made_at);
    let oldest = match entry.keystore.state {
        KeystoreState::EndingSoon => SignedDuration::from_hours(24 * 5),
        KeystoreState::Expired | KeystoreState::Incomplete => SignedDuration::MAX,
        _ => SignedDuration::from_hours(24 * 900),
    };
    age >= -SignedDuration::from_hours(12) && age <= oldest
}

fn make_some(
    folder: &Path,
    authority: &Authority,
    now: Timestamp,
    offers: &[(usize, &Offer)],
) -> Result<Vec<(usize, Entry)>, Error> {
    let ring = Ring::new(
        offers
            .iter()
            .map(|(_, offer)| (offer.provider, offer.state)),
    )?;
    let mut made = Vec::new();
    for (place, offer) in offers {
        let plan = Plan {
            provider: offer.provider,
            state: offer.state,
            protection: offer.protection,
            password: PASSWORD,
        };
        let (bytes, serial) = make::make(&plan, &ring, authority, now)?;
        let path = file_name(offer, *place, now);
        write_private(&folder.join(&path), &bytes)?;
        let keystore = PracticeKeystore {
            path,
            password: PASSWORD.to_owned(),
            state: offer.state,
            quality: offer.provider.quality,
            name: offer.provider.name.to_owned(),
            first_name: offer.provider.first_name.to_owned(),
            niss: offer.provider.niss.to_owned(),
            nihii: offer.provider.nihii.to_owned(),
        };
        made.push((
            *place,
            Entry {
                keystore,
                serial,
                made_at: now,
            },
        ));
    }
    Ok(made)
}

/// The official form: kind and number of the holder, a space, day and time of the certificate. The
/// seconds keep the keystores of one holder apart.
fn file_name(offer: &Offer, place: usize, now: Timestamp) -> PathBuf {
    let (kind, value) = offer.provider.identifier();
    let (from, _) = make::validity(offer.state, now);
    let at = from
        .to_zoned_datetime(TimeZone::UTC)
        .strftime("%Y%m%d-%H%M");
    // names are sorted to find the newest: the usable one comes last
    PathBuf::from(format!("{kind}={value} {at}{:02}.p12", 59 - place))
}
