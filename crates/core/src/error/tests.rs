use super::*;

/// One of each variant of this crate's own.
fn own() -> Vec<Error> {
    let text = String::new;
    vec![
        Error::EndpointsUnreadable { file: text() },
        Error::EndpointsInvalid { entry: text() },
        Error::EndpointRefused { service: text() },
        Error::EndpointMissing { service: "sts" },
        Error::LicenceMissing,
        Error::PreferencesNotSaved,
        Error::DatabaseKeyMissing,
        Error::DataFolder,
        Error::ProfileMissing,
        Error::ProfileIncomplete { field: "name" },
        Error::ProfileNihii,
        Error::CertificateNotFound,
        Error::CertificateMissing,
        Error::CertificateKey,
        Error::PasswordNeeded,
        Error::NoSession,
        Error::SessionEnded,
        Error::ProofNotForProfile,
        Error::PersonNotFound,
        Error::PersonIncomplete,
        Error::PersonExists,
        Error::RegistrationNumber(RegistrationNumberError::Empty),
        Error::CheckNotFound,
        Error::CheckUnderWay,
        Error::CheckOver,
        Error::CheckRefused { detail: text() },
        Error::SeveralInsurers,
        Error::PersonUnknown { detail: text() },
        Error::InsurerDown { detail: text() },
        Error::NoReader,
        Error::NoCard,
        Error::SeveralCards {
            first: text(),
            second: text(),
        },
        Error::CardForged,
        Error::CardOfOther,
        Error::CardNotProven { part: "chain" },
        Error::ReadingOfChip,
        Error::ReadingReasonMissing {
            field: "reason_manual",
        },
        Error::ReadingReasonNotExpected {
            field: "reason_manual",
        },
        Error::ReadingSerialNumber,
        Error::ReadingNotFound,
        Error::ReadingStays,
        Error::ReadingOver,
        Error::CardNumber,
        Error::ScanNotUnderstood,
        Error::MonthInvalid,
        Error::ExportNotWritten,
        Error::EvidenceMissing,
        Error::EvidenceFolderUsed,
        Error::EvidenceNotWritten,
        Error::EvidenceFolderUnreadable,
        Error::VisitNotFound,
        Error::VisitInPast,
        Error::VisitTime,
        Error::RecurrenceInvalid { field: "weekdays" },
        Error::PeopleFileUnreadable,
        Error::PeopleFileTooLarge { megabytes: 10 },
        Error::PeopleFileTooMany { most: 5_000 },
        Error::PeopleFileFormat,
        Error::PeopleFileColumns,
        Error::BirthDate,
        Error::NameTooLong,
        Error::ReminderNotFound,
        Error::SettingOutOfRange {
            name: "concurrency",
        },
        Error::Internal,
    ]
}

#[test]
fn every_variant_has_its_code_in_the_list() {
    let codes: Vec<_> = own().iter().map(Error::code).collect();
    assert_eq!(codes, Error::CODES);
}

#[test]
fn the_view_carries_a_reference_of_its_own() {
    let (one, other) = (Error::NoSession.view(), Error::NoSession.view());
    assert_eq!(one.code, "core.no_session");
    assert_ne!(one.correlation_id, other.correlation_id);
}
