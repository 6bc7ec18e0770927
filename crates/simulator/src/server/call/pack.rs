//! Packing an answer: plain, compressed, as MTOM, or damaged as a fault asks.

use std::io::Write;

use axum::body::Body;
use axum::http::StatusCode;
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderValue};
use axum::response::Response;
use flate2::Compression;
use flate2::write::GzEncoder;
use uuid::Uuid;

use crate::faults::FaultKind;
use crate::lexical;
use crate::server::body::{Broken, Long};
use crate::visit::{Reply, Visit};

const XML: &str = "text/xml; charset=utf-8";

/// The HTTP answer.
pub(super) fn response(status: StatusCode, reply: Reply, visit: &Visit<'_>) -> Response {
    let mut kind = XML.to_owned();
    let mut bytes = reply.xml.clone().into_bytes();
    let mut compressed = false;
    for fault in &visit.struck {
        match fault {
            FaultKind::Truncated => bytes.truncate(bytes.len() / 2),
            FaultKind::NotXml => {
                kind = "text/html".into();
                bytes = b"<!doctype html><p>Welcome to the portal<br>please log in".to_vec();
            }
            FaultKind::Dtd => bytes = with_doctype(&reply.xml).into_bytes(),
            FaultKind::Multipart => (kind, bytes) = multipart(&reply),
            FaultKind::Gzip => {
                bytes = gzip(&bytes);
                compressed = true;
            }
            _ => {}
        }
    }
    let body = match visit.struck.iter().find_map(length_fault) {
        Some(LengthFault::Long(length)) => Body::new(Long::new(length)),
        Some(LengthFault::Broken) => {
            bytes.truncate(bytes.len() / 2);
            Body::new(Broken::after(bytes.into()))
        }
        None => Body::from(bytes),
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    let kind = HeaderValue::from_str(&kind).unwrap_or(HeaderValue::from_static(XML));
    headers.insert(CONTENT_TYPE, kind);
    if compressed {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    response
}

enum LengthFault {
    Long(u64),
    Broken,
}

fn length_fault(kind: &FaultKind) -> Option<LengthFault> {
    match kind {
        FaultKind::Huge { bytes } => Some(LengthFault::Long(*bytes)),
        FaultKind::DropMidway => Some(LengthFault::Broken),
        _ => None,
    }
}

/// The same answer behind a document type with an entity that grows.
fn with_doctype(xml: &str) -> String {
    let entities = "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">";
    format!("<?xml version=\"1.0\"?><!DOCTYPE answer [{entities}]>{xml}")
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    // writing into memory does not fail
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

/// MTOM: the envelope in the first part, the binary content, where there is one, in the second.
fn multipart(reply: &Reply) -> (String, Vec<u8>) {
    let boundary = format!("uuid:{}", Uuid::new_v4());
    let kind = format!(
        "multipart/related; type=\"application/xop+xml\"; start=\"<root@valise.practice>\"; \
         start-info=\"text/xml\"; boundary=\"{boundary}\""
    );
    let mut root = reply.xml.clone();
    let mut attachment = Vec::new();
    if let Some(binary) = reply.binary.as_deref().filter(|binary| !binary.is_empty()) {
        let include = "<xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" \
                       href=\"cid:detail@valise.practice\"/>";
        root = root.replacen(binary, include, 1);
        attachment = lexical::base64(binary).unwrap_or_default();
    }
    let mut bytes = format!(
        "--{boundary}\r\nContent-Type: application/xop+xml; charset=UTF-8; type=\"text/xml\"\r\n\
         Content-Transfer-Encoding: 8bit\r\nContent-ID: <root@valise.practice>\r\n\r\n{root}\r\n"
    )
    .into_bytes();
    if !attachment.is_empty() {
        bytes.extend_from_slice(
            format!(
                "--{boundary}\r\nContent-Type: application/octet-stream\r\n\
                 Content-Transfer-Encoding: binary\r\nContent-ID: <detail@valise.practice>\r\n\r\n"
            )
            .as_bytes(),
        );
        bytes.extend_from_slice(&attachment);
        bytes.extend_from_slice(b"\r\n");
    }
    bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    (kind, bytes)
}
