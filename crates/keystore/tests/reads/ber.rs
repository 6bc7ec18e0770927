//! Turns a DER keystore into the BER forms of old programs.

/// How far the encoding goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Depth {
    /// The outer structure only: the check value still fits.
    Outer,
    /// The content of the auth safe and of its open safes too; the check value is dropped.
    Inner,
}

/// The same file with indefinite lengths and octet strings in segments.
pub(crate) fn berify(der: &[u8], depth: Depth) -> Vec<u8> {
    let (_, file, _) = split(der);
    let parts = elements(file);
    let (version, auth_safe) = (parts[0], parts[1]);
    let content = match depth {
        Depth::Outer => [indefinite(auth_safe), parts[2].to_vec()].concat(),
        Depth::Inner => {
            let inner = data_content(auth_safe);
            let safes = elements(split(&inner).1).into_iter().map(|safe| {
                if is_data(safe) {
                    data(&indefinite(&data_content(safe)))
                } else {
                    encrypted(safe)
                }
            });
            let inner = [
                &[0x30, 0x80][..],
                &safes.collect::<Vec<_>>().concat(),
                &[0, 0],
            ]
            .concat();
            data(&inner)
        }
    };
    [&[0x30, 0x80][..], version, &content, &[0, 0]].concat()
}

/// Tag, content and what follows the first element.
fn split(input: &[u8]) -> (u8, &[u8], &[u8]) {
    let (start, length) = match input[1] {
        short @ 0..0x80 => (2, usize::from(short)),
        long => {
            let count = usize::from(long & 0x7f);
            (
                2 + count,
                input[2..2 + count]
                    .iter()
                    .fold(0, |sum, octet| sum * 256 + usize::from(*octet)),
            )
        }
    };
    (
        input[0],
        &input[start..start + length],
        &input[start + length..],
    )
}

/// The elements of a content, each whole.
fn elements(mut content: &[u8]) -> Vec<&[u8]> {
    let mut elements = Vec::new();
    while !content.is_empty() {
        let rest = split(content).2;
        elements.push(&content[..content.len() - rest.len()]);
        content = rest;
    }
    elements
}

/// Indefinite lengths everywhere, octet strings in segments of a hundred octets.
fn indefinite(element: &[u8]) -> Vec<u8> {
    let (tag, content, _) = split(element);
    let inner = match tag {
        0x04 => return segments(0x24, content),
        tag if tag & 0x20 == 0 => return element.to_vec(),
        _ => elements(content)
            .into_iter()
            .flat_map(indefinite)
            .collect::<Vec<_>>(),
    };
    [&[tag, 0x80][..], &inner, &[0, 0]].concat()
}

fn segments(tag: u8, content: &[u8]) -> Vec<u8> {
    let parts = content.chunks(100).flat_map(|part| {
        let length = u8::try_from(part.len()).unwrap();
        [&[0x04, length][..], part].concat()
    });
    [tag, 0x80].into_iter().chain(parts).chain([0, 0]).collect()
}

/// What stands in the octet string of a `ContentInfo` of type data.
fn data_content(content_info: &[u8]) -> Vec<u8> {
    let explicit = elements(split(content_info).1)[1];
    split(split(explicit).1).1.to_vec()
}

fn is_data(content_info: &[u8]) -> bool {
    elements(split(content_info).1)[0].last() == Some(&1)
}

fn data(content: &[u8]) -> Vec<u8> {
    let kind = [0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1];
    [
        &[0x30, 0x80][..],
        &kind,
        &[0xa0, 0x80],
        &segments(0x24, content),
        &[0, 0, 0, 0],
    ]
    .concat()
}

/// An encrypted safe whose implicit octet string is cut into segments.
fn encrypted(content_info: &[u8]) -> Vec<u8> {
    let parts = elements(split(content_info).1);
    let encrypted_data = split(split(parts[1]).1).1;
    let [version, info] = elements(encrypted_data)[..] else {
        panic!("version and content")
    };
    let [kind, algorithm, content] = elements(split(info).1)[..] else {
        panic!("three parts")
    };
    let info = [
        &[0x30, 0x80][..],
        kind,
        algorithm,
        &segments(0xa0, split(content).1),
        &[0, 0],
    ];
    let encrypted_data = [&[0x30, 0x80][..], version, &info.concat(), &[0, 0]].concat();
    [
        &[0x30, 0x80][..],
        parts[0],
        &[0xa0, 0x80],
        &encrypted_data,
        &[0, 0, 0, 0],
    ]
    .concat()
}
