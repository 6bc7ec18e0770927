//! Every failure of a use case.

use valise_mycarenet::member_data::RegistrationNumberError;

use crate::views::ErrorView;

/// Why a use case did not succeed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The keychain.
    #[error(transparent)]
    Vault(#[from] valise_vault::Error),
    /// The database.
    #[error(transparent)]
    Store(#[from] valise_store::Error),
    /// A keystore file, or a rule about certificates.
    #[error(transparent)]
    Keystore(#[from] valise_keystore::Error),
    /// The network or the service behind it.
    #[error(transparent)]
    Soap(#[from] valise_soap::Error),
    /// The token service.
    #[error(transparent)]
    Ehealth(#[from] valise_ehealth::Error),
    /// A member data message.
    #[error(transparent)]
    Mycarenet(#[from] valise_mycarenet::Error),
    /// A card or its reader.
    #[error(transparent)]
    Card(#[from] valise_beid::Error),
    /// A number that breaks its rules.
    #[error(transparent)]
    Identifiers(#[from] valise_identifiers::Error),

    /// The endpoints file, or a file it names, can't be read.
    #[error("the endpoints file or a file it names can't be read")]
    EndpointsUnreadable {
        /// Name of the file, without its folder.
        file: String,
    },
    /// The endpoints file isn't what it should be.
    #[error("the endpoints file is not understood: {entry}")]
    EndpointsInvalid {
        /// The entry that isn't understood.
        entry: String,
    },
    /// An address of the endpoints file is neither `https://` nor on this machine.
    #[error("the address of {service} is refused")]
    EndpointRefused {
        /// The entry.
        service: String,
    },
    /// This environment has no address for a service; practice: the platform isn't running.
    #[error("there is no address for {service}")]
    EndpointMissing {
        /// The service.
        service: &'static str,
    },
    /// No MyCareNet licence is configured for this environment.
    #[error("no MyCareNet licence is configured")]
    LicenceMissing,
    /// The preferences can't be written.
    #[error("the preferences can't be written")]
    PreferencesNotSaved,
    /// There is a database, but the keychain no longer has its key.
    #[error("the key of the database is gone from the keychain")]
    DatabaseKeyMissing,
    /// The folder of the data is not there and can't be made.
    #[error("the data folder can't be made")]
    DataFolder,

    /// Nobody has said for whom is asked.
    #[error("there is no profile")]
    ProfileMissing,
    /// Something the profile needs is empty.
    #[error("the profile lacks {field}")]
    ProfileIncomplete {
        /// The field.
        field: &'static str,
    },
    /// The NIHII number isn't one of that quality.
    #[error("the NIHII number does not fit the quality")]
    ProfileNihii,

    /// There is no such certificate.
    #[error("there is no such certificate")]
    CertificateNotFound,
    /// No certificate on this device serves the profile.
    #[error("no certificate serves the profile")]
    CertificateMissing,
    /// The key of the certificate can't sign.
    #[error("the key of the certificate can't sign")]
    CertificateKey,
    /// The keystore's password is neither kept nor given.
    #[error("the password of the certificate is needed")]
    PasswordNeeded,

    /// No session is open.
    #[error("no session is open")]
    NoSession,
    /// The session ended.
    #[error("the session ended")]
    SessionEnded,
    /// A nurse opens her own session, a group its own.
    #[error("this proof does not fit the profile")]
    ProofNotForProfile,

    /// There is no such person.
    #[error("there is no such person")]
    PersonNotFound,
    /// A person needs a NISS, or a registration number with its insurer.
    #[error("a person needs a NISS, or a registration number and an insurer")]
    PersonIncomplete,
    /// The person is in the list already.
    #[error("the person is in the list already")]
    PersonExists,
    /// The registration number has a form no insurer uses.
    #[error("the registration number can't be one")]
    RegistrationNumber(#[from] RegistrationNumberError),

    /// There is no such check.
    #[error("there is no such check")]
    CheckNotFound,
    /// The check is being sent: too late to cancel.
    #[error("the check is being sent")]
    CheckUnderWay,
    /// The check has reached its end.
    #[error("the check is over")]
    CheckOver,
    /// MyCareNet or the insurer refused the question.
    #[error("the question was refused: {detail}")]
    CheckRefused {
        /// Its detail code.
        detail: String,
    },
    /// More than one insurer knows the person.
    #[error("more than one insurer knows the person")]
    SeveralInsurers,
    /// Nobody knows the person by this number.
    #[error("the number leads to no insurer")]
    PersonUnknown {
        /// Its detail code.
        detail: String,
    },
    /// The insurer could not answer now.
    #[error("the insurer could not answer: {detail}")]
    InsurerDown {
        /// Its detail code.
        detail: String,
    },

    /// No card reader is connected.
    #[error("no card reader is connected")]
    NoReader,
    /// No card is in a reader.
    #[error("no card is in a reader")]
    NoCard,
    /// There are cards in several readers.
    #[error("there are cards in several readers")]
    SeveralCards {
        /// Name of one reader.
        first: String,
        /// Name of another one.
        second: String,
    },
    /// The card is forged.
    #[error("the card is forged")]
    CardForged,
    /// The card is not the one of the profile.
    #[error("the card is another person's")]
    CardOfOther,
    /// What makes a card sign in could not be proven.
    #[error("the card could not be proven: {part}")]
    CardNotProven {
        /// `chain`, `root` or `national_number`.
        part: &'static str,
    },

    /// A reading of a chip comes from the card itself.
    #[error("a reading of a chip comes from the card itself")]
    ReadingOfChip,
    /// A typed number, or a vignette, needs its reason.
    #[error("the reading needs {field}")]
    ReadingReasonMissing {
        /// `reason_manual` or `reason_vignette`.
        field: &'static str,
    },
    /// A reason that does not belong to this kind of reading.
    #[error("the reading can't have {field}")]
    ReadingReasonNotExpected {
        /// `reason_manual` or `reason_vignette`.
        field: &'static str,
    },
    /// Only a card has a serial number.
    #[error("only a card has a serial number")]
    ReadingSerialNumber,
    /// There is no such reading, or it was undone.
    #[error("there is no such reading")]
    ReadingNotFound,
    /// A reading of a chip is never undone.
    #[error("a reading of a chip stays")]
    ReadingStays,
    /// A reading is undone on its day only.
    #[error("the day of the reading is over")]
    ReadingOver,
    /// The number can't be one of a card.
    #[error("the card number can't be one")]
    CardNumber,
    /// What was scanned is neither a NISS nor a card number.
    #[error("what was scanned is not understood")]
    ScanNotUnderstood,
    /// A month is written `YYYY-MM`.
    #[error("a month is written YYYY-MM")]
    MonthInvalid,
    /// The file of an export can't be written.
    #[error("the file can't be written")]
    ExportNotWritten,

    /// There is no proof of this check, or its files were removed.
    #[error("there is no evidence of this check")]
    EvidenceMissing,
    /// The folder of an export is there already, with something in it.
    #[error("the folder has something in it already")]
    EvidenceFolderUsed,
    /// The folder of an export can't be written.
    #[error("the folder can't be written")]
    EvidenceNotWritten,
    /// The folder to verify can't be read.
    #[error("the folder can't be read")]
    EvidenceFolderUnreadable,
    /// There is no such visit.
    #[error("there is no such visit")]
    VisitNotFound,
    /// A visit can't move to a day that is over.
    #[error("a visit can't move to a day that is over")]
    VisitInPast,
    /// A time of day is written `HH:MM`.
    #[error("a time of day is written HH:MM")]
    VisitTime,
    /// A visit can't come back like this.
    #[error("a visit can't come back like this: {field}")]
    RecurrenceInvalid {
        /// `weekdays`, `every_weeks` or `until`.
        field: &'static str,
    },

    /// A file of people can't be read from the disk.
    #[error("the file of people can't be read")]
    PeopleFileUnreadable,
    /// A file of people is too large.
    #[error("the file of people is too large")]
    PeopleFileTooLarge {
        /// The most that is read, in megabytes.
        megabytes: u64,
    },
    /// A file of people has too many people.
    #[error("the file of people has too many people")]
    PeopleFileTooMany {
        /// The most that are read.
        most: usize,
    },
    /// A file is neither a table nor a set of electronic cards.
    #[error("the file is neither a table nor a set of electronic cards")]
    PeopleFileFormat,
    /// A table of people has no column with the NISS.
    #[error("the table has no column with the NISS")]
    PeopleFileColumns,
    /// A date of birth in a file is not understood.
    #[error("the date of birth is not understood")]
    BirthDate,
    /// A name is longer than any name.
    #[error("the name is too long")]
    NameTooLong,

    /// The reminder is not due.
    #[error("the reminder is not due")]
    ReminderNotFound,

    /// A setting is out of its range.
    #[error("the setting {name} is out of range")]
    SettingOutOfRange {
        /// The setting.
        name: &'static str,
    },
    /// Something in the app itself broke.
    #[error("something in the app itself broke")]
    Internal,
}

impl Error {
    /// All codes of this crate; the codes of the crates below come through as they are.
    pub const CODES: &[&str] = &[
        "core.endpoints_unreadable",
        "core.endpoints_invalid",
        "core.endpoint_refused",
        "core.endpoint_missing",
        "core.licence_missing",
        "core.preferences_not_saved",
        "core.database_key_missing",
        "core.data_folder",
        "core.profile_missing",
        "core.profile_incomplete",
        "core.profile_nihii",
        "core.certificate_not_found",
        "core.certificate_missing",
        "core.certificate_key",
        "core.password_needed",
        "core.no_session",
        "core.session_ended",
        "core.proof_not_for_profile",
        "core.person_not_found",
        "core.person_incomplete",
        "core.person_exists",
        "core.registration_number",
        "core.check_not_found",
        "core.check_under_way",
        "core.check_over",
        "core.check_refused",
        "core.several_insurers",
        "core.person_unknown",
        "core.insurer_down",
        "core.no_reader",
        "core.no_card",
        "core.several_cards",
        "core.card_forged",
        "core.card_of_other",
        "core.card_not_proven",
        "core.reading_of_chip",
        "core.reading_reason_missing",
        "core.reading_reason_not_expected",
        "core.reading_serial_number",
        "core.reading_not_found",
        "core.reading_stays",
        "core.reading_over",
        "core.card_number",
        "core.scan_not_understood",
        "core.month_invalid",
        "core.export_not_written",
        "core.evidence_missing",
        "core.evidence_folder_used",
        "core.evidence_not_written",
        "core.evidence_folder_unreadable",
        "core.visit_not_found",
        "core.visit_in_past",
        "core.visit_time",
        "core.recurrence_invalid",
        "core.people_file_unreadable",
        "core.people_file_too_large",
        "core.people_file_too_many",
        "core.people_file_format",
        "core.people_file_columns",
        "core.birth_date",
        "core.name_too_long",
        "core.reminder_not_found",
        "core.setting_out_of_range",
        "core.internal",
    ];

    /// Stable code, `<crate>.<snake>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Vault(error) => error.code(),
            Self::Store(error) => error.code(),
            Self::Keystore(error) => error.code(),
            Self::Soap(error) => error.code(),
            Self::Ehealth(error) => error.code(),
            Self::Mycarenet(error) => error.code(),
            Self::Card(error) => error.code(),
            Self::Identifiers(error) => error.code(),
            Self::EndpointsUnreadable { .. } => "core.endpoints_unreadable",
            Self::EndpointsInvalid { .. } => "core.endpoints_invalid",
            Self::EndpointRefused { .. } => "core.endpoint_refused",
            Self::EndpointMissing { .. } => "core.endpoint_missing",
            Self::LicenceMissing => "core.licence_missing",
            Self::PreferencesNotSaved => "core.preferences_not_saved",
            Self::DatabaseKeyMissing => "core.database_key_missing",
            Self::DataFolder => "core.data_folder",
            Self::ProfileMissing => "core.profile_missing",
            Self::ProfileIncomplete { .. } => "core.profile_incomplete",
            Self::ProfileNihii => "core.profile_nihii",
            Self::CertificateNotFound => "core.certificate_not_found",
            Self::CertificateMissing => "core.certificate_missing",
            Self::CertificateKey => "core.certificate_key",
            Self::PasswordNeeded => "core.password_needed",
            Self::NoSession => "core.no_session",
            Self::SessionEnded => "core.session_ended",
            Self::ProofNotForProfile => "core.proof_not_for_profile",
            Self::PersonNotFound => "core.person_not_found",
            Self::PersonIncomplete => "core.person_incomplete",
            Self::PersonExists => "core.person_exists",
            Self::RegistrationNumber(_) => "core.registration_number",
            Self::CheckNotFound => "core.check_not_found",
            Self::CheckUnderWay => "core.check_under_way",
            Self::CheckOver => "core.check_over",
            Self::CheckRefused { .. } => "core.check_refused",
            Self::SeveralInsurers => "core.several_insurers",
            Self::PersonUnknown { .. } => "core.person_unknown",
            Self::InsurerDown { .. } => "core.insurer_down",
            Self::NoReader => "core.no_reader",
            Self::NoCard => "core.no_card",
            Self::SeveralCards { .. } => "core.several_cards",
            Self::CardForged => "core.card_forged",
            Self::CardOfOther => "core.card_of_other",
            Self::CardNotProven { .. } => "core.card_not_proven",
            Self::ReadingOfChip => "core.reading_of_chip",
            Self::ReadingReasonMissing { .. } => "core.reading_reason_missing",
            Self::ReadingReasonNotExpected { .. } => "core.reading_reason_not_expected",
            Self::ReadingSerialNumber => "core.reading_serial_number",
            Self::ReadingNotFound => "core.reading_not_found",
            Self::ReadingStays => "core.reading_stays",
            Self::ReadingOver => "core.reading_over",
            Self::CardNumber => "core.card_number",
            Self::ScanNotUnderstood => "core.scan_not_understood",
            Self::MonthInvalid => "core.month_invalid",
            Self::ExportNotWritten => "core.export_not_written",
            Self::EvidenceMissing => "core.evidence_missing",
            Self::EvidenceFolderUsed => "core.evidence_folder_used",
            Self::EvidenceNotWritten => "core.evidence_not_written",
            Self::EvidenceFolderUnreadable => "core.evidence_folder_unreadable",
            Self::VisitNotFound => "core.visit_not_found",
            Self::VisitInPast => "core.visit_in_past",
            Self::VisitTime => "core.visit_time",
            Self::RecurrenceInvalid { .. } => "core.recurrence_invalid",
            Self::PeopleFileUnreadable => "core.people_file_unreadable",
            Self::PeopleFileTooLarge { .. } => "core.people_file_too_large",
            Self::PeopleFileTooMany { .. } => "core.people_file_too_many",
            Self::PeopleFileFormat => "core.people_file_format",
            Self::PeopleFileColumns => "core.people_file_columns",
            Self::BirthDate => "core.birth_date",
            Self::NameTooLong => "core.name_too_long",
            Self::ReminderNotFound => "core.reminder_not_found",
            Self::SettingOutOfRange { .. } => "core.setting_out_of_range",
            Self::Internal => "core.internal",
        }
    }

    /// Values for the sentence; never secret or personal.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Vault(error) => error.params(),
            Self::Store(error) => error.params(),
            Self::Keystore(error) => error.params(),
            Self::Soap(error) => error.params(),
            Self::Ehealth(error) => error.params(),
            Self::Mycarenet(error) => error.params(),
            Self::Card(error) => error.params(),
            Self::Identifiers(error) => error.params(),
            Self::EndpointsUnreadable { file } => vec![("file", file.clone())],
            Self::EndpointsInvalid { entry } => vec![("entry", entry.clone())],
            Self::EndpointRefused { service } => vec![("service", service.clone())],
            Self::EndpointMissing { service } => vec![("service", (*service).to_owned())],
            Self::ProfileIncomplete { field } => vec![("field", (*field).to_owned())],
            Self::SeveralCards { first, second } => {
                vec![("first", first.clone()), ("second", second.clone())]
            }
            Self::CardNotProven { part } => vec![("part", (*part).to_owned())],
            Self::CheckRefused { detail }
            | Self::PersonUnknown { detail }
            | Self::InsurerDown { detail } => vec![("detail", detail.clone())],
            Self::ReadingReasonMissing { field } | Self::ReadingReasonNotExpected { field } => {
                vec![("field", (*field).to_owned())]
            }
            Self::RecurrenceInvalid { field } => vec![("field", (*field).to_owned())],
            Self::PeopleFileTooLarge { megabytes } => {
                vec![("megabytes", megabytes.to_string())]
            }
            Self::PeopleFileTooMany { most } => vec![("most", most.to_string())],
            Self::SettingOutOfRange { name } => vec![("name", (*name).to_owned())],
            _ => Vec::new(),
        }
    }

    /// Whether the same action may succeed later without any change.
    pub fn retryable(&self) -> bool {
        match self {
            Self::Vault(error) => error.retryable(),
            Self::Store(error) => error.retryable(),
            Self::Keystore(error) => error.retryable(),
            Self::Soap(error) => error.retryable(),
            Self::Ehealth(error) => error.retryable(),
            Self::Mycarenet(error) => error.retryable(),
            Self::Card(error) => error.retryable(),
            Self::Identifiers(error) => error.retryable(),
            Self::InsurerDown { .. } | Self::DataFolder => true,
            _ => false,
        }
    }

    /// The failure as it crosses the border, with a fresh correlation id that is also logged.
    pub fn view(&self) -> ErrorView {
        let correlation_id = uuid::Uuid::new_v4().to_string();
        // The code only: what an error prints may quote what went wrong with somebody's data.
        tracing::warn!(code = self.code(), %correlation_id, "a use case failed");
        ErrorView {
            code: self.code().to_owned(),
            params: self
                .params()
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
            retryable: self.retryable(),
            correlation_id,
        }
    }
}

macro_rules! number_errors {
    ($($error:ident),*) => {
        $(impl From<valise_identifiers::$error> for Error {
            fn from(error: valise_identifiers::$error) -> Self {
                Self::Identifiers(error.into())
            }
        })*
    };
}

number_errors!(NissError, NihiiError, InsurerCodeError);

impl From<Error> for ErrorView {
    fn from(error: Error) -> Self {
        error.view()
    }
}

#[cfg(test)]
mod tests;
