//! The rules a set of Fluent files must follow; used by the build script and by its tests.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::ops::Range;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// The folders that must exist below `locales`. None leads: each key is asked of all four alike.
pub(crate) const LANGUAGES: [&str; 4] = ["fr", "nl", "de", "en"];

/// One Fluent file.
#[derive(Debug, Clone)]
pub(crate) struct Source {
    /// Folder name, for example `fr`.
    pub(crate) language: String,
    /// File name, for example `home.ftl`.
    pub(crate) file: String,
    /// Its whole text.
    pub(crate) text: String,
}

impl Source {
    fn path(&self) -> String {
        format!("locales/{}/{}", self.language, self.file)
    }
}

/// What the build script writes for the crate.
#[derive(Debug)]
pub(crate) struct Joined {
    /// Language to the text of all its files.
    pub(crate) texts: BTreeMap<String, String>,
    /// Key (`key` or `key.attribute`) to the variables it takes, both sorted.
    pub(crate) keys: BTreeMap<String, BTreeSet<String>>,
    /// Message to where it stands in the text of each language, in the order of [`LANGUAGES`].
    pub(crate) places: BTreeMap<String, [Range<usize>; LANGUAGES.len()]>,
}

impl Joined {
    /// The source of a constant table, for `include!`.
    pub(crate) fn keys_in_rust(&self) -> String {
        let mut text = String::from("&[\n");
        for (key, variables) in &self.keys {
            let _ = writeln!(
                text,
                "    ({key:?}, &{:?}),",
                variables.iter().collect::<Vec<_>>()
            );
        }
        text.push_str("]\n");
        text
    }

    /// The source of a constant table, for `include!`.
    pub(crate) fn places_in_rust(&self) -> String {
        let mut text = String::from("&[\n");
        for (key, places) in &self.places {
            let _ = writeln!(text, "    ({key:?}, {places:?}),");
        }
        text.push_str("]\n");
        text
    }
}

/// One message, or one of its attributes, of one language.
#[derive(Clone)]
struct Found {
    path: String,
    /// Where its message stands in the joined text of its language.
    place: Range<usize>,
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
}

/// Reads every `*.ftl` of the four language folders, in the order of their names.
///
/// # Errors
/// When a folder or file cannot be read.
pub(crate) fn read(locales: &Path) -> io::Result<Vec<Source>> {
    let mut sources = Vec::new();
    for language in LANGUAGES {
        let folder = locales.join(language);
        let mut files = Vec::new();
        for entry in fs::read_dir(&folder)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if name.ends_with(".ftl") && !name.starts_with('.') {
                files.push(name);
            }
        }
        files.sort();
        for file in files {
            let text = fs::read_to_string(folder.join(&file))?;
            sources.push(Source {
                language: language.to_owned(),
                file,
                text,
            });
        }
    }
    Ok(sources)
}

/// Checks the files and joins them.
///
/// # Errors
/// Every problem found, one line each, naming the file, the key and what is wrong with it.
pub(crate) fn join(sources: &[Source]) -> Result<Joined, Vec<String>> {
    let mut problems = Vec::new();
    let mut texts: BTreeMap<String, String> = LANGUAGES
        .iter()
        .map(|language| ((*language).to_owned(), String::new()))
        .collect();
    let mut found: BTreeMap<&str, BTreeMap<String, Found>> = LANGUAGES
        .iter()
        .map(|language| (*language, BTreeMap::new()))
        .collect();

    missing_files(sources, &mut problems);
    for source in sources {
        let Some(entries) = found.get_mut(source.language.as_str()) else {
            problems.push(format!("{}: an unknown language", source.path()));
            continue;
        };
        let text = texts.entry(source.language.clone()).or_default();
        let before = text.len();
        text.push_str(source.text.trim_end());
        text.push_str("\n\n");
        read_entries(source, before, entries, &mut problems);
    }
    for entries in found.values() {
        references(entries, &mut problems);
    }
    compare(&found, &mut problems);
    if !problems.is_empty() {
        return Err(problems);
    }

    let english = found.get("en").into_iter().flatten();
    let keys = english
        .clone()
        .map(|(key, entry)| (key.clone(), entry.variables.clone()))
        .collect();
    let place = |language: &str, key: &str| {
        let entry = found.get(language).and_then(|entries| entries.get(key));
        entry.map_or(0..0, |entry| entry.place.clone())
    };
    let places = english
        .filter(|(key, _)| !key.contains('.'))
        .map(|(key, _)| (key.clone(), LANGUAGES.map(|language| place(language, key))))
        .collect();
    Ok(Joined {
        texts,
        keys,
        places,
    })
}

fn missing_files(sources: &[Source], problems: &mut Vec<String>) {
    let files: BTreeSet<&str> = sources.iter().map(|source| source.file.as_str()).collect();
    for file in files {
        for language in LANGUAGES {
            let there = sources
                .iter()
                .any(|source| source.language == language && source.file == file);
            if !there {
                problems.push(format!("locales/{language}/{file}: the file is missing"));
            }
        }
    }
}

/// `before` is the length of the joined text so far.
fn read_entries(
    source: &Source,
    before: usize,
    entries: &mut BTreeMap<String, Found>,
    problems: &mut Vec<String>,
) {
    let path = source.path();
    let resource = match fluent_syntax::parser::parse(source.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let before = source.text.get(..error.pos.start).unwrap_or_default();
                let line = before.matches('\n').count() + 1;
                problems.push(format!("{path}:{line}: not Fluent: {error}"));
            }
            resource
        }
    };
    for (index, entry) in resource.body.iter().enumerate() {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                problems.push(format!("{path}: `-{}` is a term", term.id.name));
                continue;
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => continue,
        };
        let (key, attributes) = (message.id.name, &message.attributes);
        let Some(value) = &message.value else {
            problems.push(format!("{path}: `{key}` has no text of its own"));
            continue;
        };
        let end = resource.body.get(index + 1..).unwrap_or_default();
        let end = end.iter().find_map(|next| start(source, next));
        let end = end.unwrap_or(source.text.trim_end().len());
        let entry = Found {
            path: path.clone(),
            place: before + start(source, entry).unwrap_or(end)..before + end,
            variables: BTreeSet::new(),
            references: BTreeSet::new(),
        };
        insert(&entry, key, value, entries, problems);
        for attribute in attributes {
            let key = format!("{key}.{}", attribute.id.name);
            insert(&entry, &key, &attribute.value, entries, problems);
        }
        // An error says what happened, what it means and the one thing to do.
        if source.file.starts_with("errors-") {
            for wanted in ["meaning", "action"] {
                if !attributes
                    .iter()
                    .any(|attribute| attribute.id.name == wanted)
                {
                    problems.push(format!("{path}: `{key}` has no `.{wanted}`"));
                }
            }
        }
    }
}

/// Where a message begins: its name is a part of the text.
fn start(source: &Source, entry: &Entry<&str>) -> Option<usize> {
    match entry {
        Entry::Message(message) => {
            Some(message.id.name.as_ptr().addr() - source.text.as_ptr().addr())
        }
        _ => None,
    }
}

fn insert(
    empty: &Found,
    key: &str,
    value: &Pattern<&str>,
    entries: &mut BTreeMap<String, Found>,
    problems: &mut Vec<String>,
) {
    let mut found = empty.clone();
    let path = &empty.path;
    if !pattern(value, &mut found) {
        problems.push(format!("{path}: `{key}` is empty"));
    }
    if let Some(first) = entries.get(key) {
        problems.push(format!(
            "{path}: `{key}` is doubled, first in {}",
            first.path
        ));
        return;
    }
    entries.insert(key.to_owned(), found);
}

/// Collects variables and references; false when every way through the pattern is blank.
fn pattern(value: &Pattern<&str>, found: &mut Found) -> bool {
    let mut says_something = false;
    for element in &value.elements {
        says_something |= match element {
            PatternElement::TextElement { value } => !value.trim().is_empty(),
            PatternElement::Placeable { expression: choice } => expression(choice, found),
        };
    }
    says_something
}

fn expression(choice: &Expression<&str>, found: &mut Found) -> bool {
    match choice {
        Expression::Inline(part) => inline(part, found),
        Expression::Select { selector, variants } => {
            inline(selector, found);
            // A variant may be left empty on purpose ("no remark"), when another says something.
            let mut says_something = false;
            for variant in variants {
                says_something |= pattern(&variant.value, found);
            }
            says_something
        }
    }
}

fn inline(part: &InlineExpression<&str>, found: &mut Found) -> bool {
    match part {
        InlineExpression::StringLiteral { value } => return !value.trim().is_empty(),
        InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => {
            found.variables.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute
                .as_ref()
                .map(|a| format!(".{}", a.name))
                .unwrap_or_default();
            found.references.insert(format!("{}{attribute}", id.name));
        }
        InlineExpression::TermReference { id, .. } => {
            found.references.insert(format!("-{}", id.name));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            // No function is registered: dates and amounts come formatted from the caller.
            found.references.insert(format!("{}()", id.name));
            for argument in &arguments.positional {
                inline(argument, found);
            }
        }
        InlineExpression::Placeable { expression: choice } => return expression(choice, found),
    }
    true
}

/// Each message is read alone, when it is needed: it can't use another one. No function is
/// registered either.
fn references(entries: &BTreeMap<String, Found>, problems: &mut Vec<String>) {
    for (key, found) in entries {
        for reference in &found.references {
            problems.push(format!(
                "{}: `{key}` uses `{reference}`; a message stands alone",
                found.path
            ));
        }
    }
}

fn compare(found: &BTreeMap<&str, BTreeMap<String, Found>>, problems: &mut Vec<String>) {
    let mut keys: BTreeMap<&str, (&Found, &str)> = BTreeMap::new();
    for (language, entries) in found {
        for (key, entry) in entries {
            keys.entry(key).or_insert((entry, language));
        }
    }
    for (key, (first, first_language)) in keys {
        for language in LANGUAGES {
            match found.get(language).and_then(|entries| entries.get(key)) {
                None => problems.push(format!(
                    "{}: `{key}` is missing; {} has it",
                    first.path.replace(
                        &format!("locales/{first_language}/"),
                        &format!("locales/{language}/"),
                    ),
                    first.path,
                )),
                Some(other) if other.variables != first.variables => problems.push(format!(
                    "{}: `{key}` takes {:?}, but {} has {:?}",
                    other.path, other.variables, first.path, first.variables,
                )),
                Some(_) => {}
            }
        }
    }
}
