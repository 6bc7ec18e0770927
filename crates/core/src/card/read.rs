//! Reading a card that was put in, and handing on each piece as soon as it is there.

use std::sync::Arc;
use std::thread;

use tokio::runtime::Handle;
use valise_beid::{
    Address, Card, CardFiles, Error as CardError, Examination, File, Identity, Reading,
    ReadingStep, What, examine,
};

use super::{judge, practice, readers};
use crate::context::Context;
use crate::identity::{ChipReading, keep_chip_reading};
use crate::scope::lock;
use crate::views::{CardStage, CardView, Genuine, ReadingView};
use crate::{Error, Valise, brussels, person, profile};

/// Reads the card in a reader once more.
pub(super) async fn again(valise: &Valise, reader: Option<&str>) -> Result<CardView, Error> {
    let shown = valise.shared.desk.present();
    let list = readers::list(valise).await?;
    let reader = match (reader, &shown) {
        (Some(name), _) => name.to_owned(),
        (None, Some(shown)) => shown.reader.clone(),
        (None, None) => readers::only_card(&list)?.name.clone(),
    };
    if !list.iter().any(|one| one.name == reader) {
        return Err(CardError::from(valise_beid::TransportError::ReaderGone).into());
    }
    // The same stay of the same card is the same reading.
    let id = match shown {
        Some(shown) if shown.reader == reader => shown.id,
        _ => valise.shared.desk.fetch(&valise.shared, &reader),
    };
    let (clone, handle, insertion) = (valise.clone(), Handle::current(), id);
    tokio::task::spawn_blocking(move || read(&clone, &handle, &insertion, &reader))
        .await
        .map_err(|_| Error::Internal)?;
    valise.shared.desk.shown().ok_or(Error::NoCard)
}

/// Reads and judges a card, keeps the reading, and shows everything on the way. Blocks.
pub(super) fn read(valise: &Valise, runtime: &Handle, id: &str, reader: &str) {
    let shared = &valise.shared;
    // one card at a time: two readings of the same reader would only disturb each other
    let _turn = lock(&shared.card_turn);
    let show = |change: &dyn Fn(&mut CardView)| shared.desk.change(shared, id, change);
    let fresh = show(&|card| {
        card.stage = CardStage::Probing;
        card.genuine = Genuine::Checking;
        card.error = None;
    });
    if !fresh {
        return;
    }
    let files = match pieces(valise, runtime, id, reader) {
        Ok(files) => files,
        Err(error) => {
            let view = Error::from(error).view();
            show(&|card| {
                card.stage = CardStage::Failed;
                card.error = Some(view.clone());
                if card.identity.is_some() {
                    card.genuine = Genuine::NotProven;
                }
            });
            return;
        }
    };
    let trust = practice::trust(shared);
    let examination = examine(&files.bytes(), &trust, shared.ports.clock.now());
    let genuine = judge::genuine(&examination);
    let proofs = judge::proofs(&examination, None);
    // On the disk first, then the tick.
    let kept = runtime.block_on(keep(valise, id, &examination, genuine));
    let (reading, error) = match kept {
        Ok(reading) => (reading, None),
        Err(error) => (None, Some(error.view())),
    };
    let still_there = show(&|card| {
        card.proofs.clone_from(&proofs);
        card.genuine = genuine;
        card.reading.clone_from(&reading);
        card.error.clone_from(&error);
        card.stage = if error.is_some() {
            CardStage::Failed
        } else {
            CardStage::Done
        };
    });
    if still_there && genuine == Genuine::Genuine {
        ask_about_revocation(valise, runtime, id, reader, files, examination);
    }
}

/// Reads piece by piece; what came before an error stays on the screen.
fn pieces(
    valise: &Valise,
    runtime: &Handle,
    id: &str,
    reader: &str,
) -> Result<CardFiles, CardError> {
    let shared = &valise.shared;
    let cards = &shared.ports.cards;
    let mut card = Card::connect(cards.as_ref(), reader, Arc::new(thread::sleep))?;
    let what = What::IDENTITY | What::ADDRESS | What::PHOTO | What::PROOF | What::ROOT;
    let mut reading = Reading::new(&mut card, what);
    while let Some(step) = reading.next() {
        let step = step?;
        let traffic = reading.traffic();
        let still_there = shared.desk.change(shared, id, |card| {
            card.apdus = traffic.commands;
            card.bytes = u32::try_from(traffic.bytes).unwrap_or(u32::MAX);
            card.stage = CardStage::Reading;
        });
        if !still_there {
            // Another card took its place on the screen.
            return Err(valise_beid::TransportError::Removed.into());
        }
        if let ReadingStep::File(file) = step {
            arrived(valise, runtime, id, file, reading.files());
        }
    }
    Ok(reading.into_files())
}

/// Shows a piece that has just arrived; it is proven later.
fn arrived(valise: &Valise, runtime: &Handle, id: &str, file: File, files: &CardFiles) {
    let shared = &valise.shared;
    let bytes = files.get(file).unwrap_or_default();
    match file {
        File::Identity => {
            let Ok(identity) = Identity::parse(bytes) else {
                return;
            };
            let today = brussels::day(shared.ports.clock.now());
            let expired = identity.is_expired(today).unwrap_or_default();
            let shown = judge::identity(&identity, expired);
            shared.desk.remember(id, judge::person(&identity));
            let niss = shown.national_number.clone();
            shared.desk.change(shared, id, |card| {
                card.identity = Some(shown);
            });
            let (own, person_id) = runtime.block_on(who(valise, &niss));
            shared.desk.change(shared, id, |card| {
                card.own = own;
                card.person_id = person_id;
            });
        }
        File::Address => {
            let Ok(address) = Address::parse(bytes) else {
                return;
            };
            let part = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            shared.desk.change(shared, id, |card| {
                if let Some(identity) = &mut card.identity {
                    identity.street_and_number = part(&address.street_and_number);
                    identity.zip = part(&address.zip);
                    identity.municipality = part(&address.municipality);
                }
            });
        }
        File::Photo => {
            let photo = judge::photo(bytes);
            shared.desk.change(shared, id, |card| card.photo = photo);
        }
        _ => {}
    }
}

/// Whether the holder is the nurse herself, and which person of the list she is. A database that
/// is not open yet knows nobody: the card is shown all the same.
async fn who(valise: &Valise, niss: &str) -> (bool, Option<String>) {
    let Ok(context) = valise.context().await else {
        return (false, None);
    };
    let own = own(&context, niss).await;
    let person = person::known(&context, Some(niss)).await.ok().flatten();
    (own, person)
}

async fn own(context: &Context, niss: &str) -> bool {
    let profile = profile::read(context).await.ok().flatten();
    profile.is_some_and(|profile| profile.niss == niss)
}

/// Keeps the reading of a patient's card. The nurse's own card makes none.
async fn keep(
    valise: &Valise,
    id: &str,
    examination: &Examination,
    genuine: Genuine,
) -> Result<Option<ReadingView>, Error> {
    let Some(Ok(identity)) = examination.identity() else {
        return Ok(None);
    };
    let context = valise.context().await?;
    let niss = identity.national_number.text();
    if own(&context, niss).await {
        return Ok(None);
    }
    let number = identity.card_number.text();
    let reading = ChipReading {
        insertion: id.to_owned(),
        niss: niss.to_owned(),
        name: Some(format!("{} {}", identity.name, identity.first_names)),
        medium: judge::medium(identity),
        serial_number: (!number.is_empty()).then(|| number.to_owned()),
        signature: judge::signature(genuine),
        at: context.now(),
    };
    keep_chip_reading(&context, reading).await.map(Some)
}

fn certificates(valise: &Valise, reader: &str) -> Result<CardFiles, CardError> {
    let cards = &valise.shared.ports.cards;
    let mut card = Card::connect(cards.as_ref(), reader, Arc::new(thread::sleep))?;
    let what = What::IDENTITY | What::AUTHENTICATION | What::CITIZEN_AUTHORITY;
    let mut reading = Reading::new(&mut card, what);
    reading.finish()?;
    Ok(reading.into_files())
}

/// Asks whether the certificates were revoked, behind what is shown already.
fn ask_about_revocation(
    valise: &Valise,
    runtime: &Handle,
    id: &str,
    reader: &str,
    mut files: CardFiles,
    examination: Examination,
) {
    // The certificates to ask about are read only now: nobody waits for them.
    let Ok(certificates) = certificates(valise, reader) else {
        return;
    };
    for (file, bytes) in certificates.iter() {
        // another card may lie there by now
        if file == File::Identity && files.get(file) != Some(bytes) {
            return;
        }
        files.insert(file, bytes.to_vec());
    }
    let (valise, id) = (valise.clone(), id.to_owned());
    runtime.spawn(async move {
        let Some(found) = valise.card_revocation(&files.bytes()).await else {
            return;
        };
        let judged = examination.with_revocation(found.standing);
        let proofs = judge::proofs(&judged, Some(found.asked_at));
        let genuine = judge::genuine(&judged);
        valise.shared.desk.change(&valise.shared, &id, |card| {
            card.proofs = proofs;
            card.genuine = genuine;
        });
    });
}
