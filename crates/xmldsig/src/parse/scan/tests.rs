use super::*;

const LIMITS: Limits = Limits {
    bytes: 10_000,
    nodes: 100,
    depth: 3,
    attributes: 3,
    namespaces: 4,
};

fn fault(text: &str) -> Option<&'static str> {
    match check(text, &LIMITS) {
        Ok(()) => None,
        Err(Error::TooComplex { what, .. }) => Some(what),
        Err(_) => Some("another fault"),
    }
}

#[test]
fn depth_counts_only_open_elements() {
    assert_eq!(fault("<a><b><c/></b><b><c></c></b></a>"), None);
    assert_eq!(fault("<a><b><c><d/></c></b></a>"), Some("levels"));
}

#[test]
fn markup_inside_comments_values_and_character_data_does_not_count() {
    assert_eq!(fault("<a><!-- <b><c><d> --><b>x</b></a>"), None);
    assert_eq!(fault("<a><![CDATA[<b><c><d>]]><b>x</b></a>"), None);
    assert_eq!(fault("<a x='>' y=\"<b><c>'/>\"><b><c/></b></a>"), None);
    assert_eq!(fault("<?xml version='1.0'?><a><?p <b><c><d> ?></a>"), None);
    assert_eq!(fault("<!--><a>--><a><b><c/></b></a>"), None);
}

#[test]
fn attributes_are_counted_by_element() {
    assert_eq!(fault("<a x='1' y = '2' z='3'><b x='1'/></a>"), None);
    assert_eq!(
        fault("<a x='1' y='2' z='3' w='4'/>"),
        Some("attributes of one element")
    );
}

#[test]
fn namespaces_are_counted_with_those_inherited() {
    assert_eq!(
        fault("<a xmlns:p='1' xmlns='2'><b xmlns:q='3' xmlns:r='4'/></a>"),
        None
    );
    let inherited = "<a xmlns:p='1' xmlns='2'><b xmlns:q='3' xmlns:r='4'><c xmlns:s='5'/></b></a>";
    assert_eq!(fault(inherited), Some("namespaces at one place"));
}

#[test]
fn markup_characters_are_counted_before_anything_is_built() {
    assert_eq!(fault(&"<".repeat(201)), Some("nodes"));
    assert_eq!(fault(&"=".repeat(401)), Some("attributes"));
}

#[test]
fn namespace_copies_are_bounded_over_the_whole_document() {
    let limits = Limits {
        namespaces: 128,
        nodes: 500_000,
        attributes: 128,
        ..Limits::MESSAGE
    };
    let outer: String = (0..100).map(|n| format!(" xmlns:n{n}='u'")).collect();
    let text = format!("<a{outer}>{}</a>", "<b xmlns:x='u'/>".repeat(30_000));
    assert!(matches!(
        check(&text, &limits),
        Err(Error::TooComplex {
            what: "namespaces",
            ..
        })
    ));
}

fn refused(text: &str) -> bool {
    matches!(check(text, &LIMITS), Err(Error::NotXml { .. }))
}

#[test]
fn instructions_have_a_proper_name() {
    for good in [
        "<?xml version='1.0'?><a/>",
        "\u{feff}<?xml version='1.0'?><a/>",
    ] {
        assert!(!refused(good), "{good}");
    }
    for good in [
        "<a><?p?></a>",
        "<a><?p q#?></a>",
        "<?p q?><a/>",
        "<a><?x-1.y\n?></a>",
    ] {
        assert!(!refused(good), "{good}");
    }
    for bad in [
        "<a><?xml#?></a>",
        "<a><?XML?></a>",
        "<a><?p#q?></a>",
        "<a><?p×?></a>",
    ] {
        assert!(refused(bad), "{bad}");
    }
}

#[test]
fn declarations_are_what_everybody_takes_them_for() {
    for good in [
        "<a xmlns=''/>",
        "<a xmlns = 'u' b='xmlns:p'/>",
        "<a xmlnsa='' axmlns=''/>",
    ] {
        assert!(!refused(good), "{good}");
    }
    let twice = "<a xmlns='u' xmlns='v'/>";
    for bad in [twice, "<a xmlns:p=''/>", "<a xmlns:p='u' p:xmlns = 'v'/>"] {
        assert!(refused(bad), "{bad}");
        assert!(
            roxmltree::Document::parse(bad).is_ok(),
            "the parser refuses {bad} itself now"
        );
    }
}

#[test]
fn a_fault_is_found_by_line_and_column() {
    let verdict = check("<a>\n é<?xml#?></a>", &LIMITS);
    assert!(matches!(verdict, Err(Error::NotXml { line: 2, column: 3 })));
}

#[test]
fn text_that_ends_too_early_is_left_to_the_parser() {
    for text in [
        "<",
        "<!",
        "<!--",
        "<![CDATA[",
        "<?x",
        "<a b='",
        "<a",
        "</",
        "<!DOCTYPE a>",
    ] {
        assert_eq!(fault(text), None, "{text}");
    }
}
