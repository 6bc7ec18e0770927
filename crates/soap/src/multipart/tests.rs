use proptest::prelude::*;

use super::{ContentType, MultipartError, Parts, content_id, split};

const TYPE: &str = "Multipart/Related; boundary=\"uuid:b\"; type=\"application/xop+xml\"; \
                    start=\"<root@x>\"; start-info=\"text/xml; a\"";

fn parts(body: &str) -> Result<Parts, MultipartError> {
    split(body.as_bytes(), &ContentType::parse(TYPE).unwrap())
}

fn slice(body: &str, range: std::ops::Range<usize>) -> &str {
    &body[range]
}

#[test]
fn reads_a_root_that_is_not_first() {
    let body = "preamble\r\n--uuid:b\r\nContent-ID: <a@x>\r\nContent-Transfer-Encoding: binary\
                \r\n\r\n\r\nline\r\n\r\n--uuid:b \r\ncontent-id:\r\n <root@x>\r\nContent-Type: \
                application/xop+xml;type=\"text/xml\"\r\n\r\n<e/>\r\n--uuid:b--\r\nepilogue";
    let parts = parts(body).unwrap();
    assert_eq!(slice(body, parts.root.range), "<e/>");
    assert_eq!(
        parts.root.content_type.unwrap().essence,
        "application/xop+xml"
    );
    assert_eq!(parts.attachments.len(), 1);
    assert_eq!(parts.attachments[0].content_id.as_deref(), Some("a@x"));
    assert_eq!(
        slice(body, parts.attachments[0].range.clone()),
        "\r\nline\r\n"
    );
}

#[test]
fn takes_plain_line_ends_and_parts_without_headers() {
    let body = "--uuid:b\nContent-ID: root@x\n\n<e/>\n--uuid:b\n\nx\n--uuid:b--";
    let parts = parts(body).unwrap();
    assert_eq!(slice(body, parts.root.range), "<e/>");
    assert_eq!(slice(body, parts.attachments[0].range.clone()), "x");
}

#[test]
fn content_that_looks_like_the_boundary_stays_content() {
    let body = "--uuid:b\r\nContent-ID: <root@x>\r\n\r\n--uuid:bc\r\n x--uuid:b\r\n--uuid:b--";
    let parts = parts(body).unwrap();
    assert_eq!(slice(body, parts.root.range), "--uuid:bc\r\n x--uuid:b");
}

#[test]
fn the_first_part_is_the_root_when_nobody_names_one() {
    let kind = ContentType::parse("multipart/related;boundary=b").unwrap();
    let body = b"--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--";
    let parts = split(body, &kind).unwrap();
    assert_eq!(&body[parts.root.range], b"one");
}

#[test]
fn says_what_is_wrong() {
    let cases = [
        ("", MultipartError::Unfinished),
        ("--uuid:b\r\n\r\nx", MultipartError::Unfinished),
        ("--uuid:b--", MultipartError::NoRoot),
        (
            "--uuid:b\r\nContent-ID: <other>\r\n\r\nx\r\n--uuid:b--",
            MultipartError::NoRoot,
        ),
        (
            "--uuid:b\r\nno end of headers\r\n--uuid:b--",
            MultipartError::Headers,
        ),
        (
            "--uuid:b\r\nno colon\r\n\r\nx\r\n--uuid:b--",
            MultipartError::Headers,
        ),
        (
            "--uuid:b\r\nContent-Transfer-Encoding: base64\r\n\r\nx\r\n--uuid:b--",
            MultipartError::Encoding,
        ),
        (
            "--uuid:b\r\nContent-ID: a\r\n\r\nx\r\n--uuid:b\r\nContent-ID: a\r\n\r\nx\r\n--uuid:b--",
            MultipartError::TwinIdentifier,
        ),
    ];
    for (body, expected) in cases {
        assert_eq!(parts(body).unwrap_err(), expected, "{body}");
    }
    let many = "--uuid:b\r\n\r\nx\r\n".repeat(100) + "--uuid:b--";
    assert_eq!(parts(&many).unwrap_err(), MultipartError::TooManyParts);
    for kind in ["multipart/related", "multipart/related; boundary=\"\""] {
        let kind = ContentType::parse(kind).unwrap();
        assert_eq!(split(b"", &kind).unwrap_err(), MultipartError::Boundary);
    }
}

#[test]
fn reads_content_types() {
    let kind = ContentType::parse(TYPE).unwrap();
    assert_eq!(kind.essence, "multipart/related");
    assert_eq!(kind.parameter("boundary"), Some("uuid:b"));
    assert_eq!(kind.parameter("start-info"), Some("text/xml; a"));
    assert_eq!(kind.parameter("charset"), None);
    let quoted = ContentType::parse(r#"a/b; c="x\"y\\z""#).unwrap();
    assert_eq!(quoted.parameter("c"), Some(r#"x"y\z"#));
    assert_eq!(ContentType::parse("nonsense"), None);
    assert_eq!(ContentType::parse("/xml"), None);
}

#[test]
fn decodes_references() {
    assert_eq!(content_id("cid:a%40x%2Fy").as_deref(), Some("a@x/y"));
    assert_eq!(content_id(" cid:100%").as_deref(), Some("100%"));
    assert_eq!(content_id("cid:%+4").as_deref(), Some("%+4"));
    assert_eq!(content_id("cid:%ff"), None);
    assert_eq!(content_id("http://x"), None);
}

proptest! {
    #[test]
    fn parts_written_by_the_rules_are_read_back(
        contents in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..200), 1..6),
    ) {
        let kind = ContentType::parse("multipart/related; boundary=a-boundary-nobody-has").unwrap();
        let mut body = Vec::new();
        for (at, content) in contents.iter().enumerate() {
            let head = format!("\r\n--a-boundary-nobody-has\r\nContent-ID: <{at}>\r\n\r\n");
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(content);
        }
        body.extend_from_slice(b"\r\n--a-boundary-nobody-has--\r\n");
        let parts = split(&body, &kind).unwrap();
        let mut read = vec![&body[parts.root.range]];
        read.extend(parts.attachments.iter().map(|part| &body[part.range.clone()]));
        prop_assert_eq!(read, contents.iter().map(Vec::as_slice).collect::<Vec<_>>());
    }

    #[test]
    fn nothing_makes_it_stumble(body in "(--b(--)?|\r\n|\n|: |Content-ID|<|>|x){0,40}") {
        let kind = ContentType::parse("multipart/related; boundary=b; start=x").unwrap();
        if let Ok(parts) = split(body.as_bytes(), &kind) {
            prop_assert!(parts.root.range.end <= body.len());
        }
    }
}
