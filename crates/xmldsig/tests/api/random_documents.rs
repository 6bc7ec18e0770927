//! Documents nobody thought of.

use std::fmt::Write as _;
use std::process::{Command, Stdio};

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, TestRunner};
use valise_xmldsig::{
    KeyInfo, Place, Policy, VerifyingKey, canonicalize, parse, sign_enveloped, verify_enveloped,
};

use crate::support::P256;

const PREFIXES: [&str; 4] = ["", "p", "q", "pp"];
const SPACES: [&str; 3] = ["urn:one", "urn:two", "urn:a&amp;b"];

#[derive(Debug, Clone)]
struct Element {
    prefix: usize,
    name: &'static str,
    /// Prefix and namespace, the last one of [`SPACES`] standing for "none" with the default.
    declared: Vec<(usize, usize)>,
    attributes: Vec<(usize, &'static str, String)>,
    content: Vec<Content>,
    single_quotes: bool,
}

#[derive(Debug, Clone)]
enum Content {
    Element(Element),
    Markup(String),
}

fn value() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("&amp;"),
        Just("&lt;"),
        Just("&quot;"),
        Just("&#xD;"),
        Just("&#10;"),
        Just("&#x9;"),
        Just("\t"),
        Just("\n"),
        Just("\r\n"),
        Just(">"),
        Just("é€"),
        Just("𝄞"),
        Just("abc"),
        Just(" "),
    ];
    prop::collection::vec(piece, 0..5).prop_map(|pieces| pieces.concat())
}

fn markup() -> impl Strategy<Value = String> {
    prop_oneof![
        value(),
        Just("<![CDATA[<&]] >\r\n]]>".to_owned()),
        Just("<?target  some data ?>".to_owned()),
        Just("<?target?>".to_owned()),
        Just("\r\r\n&gt;'\"".to_owned()),
    ]
}

fn head() -> impl Strategy<Value = Element> {
    let names = prop::sample::select(vec!["a", "b", "long-name", "é"]);
    let declared = prop::collection::vec((0..4_usize, 0..4_usize), 0..3);
    let attribute = (
        0..4_usize,
        prop::sample::select(vec!["x", "y", "z", "A"]),
        value(),
    );
    let attributes = prop::collection::vec(attribute, 0..4);
    (0..4_usize, names, declared, attributes, any::<bool>()).prop_map(
        |(prefix, name, declared, attributes, single_quotes)| Element {
            prefix,
            name,
            declared,
            attributes,
            content: Vec::new(),
            single_quotes,
        },
    )
}

fn element() -> impl Strategy<Value = Element> {
    head().prop_recursive(5, 40, 4, |inner| {
        let content = prop_oneof![
            inner.prop_map(Content::Element),
            markup().prop_map(Content::Markup),
        ];
        (head(), prop::collection::vec(content, 0..5))
            .prop_map(|(head, content)| Element { content, ..head })
    })
}

/// A whole document in which every prefix is bound and one element carries an identifier.
fn document() -> impl Strategy<Value = String> {
    element().prop_map(|element| {
        let mut text = String::from("<w xmlns:p='urn:p' xmlns:q='urn:q' xmlns:pp=\"urn:p\">");
        write_element(&mut text, &element, Some("target"));
        text.push_str("</w>");
        text
    })
}

fn write_element(text: &mut String, element: &Element, id: Option<&str>) {
    let quote = if element.single_quotes { '\'' } else { '"' };
    let name = match PREFIXES[element.prefix] {
        "" => element.name.to_owned(),
        prefix => format!("{prefix}:{}", element.name),
    };
    write!(text, "<{name}").unwrap();
    if let Some(id) = id {
        write!(text, " ID = {quote}{id}{quote}").unwrap();
    }
    for (prefix, uri) in firsts(&element.declared, |declared| declared.0) {
        match (PREFIXES[*prefix], SPACES.get(*uri)) {
            ("", uri) => write!(text, "\n xmlns={quote}{}{quote}", uri.unwrap_or(&"")).unwrap(),
            (prefix, Some(uri)) => write!(text, " xmlns:{prefix} = {quote}{uri}{quote}").unwrap(),
            (_, None) => {}
        }
    }
    for (prefix, name, value) in firsts(&element.attributes, |attribute| attribute.1) {
        let colon = if *prefix == 0 { "" } else { ":" };
        write!(
            text,
            " {}{colon}{name}={quote}{value}{quote}",
            PREFIXES[*prefix]
        )
        .unwrap();
    }
    if element.content.is_empty() {
        text.push_str(" />");
        return;
    }
    text.push('>');
    for content in &element.content {
        match content {
            Content::Element(element) => write_element(text, element, None),
            Content::Markup(markup) => text.push_str(markup),
        }
    }
    write!(text, "</{name} >").unwrap();
}

/// The items whose key did not occur before.
fn firsts<T, K: PartialEq>(items: &[T], key: impl Fn(&T) -> K) -> impl Iterator<Item = &T> {
    items
        .iter()
        .enumerate()
        .filter(move |(at, item)| items[..*at].iter().all(|other| key(other) != key(item)))
        .map(|(_, item)| item)
}

fn canonical(text: &str, prefixes: &[&str]) -> String {
    let document = parse(text).unwrap();
    String::from_utf8(canonicalize(document.root_element(), prefixes)).unwrap()
}

proptest! {
    #[test]
    fn a_canonical_form_is_its_own_canonical_form(text in document()) {
        for prefixes in [&[][..], &["pp", "#default"]] {
            let once = canonical(&text, prefixes);
            prop_assert_eq!(canonical(&once, prefixes), once);
        }
    }

    #[test]
    fn what_is_signed_verifies_and_stays_signed_elsewhere(text in document()) {
        let signer = P256.signer();
        let key = VerifyingKey::certificate(&P256.certificate).unwrap();
        for place in [Place::FirstChild, Place::LastChild] {
            let signed = sign_enveloped(&text, "target", &signer, &KeyInfo::None, place).unwrap();
            // exclusive canonicalization is made for this: the element may move, if the prefixes
            // it uses are bound to the same namespaces there
            let moved = format!("<other xmlns='urn:else' xmlns:z='urn:z'><v xmlns=''>{signed}</v></other>");
            for text in [signed, moved] {
                let document = parse(&text).unwrap();
                let target = document.descendants().find(|it| it.attribute("ID").is_some()).unwrap();
                prop_assert!(verify_enveloped(target, &key, &Policy::EHEALTH).is_ok());
            }
        }
    }

    #[test]
    fn changing_a_letter_of_the_canonical_form_is_noticed(text in document(), at: prop::sample::Index) {
        let signer = P256.signer();
        let key = VerifyingKey::certificate(&P256.certificate).unwrap();
        let signed =
            sign_enveloped(&canonical(&text, &[]), "target", &signer, &KeyInfo::None, Place::LastChild).unwrap();
        let document = parse(&signed).unwrap();
        let target = document.descendants().find(|it| it.attribute("ID").is_some()).unwrap();
        let signature = valise_xmldsig::enveloped_signature(target).unwrap().range();
        let end = signature.start.max(target.range().start + 1);
        let at = target.range().start + at.index(end - target.range().start);
        let mut bytes = signed.as_bytes().to_vec();
        bytes[at] ^= 1;
        if let Ok(document) = valise_xmldsig::parse_bytes(&bytes) {
            let mut targets = document.descendants().filter(|it| it.attribute("ID").is_some());
            let verdict = targets.next().map(|target| verify_enveloped(target, &key, &Policy::EHEALTH));
            prop_assert!(!matches!(verdict, Some(Ok(_))), "{}", String::from_utf8_lossy(&bytes));
        }
    }

    #[test]
    fn no_text_makes_the_parser_or_the_canonicalizer_fail_otherwise_than_by_an_error(
        text in "(<[a-c/!?]?|>|[ =\"'&;#]|xmlns(:a)?|]]>|--|a|é|[[:space:]]){0,40}"
    ) {
        if let Ok(document) = parse(&text) {
            let once = canonical(&text, &["a", "#default"]);
            prop_assert!(parse(&once).is_ok(), "{:?} from {:?}", once, document.input_text());
        }
    }
}

/// Another program canonicalizes the same documents to the same bytes: `xmllint`.
#[test]
fn xmllint_agrees_on_the_canonical_form() {
    if Command::new("xmllint")
        .arg("--version")
        .stderr(Stdio::null())
        .status()
        .is_err()
    {
        println!("skipped: xmllint is not installed");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut runner = TestRunner::new(Config::default());
    for number in 0..200 {
        // libxml2 forgets to escape an ampersand in a namespace, and so writes what is not XML
        let text = document()
            .new_tree(&mut runner)
            .unwrap()
            .current()
            .replace("a&amp;b", "a-b");
        let file = folder.path().join(format!("{number}.xml"));
        std::fs::write(&file, &text).unwrap();
        let output = Command::new("xmllint")
            .arg("--exc-c14n")
            .arg(&file)
            .output()
            .unwrap();
        assert!(
            output.status.success(),
            "{}\n{text}",
            String::from_utf8_lossy(&output.stderr)
        );
        assert_eq!(
            String::from_utf8(output.stdout).unwrap(),
            canonical(&text, &[]),
            "{text}"
        );
    }
}
