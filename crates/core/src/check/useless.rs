//! Answers that came and are of no use: what went wrong with them, by the code of the failure.

/// Why an answer that came is of no use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Useless {
    /// It can't be read.
    Unreadable,
    /// It belongs to another question or person, or was changed on the way.
    NotOurs,
}

const UNREADABLE: &[&str] = &[
    // the envelope
    "soap.too_large",
    "soap.not_xml",
    "soap.too_complex",
    "soap.dtd",
    "soap.not_soap",
    "soap.multipart",
    "soap.unexpected_answer",
    // what stands in it
    "mycarenet.too_large",
    "mycarenet.encoding",
    "mycarenet.not_xml",
    "mycarenet.document_type",
    "mycarenet.wrong_namespace",
    "mycarenet.missing",
    "mycarenet.unreadable",
    "mycarenet.repeated",
    "mycarenet.sealed",
    "mycarenet.packing",
];

const NOT_OURS: &[&str] = &[
    "mycarenet.hash_mismatch",
    "mycarenet.other_question",
    "mycarenet.other_person",
    "mycarenet.signature",
];

/// What is wrong with the answer, when an answer came at all.
pub(crate) fn of(code: &str) -> Option<Useless> {
    match () {
        () if UNREADABLE.contains(&code) => Some(Useless::Unreadable),
        () if NOT_OURS.contains(&code) => Some(Useless::NotOurs),
        () => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::policy::{Class, class_of};

    #[test]
    fn every_failure_of_an_answer_says_why_it_is_of_no_use() {
        let question = |code: &&str| of(code).is_none();
        let of_the_question: Vec<_> = valise_mycarenet::Error::CODES
            .iter()
            .copied()
            .filter(question)
            .collect();
        assert_eq!(
            of_the_question,
            [
                "mycarenet.start_in_future",
                "mycarenet.period_order",
                "mycarenet.period_too_old",
                "mycarenet.no_facet",
                "mycarenet.duplicate_facet",
                "mycarenet.missing_dimension",
                "mycarenet.duplicate_dimension",
                "mycarenet.provider_number",
            ]
        );
        assert_eq!(of("mycarenet.other_person"), Some(Useless::NotOurs));
        assert_eq!(of("soap.timeout"), None);
    }

    #[test]
    fn a_useless_answer_needs_the_nurse() {
        let known = [valise_mycarenet::Error::CODES, valise_soap::Error::CODES].concat();
        for code in UNREADABLE.iter().chain(NOT_OURS) {
            assert!(known.contains(code), "{code}");
            assert_eq!(class_of(code), Class::Person, "{code}");
        }
    }
}
