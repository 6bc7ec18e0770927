use proptest::prelude::*;

use super::*;

fn der(input: &[u8]) -> Vec<u8> {
    Element::read(input).unwrap().to_der().to_vec()
}

#[test]
fn der_stays_as_it_is() {
    let input = [0x30, 0x06, 0x02, 0x01, 0x03, 0x04, 0x01, 0xff];
    assert_eq!(der(&input), input);
}

#[test]
fn indefinite_lengths_become_definite() {
    let input = [
        0x30, 0x80, 0x02, 0x01, 0x03, 0x30, 0x80, 0x00, 0x00, 0x00, 0x00,
    ];
    assert_eq!(der(&input), [0x30, 0x05, 0x02, 0x01, 0x03, 0x30, 0x00]);
}

#[test]
fn long_forms_of_short_lengths_become_short() {
    let input = [0x30, 0x82, 0x00, 0x03, 0x02, 0x01, 0x03];
    assert_eq!(der(&input), [0x30, 0x03, 0x02, 0x01, 0x03]);
}

#[test]
fn segments_of_an_octet_string_are_joined() {
    let input = [
        0x24, 0x80, 0x04, 0x01, 0x0a, 0x24, 0x03, 0x04, 0x01, 0x0b, 0x00, 0x00,
    ];
    assert_eq!(der(&input), [0x04, 0x02, 0x0a, 0x0b]);
}

#[test]
fn only_encrypted_content_is_an_implicit_octet_string() {
    let segments = [0xa0, 0x80, 0x04, 0x01, 0x0a, 0x04, 0x01, 0x0b, 0x00, 0x00];
    let object = [0x06, 0x01, 0x2a];
    // Content type, algorithm, content: implicit.
    let encrypted = [
        &[0x30, 0x80][..],
        &object,
        &[0x30, 0x00],
        &segments,
        &[0, 0],
    ]
    .concat();
    assert_eq!(
        der(&encrypted),
        [
            0x30, 0x09, 0x06, 0x01, 0x2a, 0x30, 0x00, 0x80, 0x02, 0x0a, 0x0b
        ]
    );
    // Content type, content: explicit.
    let plain = [&[0x30, 0x80][..], &object, &segments, &[0, 0]].concat();
    assert_eq!(
        der(&plain),
        [
            0x30, 0x0b, 0x06, 0x01, 0x2a, 0xa0, 0x06, 0x04, 0x01, 0x0a, 0x04, 0x01, 0x0b
        ]
    );
}

#[test]
fn sets_are_sorted() {
    let input = [0x31, 0x06, 0x02, 0x01, 0x05, 0x02, 0x01, 0x03];
    assert_eq!(
        der(&input),
        [0x31, 0x06, 0x02, 0x01, 0x03, 0x02, 0x01, 0x05]
    );
}

#[test]
fn a_cut_input_is_told_from_a_wrong_one() {
    assert_eq!(Element::read(&[]), Err(BerError::Truncated));
    assert_eq!(Element::read(&[0x30, 0x05, 0x02]), Err(BerError::Truncated));
    assert_eq!(
        Element::read(&[0x30, 0x80, 0x02, 0x01, 0x03, 0x00]),
        Err(BerError::Truncated)
    );
    // The inner element is longer than the outer one says.
    assert_eq!(
        Element::read(&[0x30, 0x03, 0x02, 0x05, 0x01]),
        Err(BerError::Invalid)
    );
    assert_eq!(
        Element::read(&[0x02, 0x80, 0x00, 0x00]),
        Err(BerError::Invalid)
    );
    assert_eq!(
        Element::read(&[0x30, 0x89, 1, 1, 1, 1, 1, 1, 1, 1, 1]),
        Err(BerError::Invalid)
    );
}

#[test]
fn nesting_has_a_bottom() {
    let deep = |levels: usize| [0x30, 0x80].repeat(levels);
    assert_eq!(Element::read(&deep(MAX_DEPTH + 1)), Err(BerError::TooDeep));
    assert_eq!(Element::read(&deep(MAX_DEPTH)), Err(BerError::Truncated));
    assert_eq!(Element::read(&deep(100_000)), Err(BerError::TooDeep));
}

#[test]
fn numbers_are_small_and_positive() {
    let number = |input: &[u8]| Element::read(input).unwrap().unsigned();
    assert_eq!(number(&[0x02, 0x03, 0x01, 0x86, 0xa0]), Some(100_000));
    assert_eq!(number(&[0x02, 0x01, 0xff]), None);
    assert_eq!(number(&[0x02, 0x00]), None);
    assert_eq!(number(&[0x02, 0x09, 0, 0, 0, 0, 0, 0, 0, 0, 1]), None);
}

/// A tree to write, as BER in random forms or as DER.
#[derive(Debug, Clone)]
enum Tree {
    Octets(Vec<u8>, bool),
    Sequence(Vec<Tree>, bool),
}

impl Tree {
    fn der(&self) -> Vec<u8> {
        match self {
            Self::Octets(content, _) => element(OCTET_STRING, content).to_vec(),
            Self::Sequence(children, _) => element(
                SEQUENCE,
                &children.iter().flat_map(Self::der).collect::<Vec<_>>(),
            )
            .to_vec(),
        }
    }

    fn ber(&self) -> Vec<u8> {
        match self {
            Self::Octets(content, false) => element(OCTET_STRING, content).to_vec(),
            Self::Octets(content, true) => {
                let segments = content
                    .chunks(3)
                    .flat_map(|part| element(OCTET_STRING, part).to_vec());
                [0x24, 0x80]
                    .into_iter()
                    .chain(segments)
                    .chain([0, 0])
                    .collect()
            }
            Self::Sequence(children, false) => {
                let content: Vec<u8> = children.iter().flat_map(Self::ber).collect();
                element(SEQUENCE, &content).to_vec()
            }
            Self::Sequence(children, true) => {
                let content = children.iter().flat_map(Self::ber);
                [0x30, 0x80]
                    .into_iter()
                    .chain(content)
                    .chain([0, 0])
                    .collect()
            }
        }
    }
}

fn tree() -> impl Strategy<Value = Tree> {
    let leaf = (prop::collection::vec(any::<u8>(), 0..200), any::<bool>())
        .prop_map(|(content, ber)| Tree::Octets(content, ber));
    leaf.prop_recursive(6, 40, 5, |inner| {
        (prop::collection::vec(inner, 0..5), any::<bool>())
            .prop_map(|(children, ber)| Tree::Sequence(children, ber))
    })
}

proptest! {
    #[test]
    fn every_ber_form_of_a_tree_gives_its_der(tree in tree()) {
        prop_assert_eq!(der(&tree.ber()), tree.der());
    }

    #[test]
    fn der_is_a_fixed_point(input in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(element) = Element::read(&input) {
            let once = element.to_der();
            prop_assert_eq!(&der(&once), &*once);
        }
    }

    #[test]
    fn every_cut_of_a_tree_is_refused(tree in tree(), keep in 0.0_f64..1.0) {
        let whole = tree.ber();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
        let cut = &whole[..(whole.len() as f64 * keep) as usize];
        prop_assert_eq!(Element::read(cut), Err(BerError::Truncated));
    }
}
