//! One parsed catalogue per language, made when it is first asked for.

use std::borrow::Cow;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::{Language, catalogue};

type Bundle = FluentBundle<FluentResource>;

static FRENCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Fr));
static DUTCH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Nl));
static GERMAN: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::De));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::En));

/// The filled-in text, or nothing when the key does not exist.
pub(crate) fn format(
    language: Language,
    key: &str,
    arguments: &[(&str, String)],
) -> Option<String> {
    let bundle: &Bundle = match language {
        Language::Fr => &FRENCH,
        Language::Nl => &DUTCH,
        Language::De => &GERMAN,
        Language::En => &ENGLISH,
    };
    let (id, attribute) = match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    };
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut values = FluentArgs::new();
    for (name, value) in arguments {
        values.set(Cow::Borrowed(*name), argument(value));
    }
    // A variable the caller forgot shows as {$name}: the sentence is still of use.
    let mut errors = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(&values), &mut errors)
            .into_owned(),
    )
}

/// Plain small numbers become numbers, so that they choose plural forms; everything else, above
/// all identifiers with leading zeros, stays text.
fn argument(value: &str) -> FluentValue<'_> {
    match value.parse::<i32>() {
        Ok(number) if number.to_string() == value => FluentValue::from(number),
        _ => FluentValue::from(value),
    }
}

fn bundle(language: Language) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
    // The marks would end up in files, in JSON and in what a terminal copies.
    bundle.set_use_isolating(false);
    // The build script parsed the same text and found no fault: what it could not read, and any
    // doubled key, has already failed the build.
    let resource = match FluentResource::try_new(catalogue(language).to_owned()) {
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
