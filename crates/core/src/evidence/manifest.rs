//! The manifest: one page of text that names the bytes of an exchange.
//!
//! One fact a line, a key, one space, the value up to the end of the line; always these lines in
//! this order, each ended by one line feed. Any other form is refused, so that two texts never say
//! the same.

use std::fmt::Write as _;
use std::str::{FromStr, Lines};

use jiff::Timestamp;
use jiff::civil::Date;

use super::digest::{self, Digest};

/// First line: what this is, and the version of the format.
const HEAD: &str = "valise-evidence 1";

/// What a manifest says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Manifest {
    /// Number in the chain of the device, from 1.
    pub(super) sequence: u32,
    /// SHA-256 of the manifest before.
    pub(super) previous: Option<Digest>,
    /// When the answer came, by the device's clock.
    pub(super) made_at: Timestamp,
    /// Version of the app.
    pub(super) app: String,
    /// `practice`, `acceptance` or `production`.
    pub(super) environment: String,
    /// Identifier of the check on the device.
    pub(super) check_id: String,
    /// Our reference of the question.
    pub(super) input_reference: String,
    /// The assertion in the request.
    pub(super) token: Option<Token>,
    /// SHA-256 of the server's certificate (DER).
    pub(super) server: Option<Digest>,
    /// Platform clock minus device clock, in milliseconds.
    pub(super) clock_offset_ms: Option<i64>,
    /// Last day on which the bytes were promised to be kept.
    pub(super) kept_until: Date,
    /// The files, in the order of their names.
    pub(super) files: Vec<File>,
}

/// Which assertion was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) id: String,
    pub(super) issuer: String,
    pub(super) sha256: Digest,
    pub(super) not_on_or_after: Timestamp,
}

/// One file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct File {
    pub(super) name: String,
    pub(super) bytes: u64,
    pub(super) sha256: Digest,
}

impl Manifest {
    /// The text.
    pub(super) fn text(&self) -> String {
        let mut text = format!("{HEAD}\n");
        let mut line = |key: &str, value: &str| {
            // Writing to a String can't fail.
            let _ = writeln!(text, "{key} {}", on_one_line(value));
        };
        line("sequence", &self.sequence.to_string());
        line("previous", &digest::written_or_none(self.previous.as_ref()));
        line("made-at", &self.made_at.to_string());
        line("app", &self.app);
        line("environment", &self.environment);
        line("check", &self.check_id);
        line("input-reference", &self.input_reference);
        let token = self.token.as_ref();
        let of_token = |part: &dyn Fn(&Token) -> String| token.map_or_else(none, part);
        line("token-id", &of_token(&|token| token.id.clone()));
        line("token-issuer", &of_token(&|token| token.issuer.clone()));
        line(
            "token-sha256",
            &of_token(&|token| digest::written(&token.sha256)),
        );
        line(
            "token-not-on-or-after",
            &of_token(&|token| token.not_on_or_after.to_string()),
        );
        line(
            "server-sha256",
            &digest::written_or_none(self.server.as_ref()),
        );
        let offset = self.clock_offset_ms.map(|offset| offset.to_string());
        line("clock-offset-ms", &offset.unwrap_or_else(none));
        // Member data answers are not encrypted; a sealed form will be named here.
        line("sealed", "none");
        line("kept-until", &self.kept_until.to_string());
        for file in &self.files {
            let sha256 = digest::written(&file.sha256);
            line("file", &format!("{sha256} {} {}", file.bytes, file.name));
        }
        text
    }

    /// What a text says; nothing when it has not exactly this form.
    pub(super) fn read(text: &str) -> Option<Self> {
        let manifest = Self::parsed(text)?;
        (manifest.text() == text).then_some(manifest)
    }

    fn parsed(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next()? != HEAD {
            return None;
        }
        let lines = &mut lines;
        let sequence = parsed(value(lines, "sequence")?)?;
        let previous = digest::read_or_none(value(lines, "previous")?)?;
        let made_at = parsed(value(lines, "made-at")?)?;
        let app = value(lines, "app")?.to_owned();
        let environment = value(lines, "environment")?.to_owned();
        let check_id = value(lines, "check")?.to_owned();
        let input_reference = value(lines, "input-reference")?.to_owned();
        let token = token(lines)?;
        let server = digest::read_or_none(value(lines, "server-sha256")?)?;
        let clock_offset_ms = match value(lines, "clock-offset-ms")? {
            "none" => None,
            offset => Some(parsed(offset)?),
        };
        if value(lines, "sealed")? != "none" {
            return None;
        }
        let kept_until = parsed(value(lines, "kept-until")?)?;
        let mut files = Vec::new();
        for line in lines {
            let (sha256, rest) = line.strip_prefix("file ")?.split_once(' ')?;
            let (bytes, name) = rest.split_once(' ')?;
            files.push(File {
                name: plain_name(name)?.to_owned(),
                bytes: parsed(bytes)?,
                sha256: digest::read(sha256)?,
            });
        }
        let in_order = files.windows(2).all(|pair| match pair {
            [one, next] => one.name < next.name,
            _ => true,
        });
        in_order.then_some(Self {
            sequence,
            previous,
            made_at,
            app,
            environment,
            check_id,
            input_reference,
            token,
            server,
            clock_offset_ms,
            kept_until,
            files,
        })
    }
}

fn none() -> String {
    "none".to_owned()
}

/// A value can't begin a new line.
fn on_one_line(value: &str) -> String {
    value.replace(char::is_control, " ")
}

fn value<'a>(lines: &mut Lines<'a>, key: &str) -> Option<&'a str> {
    lines.next()?.strip_prefix(key)?.strip_prefix(' ')
}

fn parsed<T: FromStr>(text: &str) -> Option<T> {
    text.parse().ok()
}

fn token(lines: &mut Lines<'_>) -> Option<Option<Token>> {
    let id = value(lines, "token-id")?;
    let issuer = value(lines, "token-issuer")?;
    let sha256 = digest::read_or_none(value(lines, "token-sha256")?)?;
    let end = value(lines, "token-not-on-or-after")?;
    Some(match sha256 {
        None => None,
        Some(sha256) => Some(Token {
            id: id.to_owned(),
            issuer: issuer.to_owned(),
            sha256,
            not_on_or_after: parsed(end)?,
        }),
    })
}

/// The name of a file, which leads into no other folder.
fn plain_name(name: &str) -> Option<&str> {
    let plain = |letter: u8| letter.is_ascii_alphanumeric() || matches!(letter, b'-' | b'.');
    let good = !name.is_empty() && !name.starts_with('.') && name.bytes().all(plain);
    good.then_some(name)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn manifest() -> impl Strategy<Value = Manifest> {
        let digest = any::<Digest>();
        let time = (0_i64..4_000_000_000).prop_map(|at| Timestamp::from_second(at).unwrap());
        let token = (".{0,20}", ".{0,20}", digest, time.clone()).prop_map(
            |(id, issuer, sha256, not_on_or_after)| Token {
                id: on_one_line(&id),
                issuer: on_one_line(&issuer),
                sha256,
                not_on_or_after,
            },
        );
        let files =
            prop::collection::btree_map("[a-z]{1,9}\\.(xml|pem|bin)", any::<(u64, Digest)>(), 0..6);
        (
            any::<u32>(),
            prop::option::of(any::<Digest>()),
            time,
            prop::option::of(token),
            prop::option::of(any::<Digest>()),
            prop::option::of(any::<i64>()),
            files,
        )
            .prop_map(
                |(sequence, previous, made_at, token, server, clock_offset_ms, files)| Manifest {
                    sequence,
                    previous,
                    made_at,
                    app: "0.1.0".to_owned(),
                    environment: "practice".to_owned(),
                    check_id: "a check".to_owned(),
                    input_reference: "40011".to_owned(),
                    token,
                    server,
                    clock_offset_ms,
                    kept_until: jiff::civil::date(2029, 11, 24),
                    files: files
                        .into_iter()
                        .map(|(name, (bytes, sha256))| File {
                            name,
                            bytes,
                            sha256,
                        })
                        .collect(),
                },
            )
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(manifest in manifest()) {
            prop_assert_eq!(Manifest::read(&manifest.text()), Some(manifest));
        }

        #[test]
        fn one_text_says_one_thing(manifest in manifest(), at in any::<prop::sample::Index>(), byte in 0_u8..128) {
            let text = manifest.text();
            let mut other = text.clone().into_bytes();
            let at = at.index(other.len());
            other[at] = byte;
            if let Ok(other) = String::from_utf8(other)
                && other != text
            {
                prop_assert_ne!(Manifest::read(&other), Some(manifest));
            }
        }
    }

    #[test]
    fn a_file_never_leads_out_of_its_folder() {
        for name in ["../x", "/x", ".hidden", "a/b", "a\\b", ""] {
            assert_eq!(plain_name(name), None, "{name}");
        }
    }
}
