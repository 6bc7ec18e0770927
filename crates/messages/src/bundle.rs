//! Reads one message, when it is asked for. Parsed as a whole, the catalogues would hold several
//! megabytes, of which a program needs a few sentences.

use std::borrow::Cow;
use std::ops::Range;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{Language, catalogue};

/// Where each message stands in the text of each language, in French, Dutch, German and English.
static PLACES: &[(&str, [Range<usize>; 4])] = include!(concat!(env!("OUT_DIR"), "/places.rs"));

/// The filled-in text, or nothing when the key does not exist.
pub(crate) fn format(
    language: Language,
    key: &str,
    arguments: &[(&str, String)],
) -> Option<String> {
    let (id, attribute) = match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    };
    let bundle = bundle(language, source(language, id)?);
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut values = FluentArgs::new();
    for (name, value) in arguments {
        values.set(Cow::Borrowed(*name), argument(language, value));
    }
    // A variable the caller forgot shows as {$name}: the sentence is still of use.
    let mut errors = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(&values), &mut errors)
            .into_owned(),
    )
}

/// Plain small numbers become numbers, so that they choose plural forms; a day (`24/11/2026`, with or
/// without a time behind it) is written as the language does; everything else, above all
/// identifiers with leading zeros, stays text.
fn argument(language: Language, value: &str) -> FluentValue<'_> {
    match value.parse::<i32>() {
        Ok(number) if number.to_string() == value => FluentValue::from(number),
        _ if begins_with_day(value) => {
            FluentValue::from(value.replacen('/', language.between_day_and_month(), 2))
        }
        _ => FluentValue::from(value),
    }
}

fn begins_with_day(value: &str) -> bool {
    let day = value.split(' ').next().unwrap_or_default().as_bytes();
    day.len() == 10
        && day.iter().enumerate().all(|(place, byte)| match place {
            2 | 5 => *byte == b'/',
            _ => byte.is_ascii_digit(),
        })
}

/// The Fluent text of one message.
fn source(language: Language, id: &str) -> Option<&'static str> {
    let index = PLACES.binary_search_by(|(name, _)| (*name).cmp(id)).ok()?;
    let (_, places) = PLACES.get(index)?;
    let place = match language {
        Language::Fr => &places[0],
        Language::Nl => &places[1],
        Language::De => &places[2],
        Language::En => &places[3],
    };
    catalogue(language).get(place.clone())
}

fn bundle(language: Language, source: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![identifier(language)]);
    // The marks would end up in files, in JSON and in what a terminal copies.
    bundle.set_use_isolating(false);
    // The build script parsed the same text and found no fault.
    let resource = match FluentResource::try_new(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let _ = bundle.add_resource(resource);
    bundle
}

/// The region decides how numbers are written; a tag that could not be read would only lose that.
fn identifier(language: Language) -> LanguageIdentifier {
    let tag = match language {
        Language::Fr => "fr-BE",
        Language::Nl => "nl-BE",
        Language::De => "de-BE",
        Language::En => "en-GB",
    };
    tag.parse().unwrap_or_default()
}
