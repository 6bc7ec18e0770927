use super::*;
use crate::parse;

fn canonical_of(text: &str, prefixes: &[&str]) -> String {
    let document = parse(text).unwrap();
    String::from_utf8(canonicalize(document.root_element(), prefixes)).unwrap()
}

fn inner(text: &str, name: &str, prefixes: &[&str]) -> String {
    let document = parse(text).unwrap();
    let node = document
        .descendants()
        .find(|node| node.tag_name().name() == name)
        .unwrap();
    String::from_utf8(canonicalize(node, prefixes)).unwrap()
}

#[test]
fn empty_elements_become_pairs_and_quotes_double() {
    assert_eq!(
        canonical_of("<a  b = 'it&apos;s \"5\"' />", &[]),
        r#"<a b="it's &quot;5&quot;"></a>"#
    );
}

#[test]
fn attributes_are_sorted_by_namespace_and_name_after_declarations_sorted_by_prefix() {
    let text = "<x:a xmlns:x='urn:z' xmlns:y='urn:a' y:d='1' x:c='2' b='3' x:a='4' a='5'/>";
    let expected = concat!(
        r#"<x:a xmlns:x="urn:z" xmlns:y="urn:a" "#,
        r#"a="5" b="3" y:d="1" x:a="4" x:c="2"></x:a>"#
    );
    assert_eq!(canonical_of(text, &[]), expected);
}

#[test]
fn text_and_values_are_escaped_each_in_its_way() {
    let text = "<a b='&#9;&#10;&#13;&lt;&gt;&amp;\"'>&#9;&#10;&#13;&lt;&gt;&amp;\"'é€</a>";
    let expected = concat!(
        "<a b=\"&#x9;&#xA;&#xD;&lt;>&amp;&quot;\">",
        "\t\n&#xD;&lt;&gt;&amp;\"'é€</a>"
    );
    assert_eq!(canonical_of(text, &[]), expected);
}

#[test]
fn line_ends_and_values_are_normalised() {
    assert_eq!(
        canonical_of("<a b='1\r\n2\t3'>x\r\ny\rz</a>", &[]),
        "<a b=\"1 2 3\">x\ny\nz</a>"
    );
}

#[test]
fn comments_vanish_character_data_becomes_text_and_instructions_stay() {
    let text = "<?before it?><a>1<!-- no -->2<![CDATA[<3>]]><?do  it now ?><?x?></a><!-- no -->";
    assert_eq!(
        canonical_of(text, &[]),
        "<a>12&lt;3&gt;<?do it now ?><?x?></a>"
    );
}

#[test]
fn declarations_stand_where_they_are_used() {
    let text = "<p:a xmlns:p='urn:p' xmlns:q='urn:q'><b><q:c/><q:c q:d='1'/></b></p:a>";
    let expected = concat!(
        r#"<p:a xmlns:p="urn:p"><b><q:c xmlns:q="urn:q"></q:c>"#,
        r#"<q:c xmlns:q="urn:q" q:d="1"></q:c></b></p:a>"#
    );
    assert_eq!(canonical_of(text, &[]), expected);
}

#[test]
fn an_outer_declaration_is_brought_along_when_used() {
    let text = "<a xmlns='urn:d' xmlns:p='urn:p' xmlns:u='urn:u'><b p:x='1'><c/></b></a>";
    assert_eq!(
        inner(text, "b", &[]),
        r#"<b xmlns="urn:d" xmlns:p="urn:p" p:x="1"><c></c></b>"#
    );
    assert_eq!(
        inner(text, "b", &["u", "absent"]),
        r#"<b xmlns="urn:d" xmlns:p="urn:p" xmlns:u="urn:u" p:x="1"><c></c></b>"#
    );
}

#[test]
fn a_redeclared_prefix_is_rendered_again_and_only_then() {
    let text = "<p:a xmlns:p='1'><p:b xmlns:p='1'/><p:b xmlns:p='2'><p:c/></p:b><p:d/></p:a>";
    let expected =
        r#"<p:a xmlns:p="1"><p:b></p:b><p:b xmlns:p="2"><p:c></p:c></p:b><p:d></p:d></p:a>"#;
    assert_eq!(canonical_of(text, &[]), expected);
}

#[test]
fn the_default_namespace_is_undeclared_where_it_ends() {
    let text = "<a xmlns='urn:d'><b xmlns=''><c/></b><p:d xmlns:p='urn:p' xmlns=''><e/></p:d></a>";
    let expected = concat!(
        r#"<a xmlns="urn:d"><b xmlns=""><c></c></b>"#,
        r#"<p:d xmlns:p="urn:p"><e xmlns=""></e></p:d></a>"#
    );
    assert_eq!(canonical_of(text, &[]), expected);
    assert_eq!(
        canonical_of("<a xmlns=''><b xmlns=''/></a>", &[]),
        "<a><b></b></a>"
    );
}

#[test]
fn the_prefix_list_may_name_the_default_namespace() {
    let text = "<w xmlns='urn:d'><p:a xmlns:p='urn:p'><p:b xmlns=''/><c/></p:a></w>";
    assert_eq!(
        inner(text, "a", &["#default"]),
        r#"<p:a xmlns="urn:d" xmlns:p="urn:p"><p:b xmlns=""></p:b><c></c></p:a>"#
    );
    assert_eq!(
        inner(text, "a", &[]),
        r#"<p:a xmlns:p="urn:p"><p:b></p:b><c xmlns="urn:d"></c></p:a>"#
    );
}

#[test]
fn two_prefixes_of_one_namespace_stay_apart() {
    let text = "<p:a xmlns:p='urn:p' xmlns:q='urn:p'><q:b q:x='1' p:y='2'/></p:a>";
    let expected = concat!(
        r#"<p:a xmlns:p="urn:p">"#,
        r#"<q:b xmlns:q="urn:p" q:x="1" p:y="2"></q:b></p:a>"#
    );
    assert_eq!(canonical_of(text, &[]), expected);
}

#[test]
fn the_prefix_xml_is_never_declared() {
    let text = "<a xml:lang='nl' xmlns:xml='http://www.w3.org/XML/1998/namespace'/>";
    assert_eq!(canonical_of(text, &["xml"]), r#"<a xml:lang="nl"></a>"#);
}

#[test]
fn a_part_can_be_left_out() {
    let document = parse("<a xmlns:p='urn:p'>1<p:s><b/></p:s>2<p:c/></a>").unwrap();
    let root = document.root_element();
    let omitted = root.first_element_child();
    let canonical = canonicalize_within(root, &[], omitted, 1000).unwrap();
    assert_eq!(
        String::from_utf8(canonical).unwrap(),
        r#"<a>12<p:c xmlns:p="urn:p"></p:c></a>"#
    );
    assert!(canonicalize_within(root, &[], Some(root), 1000).is_some_and(|out| out.is_empty()));
}

#[test]
fn an_output_out_of_proportion_is_cut_off() {
    let text = format!(
        "<a xmlns:p='{}'>{}</a>",
        "u".repeat(1000),
        "<p:b/>".repeat(1000)
    );
    let document = parse(&text).unwrap();
    assert!(canonicalize_within(document.root_element(), &[], None, 100_000).is_none());
    assert!(canonicalize_within(document.root_element(), &[], None, 2_000_000).is_some());
}

#[test]
fn siblings_of_the_part_are_not_touched() {
    assert_eq!(inner("<a><b/><c>1</c>2<d/></a>", "c", &[]), "<c>1</c>");
    assert_eq!(inner("<a><b/><c/>2<d/></a>", "c", &[]), "<c></c>");
}

#[test]
fn nesting_costs_no_stack() {
    let deep = 200_000;
    let text = format!("{}{}", "<a>".repeat(deep), "</a>".repeat(deep));
    let document = roxmltree::Document::parse(&text).unwrap();
    assert_eq!(
        canonicalize(document.root_element(), &[]),
        text.into_bytes()
    );
}
