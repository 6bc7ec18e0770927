//! Every code is listed and has its sentences.

use super::*;

fn every_error() -> Vec<Error> {
    vec![
        Error::NoService,
        Error::Transport(TransportError::NoCard),
        Error::Transport(TransportError::Removed),
        Error::Transport(TransportError::Mute),
        Error::Transport(TransportError::Reset),
        Error::Transport(TransportError::Held),
        Error::Transport(TransportError::NotTransacted),
        Error::Transport(TransportError::Timeout),
        Error::Transport(TransportError::ReaderGone),
        Error::Transport(TransportError::ServiceStopped),
        Error::Transport(TransportError::Unsupported),
        Error::Transport(TransportError::Other(0x8010_0001)),
        Error::NotAnEid,
        Error::CardSwapped,
        Error::FileMissing(File::Photo),
        Error::FileTooLong(File::Photo),
        Error::Refused {
            task: Task::Read,
            status: StatusWord(0x6A80),
        },
        Error::StrangeAnswer,
        Error::PinForm,
        Error::WrongPin { tries_left: 2 },
        Error::PinBlocked,
        Error::PinNeeded,
        Error::PinPad(PinPadFault::Cancelled),
        Error::PinPad(PinPadFault::Timeout),
        Error::PinPad(PinPadFault::Missing),
        Error::PinPad(PinPadFault::Failed),
        Error::NoCertificate(File::AuthenticationCertificate),
        Error::UnreadableCertificate(File::AuthenticationCertificate),
        Error::UnsupportedKey,
        Error::WrongSignature,
        Error::Malformed(Malformed::LengthMissing { tag: 7 }),
        Error::Dump(DumpError::Disk {
            name: "3F00DF014031",
            kind: std::io::ErrorKind::PermissionDenied,
        }),
        Error::Dump(DumpError::TooLarge {
            name: "3F00DF014031",
        }),
        Error::Dump(DumpError::NoCard),
        Error::Dump(DumpError::Exists {
            name: "3F00DF014031",
        }),
        Error::Dump(DumpError::UnknownFile),
        Error::Crypto {
            detail: "unknown curve".to_owned(),
        },
    ]
}

#[test]
fn every_code_is_listed_once_and_in_order() {
    let codes: Vec<&str> = every_error().iter().map(Error::code).collect();
    assert_eq!(codes, Error::CODES);
}

#[test]
fn a_wrong_pin_is_never_tried_again_by_itself() {
    for error in [
        Error::WrongPin { tries_left: 2 },
        Error::PinBlocked,
        Error::PinForm,
    ] {
        assert!(!error.retryable(), "{error}");
    }
    assert!(Error::Transport(TransportError::Removed).retryable());
}

#[test]
fn every_error_has_a_sentence_that_fills_in_what_it_gives() {
    for error in every_error() {
        for language in valise_messages::Language::ALL {
            let key = error.code().replace('.', "-");
            assert!(valise_messages::has(language, &key), "{language} {key}");
            let said = valise_messages::sentence(language, error.code(), &error.params());
            for text in [said.message, said.meaning, said.action] {
                assert!(
                    !text.contains("{$") && !text.contains('⟦'),
                    "{language} {text}"
                );
            }
        }
    }
}
