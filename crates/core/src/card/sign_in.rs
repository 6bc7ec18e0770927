//! Signing in with the nurse's own card: which card it is, whether it is hers and genuine, and the
//! PIN for one signature.

use std::sync::Arc;
use std::thread;

use jiff::Timestamp;
use secrecy::SecretString;
use valise_beid::{
    Card, CardReader, CardSigner, Error as CardError, File, Identity, PadLanguage, Pin, PinEntry,
    PinState, ReaderState, Reading, Trust, What, check_holder,
};
use valise_messages::Language;

use super::{judge, practice, readers};
use crate::context::{Context, blocking};
use crate::views::{ProfileView, SigningCard};
use crate::{Error, Valise, profile};

/// What proves whose card it is, before it is asked to sign.
fn what() -> What {
    What::IDENTITY | What::ROOT | What::AUTHENTICATION | What::CITIZEN_AUTHORITY
}

impl Valise {
    /// The card that could sign in, before a PIN is asked. A card that can't is named with the
    /// reason.
    ///
    /// # Errors
    /// Those of the keychain and the database; what is wrong with reader or card is in the answer.
    pub async fn signing_card(&self) -> Result<SigningCard, Error> {
        let context = self.context().await?;
        let profile = profile::read(&context).await?;
        let own = profile.as_ref().map(|profile| profile.niss.clone());
        let (cards, trust) = (
            self.shared.ports.cards.clone(),
            practice::trust(&self.shared),
        );
        let now = context.now();
        let found = blocking(move || {
            Ok(
                find(cards.as_ref(), &trust, own.as_deref(), now).and_then(|mut found| {
                    let pin_pad = found.card.pin_pad()?.is_some();
                    let tries_left = match found.card.transaction(|card| card.pin_state())? {
                        PinState::TriesLeft(left) => Some(left),
                        PinState::Blocked => Some(0),
                        PinState::Given | PinState::Unknown => None,
                    };
                    Ok((found, pin_pad, tries_left))
                }),
            )
        })
        .await?;
        Ok(match found {
            Err(error) => SigningCard {
                reader: None,
                holder: None,
                own: false,
                pin_pad: false,
                tries_left: None,
                error: Some(error.view()),
            },
            Ok((found, pin_pad, tries_left)) => {
                let blocked = (tries_left == Some(0)).then(|| CardError::PinBlocked.into());
                let problem = found.problem.or(blocked);
                SigningCard {
                    reader: Some(found.card.reader().to_owned()),
                    holder: Some(found.holder),
                    own: found.own,
                    pin_pad,
                    tries_left,
                    error: problem.map(|error: Error| error.view()),
                }
            }
        })
    }
}

/// A proven own card that signs once, and its holder's name.
pub(crate) struct CardKey {
    pub(crate) signer: CardSigner,
    pub(crate) holder: String,
}

/// The nurse's own card, ready for one signature with this PIN; without one, the PIN is typed on
/// the reader.
pub(crate) async fn card_key(
    context: &Context,
    profile: &ProfileView,
    pin: Option<&SecretString>,
    language: Language,
) -> Result<CardKey, Error> {
    let shared = &context.shared;
    let (cards, trust) = (shared.ports.cards.clone(), practice::trust(shared));
    let (own, now) = (profile.niss.clone(), context.now());
    let pin = pin.map(Pin::new).transpose()?;
    blocking(move || {
        let mut found = find(cards.as_ref(), &trust, Some(&own), now)?;
        if let Some(problem) = found.problem {
            return Err(problem);
        }
        let entry = match pin {
            Some(pin) => PinEntry::Typed(pin),
            None => match found.card.pin_pad()? {
                Some(pad) => PinEntry::Pad(pad, pad_language(language)),
                None => return Err(CardError::PinNeeded.into()),
            },
        };
        let signer = CardSigner::open(found.card)?;
        signer.allow_once(entry);
        Ok(CardKey {
            signer,
            holder: found.holder,
        })
    })
    .await
}

/// A card that was looked at.
struct Found {
    card: Card,
    holder: String,
    own: bool,
    /// Why it can't sign in.
    problem: Option<Error>,
}

/// The own card among those in the readers; else the only card there is, with what is wrong.
fn find(
    cards: &dyn CardReader,
    trust: &Trust,
    own: Option<&str>,
    now: Timestamp,
) -> Result<Found, Error> {
    let all = cards.readers()?;
    let mut others = Vec::new();
    for reader in all
        .iter()
        .filter(|reader| reader.ignored_because.is_none() && reader.state != ReaderState::Empty)
    {
        let card = Card::connect(cards, &reader.name, Arc::new(thread::sleep));
        match card
            .map_err(Error::from)
            .and_then(|card| look(card, trust, own, now))
        {
            Ok(found) if found.own => return Ok(found),
            other => others.push(other),
        }
    }
    // None of them is hers: with one card there is something to say about it.
    if others.len() == 1
        && let Some(only) = others.pop()
    {
        return only;
    }
    readers::only_card(&all)?;
    Err(Error::NoCard)
}

/// Whose card it is, and whether that is proven.
fn look(mut card: Card, trust: &Trust, own: Option<&str>, now: Timestamp) -> Result<Found, Error> {
    let mut reading = Reading::new(&mut card, what());
    reading.finish()?;
    let files = reading.into_files();
    let holder = check_holder(&files.bytes(), trust, now);
    let identity = files.get(File::Identity).map(Identity::parse);
    let Some(Ok(identity)) = identity else {
        return Err(CardError::NotAnEid.into());
    };
    let name = format!("{} {}", judge::first_name(&identity), identity.name);
    let is_own = own.is_none_or(|own| own == identity.national_number.text());
    let parts = [
        ("chain", holder.chain),
        ("root", holder.root),
        ("national_number", holder.national_number),
    ];
    let problem = if !is_own {
        Some(Error::CardOfOther)
    } else if parts.iter().any(|(_, part)| part.is_forged()) {
        Some(Error::CardForged)
    } else {
        parts
            .iter()
            .find(|(_, part)| !part.is_proven())
            .map(|(part, _)| Error::CardNotProven { part })
    };
    Ok(Found {
        holder: name.trim().to_owned(),
        own: is_own,
        problem,
        card,
    })
}

fn pad_language(language: Language) -> PadLanguage {
    match language {
        Language::Fr => PadLanguage::French,
        Language::Nl => PadLanguage::Dutch,
        Language::De => PadLanguage::German,
        Language::En => PadLanguage::English,
    }
}
