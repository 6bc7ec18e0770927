//! The specimen cards beside the project.

use std::path::Path;

use jiff::Timestamp;
use valise_beid::{Dump, Trust};

/// `openssl x509 -fingerprint -sha256` of `alice-17/root_cert.bin`.
pub(crate) const RSA_ROOT: &str = "79:3E:62:FF:01:EA:C7:24:8F:D9:63:73:E7:6B:30:D2:\
                                   B6:26:43:D0:DB:67:C7:FC:65:15:6A:38:A2:1A:D4:D6";
/// The same of `ec-chain/root.der`.
pub(crate) const ELLIPTIC_ROOT: &str = "A7:D0:5F:EA:9B:8F:02:44:5B:E9:8F:B3:E2:46:08:F8:\
                                        54:71:97:4F:01:9B:3A:D4:A2:C0:C5:BA:8C:33:68:48";

/// The bytes of a sample; `None`, with one line, where the samples are absent.
pub(crate) fn sample(name: &str) -> Option<Vec<u8>> {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    if !shared.is_dir() {
        println!("skipped: ../shared is absent");
        return None;
    }
    Some(std::fs::read(shared.join("samples/eid").join(name)).unwrap())
}

/// A card of applet 1.7 with all its files but the photo.
pub(crate) fn alice() -> Option<Dump> {
    dump(
        "alice-17",
        &[
            ("3F00DF014031", "id_file.bin"),
            ("3F00DF014032", "id_sig_file.bin"),
            ("3F00DF014033", "address_file.bin"),
            ("3F00DF014034", "address_sig_file.bin"),
            ("3F00DF005038", "auth_cert.bin"),
            ("3F00DF00503A", "ca_cert.bin"),
            ("3F00DF00503B", "root_cert.bin"),
            ("3F00DF00503C", "rrn_cert.bin"),
        ],
    )
}

/// The certificates of a card of applet 1.8.
pub(crate) fn nora() -> Option<Dump> {
    dump(
        "ec-chain",
        &[
            ("3F00DF005038", "authentication.der"),
            ("3F00DF00503A", "citizenca.der"),
            ("3F00DF00503B", "root.der"),
            ("3F00DF00503C", "rrn.der"),
        ],
    )
}

fn dump(folder: &str, files: &[(&str, &str)]) -> Option<Dump> {
    let mut dump = Dump::default();
    for (path, name) in files {
        let bytes = sample(&format!("{folder}/{name}"))?;
        dump.insert(path, bytes).unwrap();
    }
    Some(dump)
}

/// Believes the roots of both specimen cards.
pub(crate) fn test_trust() -> Trust {
    Trust::pinned().with_test_roots([RSA_ROOT, ELLIPTIC_ROOT])
}

/// A moment at which both cards and all their certificates are valid.
pub(crate) fn today() -> Timestamp {
    "2026-11-24T09:00:00Z".parse().unwrap()
}
