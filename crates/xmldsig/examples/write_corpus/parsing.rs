//! Documents that do not even become a tree.

use std::io::Result;

use crate::forger::Corpus;

pub(crate) fn write(corpus: &Corpus) -> Result<()> {
    let message = &corpus.message;
    let declared = |name: &str, declaration: &str| {
        let start = message.find("<soap:Envelope").unwrap_or_default();
        corpus.write(
            name,
            format!("{}{declaration}{}", &message[..start], &message[start..]),
        )
    };
    declared("doctype--empty", "<!DOCTYPE Envelope>")?;
    declared(
        "doctype--entities_that_multiply",
        concat!(
            "<!DOCTYPE e [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">",
            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
        ),
    )?;
    declared(
        "doctype--external_entity",
        "<!DOCTYPE e [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>",
    )?;
    declared(
        "doctype--another_attribute_as_id",
        "<!DOCTYPE e [<!ATTLIST Query a ID #IMPLIED>]>",
    )?;

    corpus.write("not_xml--truncated", &message[..message.len() / 2])?;
    corpus.write("not_xml--second_root", format!("{message}<more/>"))?;
    corpus.write("not_xml--empty", "")?;
    corpus.replaced("not_xml--unknown_entity", "Ann&amp;", "Ann&secret;")?;
    corpus.replaced("not_xml--unbound_prefix", "<q:Empty />", "<r:Empty />")?;
    let mut bytes = message.clone().into_bytes();
    if let Some(at) = message.find('é') {
        bytes[at] = 0xFF;
    }
    corpus.write("not_xml--not_utf8", bytes)?;

    let put = |name: &str, piece: &str| corpus.replaced(name, "<q:Empty />", piece);
    put(
        "too_complex--too_deep",
        &format!("{}{}", "<d>".repeat(101), "</d>".repeat(101)),
    )?;
    let attributes: String = (0..129).map(|number| format!(" a{number}=''")).collect();
    put(
        "too_complex--too_many_attributes",
        &format!("<d{attributes}/>"),
    )?;
    let outer: String = (0..122)
        .map(|number| format!(" xmlns:n{number}='u'"))
        .collect();
    let inner: String = (0..7)
        .map(|number| format!(" xmlns:m{number}='u'"))
        .collect();
    put(
        "too_complex--too_many_namespaces",
        &format!("<d{outer}><d{inner}/></d>"),
    )
}
