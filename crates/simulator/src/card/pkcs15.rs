//! The structure files by which general PKCS#15 software understands the card (content
//! specification 5.4, section 5).

use super::der::{BITS, BOOLEAN, ENUMERATED, INTEGER, OBJECT, OCTETS, SEQUENCE, UTF8, element};
use super::files;
use super::profile::Applet;

/// Identifier of the directory with keys and certificates.
pub(super) const BELPIC: &[u8] = b"\xA0\x00\x00\x01\x77PKCS-15";

/// A certificate that the directory of certificates names.
pub(super) struct Named {
    label: &'static str,
    id: u8,
    file: u16,
    authority: bool,
}

/// The certificates with their labels and the ids by which PKCS#15 software asks for them.
pub(super) const AUTHENTICATION: Named = Named {
    label: "Authentication",
    id: 2,
    file: files::AUTHENTICATION,
    authority: false,
};
/// See [`AUTHENTICATION`].
pub(super) const SIGNATURE: Named = Named {
    label: "Signature",
    id: 3,
    file: files::SIGNATURE,
    authority: false,
};
/// See [`AUTHENTICATION`].
pub(super) const ISSUING: Named = Named {
    label: "CA",
    id: 4,
    file: files::ISSUING,
    authority: true,
};
/// See [`AUTHENTICATION`].
pub(super) const ROOT: Named = Named {
    label: "Root",
    id: 6,
    file: files::ROOT,
    authority: true,
};

/// EF(DIR): where the application is.
pub(super) fn directory() -> Vec<u8> {
    element(
        0x61,
        &[
            &element(0x4F, &[BELPIC]),
            &element(0x50, &[b"BELPIC"]),
            &element(0x51, &[&path(&[])]),
            &element(0x73, &[&element(OBJECT, &[&[0x60, 0x38, 0x02]])]),
        ],
    )
}

/// EF(ODF): where the lists of keys, certificates and PINs are.
pub(super) fn object_directory() -> Vec<u8> {
    let lists = [
        (0xA0, files::KEY_LIST),
        (0xA4, files::CERTIFICATE_LIST),
        (0xA8, files::PIN_LIST),
    ];
    lists
        .into_iter()
        .flat_map(|(tag, file)| {
            let place = element(OCTETS, &[&path(&[file])]);
            element(tag, &[&element(SEQUENCE, &[&place])])
        })
        .collect()
}

/// EF(TokenInfo): serial number and the versions of personalisation in the last four bytes.
pub(super) fn token_info(serial: &[u8], applet: Applet) -> Vec<u8> {
    let versions = match applet {
        Applet::V1_1 => [2, 2, 0, 0],
        Applet::V1_7 => [5, 3, 0, 0],
        Applet::V1_8 => [9, 4, 0, 0],
    };
    element(
        SEQUENCE,
        &[
            &element(INTEGER, &[&[0]]),
            &element(OCTETS, &[serial]),
            &element(0x80, &[b"BELPIC"]),
            &element(BITS, &[&[4, 0x30]]),
            &element(0x9E, &[&versions]),
        ],
    )
}

/// EF(AODF): the PIN.
pub(super) fn pin_list() -> Vec<u8> {
    let common = element(
        SEQUENCE,
        &[
            &element(UTF8, &[b"Basic PIN"]),
            &element(BITS, &[&[6, 0xC0]]),
        ],
    );
    let class = element(SEQUENCE, &[&element(OCTETS, &[&[1]])]);
    let attributes = element(
        SEQUENCE,
        &[
            &element(BITS, &[&[2, 0x0C]]),
            // digits in half bytes, at least four, stored in eight bytes
            &element(ENUMERATED, &[&[0]]),
            &element(INTEGER, &[&[4]]),
            &element(INTEGER, &[&[8]]),
            &element(0x80, &[&[1]]),
            &element(OCTETS, &[&[0xFF]]),
            &element(SEQUENCE, &[&element(OCTETS, &[&[0x3F, 0x00]])]),
        ],
    );
    element(SEQUENCE, &[&common, &class, &element(0xA1, &[&attributes])])
}

/// EF(PrKDF): the two keys of the holder.
pub(super) fn key_list(applet: Applet) -> Vec<u8> {
    let (tag, size): (u8, u16) = match applet {
        Applet::V1_1 => (SEQUENCE, 1024),
        Applet::V1_7 => (SEQUENCE, 2048),
        Applet::V1_8 => (0xA0, 384),
    };
    let consent = element(INTEGER, &[&[1]]);
    let key = |label: &str, id: u8, usage: &[u8], consent: &[u8]| {
        let common = element(
            SEQUENCE,
            &[
                &element(UTF8, &[label.as_bytes()]),
                &element(BITS, &[&[6, 0xC0]]),
                &element(OCTETS, &[&[1]]),
                consent,
            ],
        );
        // keys 82 and 83 have the ids 2 and 3
        let class = element(
            SEQUENCE,
            &[
                &element(OCTETS, &[&[id]]),
                &element(BITS, &[usage]),
                &element(BITS, &[&[3, 0xB8]]),
                &element(INTEGER, &[&[0, 0x80 | id]]),
            ],
        );
        let place = element(SEQUENCE, &[&element(OCTETS, &[&path(&[])])]);
        let bits = element(INTEGER, &[&size.to_be_bytes()]);
        let value = element(SEQUENCE, &[&place, &bits]);
        element(tag, &[&common, &class, &element(0xA1, &[&value])])
    };
    let authentication = key("Authentication", 2, &[5, 0x20], &[]);
    let signature = key("Signature", 3, &[6, 0x00, 0x40], &consent);
    [authentication, signature].concat()
}

/// EF(CDF): the certificates that the card has; absent ones leave no gap.
pub(super) fn certificate_list(present: &[&Named]) -> Vec<u8> {
    present
        .iter()
        .flat_map(|named| {
            let common = element(
                SEQUENCE,
                &[
                    &element(UTF8, &[named.label.as_bytes()]),
                    &element(BITS, &[&[6, 0x40]]),
                    &element(OCTETS, &[&[1]]),
                ],
            );
            let authority = element(BOOLEAN, &[&[0xFF]]);
            let authority: &[u8] = if named.authority { &authority } else { &[] };
            let class = element(SEQUENCE, &[&element(OCTETS, &[&[named.id]]), authority]);
            let place = element(OCTETS, &[&path(&[named.file])]);
            let value = element(SEQUENCE, &[&element(SEQUENCE, &[&place])]);
            element(SEQUENCE, &[&common, &class, &element(0xA1, &[&value])])
        })
        .collect()
}

/// A path from the master file into the directory of keys and certificates.
fn path(files: &[u16]) -> Vec<u8> {
    [files::MASTER, files::KEYS]
        .iter()
        .chain(files)
        .flat_map(|id| id.to_be_bytes())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(bytes: &[u8]) -> String {
        bytes.iter().map(|byte| format!("{byte:02X}")).collect()
    }

    #[test]
    fn the_structure_files_are_those_of_the_specification() {
        assert_eq!(
            hex(&directory()),
            "61234F0CA000000177504B43532D3135500642454C50494351043F00DF0073050603603802"
        );
        assert_eq!(
            hex(&object_directory()),
            "A00A300804063F00DF005035A40A300804063F00DF005037A80A300804063F00DF005034"
        );
        let info = hex(&token_info(&[0x11; 16], Applet::V1_8));
        assert!(
            info.starts_with("30270201000410")
                && info.ends_with("800642454C504943030204309E0409040000")
        );
    }
}
