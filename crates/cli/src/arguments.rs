//! What can be typed on the command line. Its help comes from the catalogue (`help.rs`).

mod card;
mod evidence;

use std::path::PathBuf;

pub(crate) use card::Card;
use clap::{Args, Parser, Subcommand, ValueEnum};
pub(crate) use evidence::Evidence;
use jiff::civil::Date;
use valise_messages::Language;

/// One command line.
#[derive(Debug, Parser)]
#[command(
    name = "valise-cli",
    version,
    subcommand_required = true,
    arg_required_else_help = true
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options of every command, before or after it.
#[derive(Debug, Args)]
pub(crate) struct Global {
    /// Where calls go; each environment has its own vault and database
    #[arg(long, global = true, value_enum, default_value = "practice")]
    pub(crate) environment: EnvironmentName,
    /// TOML file with other addresses, trusted roots and the MyCareNet licence
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) endpoints: Option<PathBuf>,
    /// Folder of the database and of the practice platform
    #[arg(long, global = true, value_name = "DIR", env = "VALISE_DATA_DIR")]
    pub(crate) data_dir: Option<PathBuf>,
    /// os, memory, or a file sealed with the passphrase in VALISE_PASSPHRASE
    #[arg(
        long,
        global = true,
        value_name = "os|memory|FILE",
        default_value = "os"
    )]
    pub(crate) keychain: String,
    /// Language of the text for people: fr, nl, de or en
    #[arg(long, global = true, value_name = "fr|nl|de|en")]
    pub(crate) lang: Option<Language>,
    /// Answer in JSON
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// File with the password of the certificate; without it, it is asked without echo
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) password_file: Option<PathBuf>,
}

/// Where calls go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum EnvironmentName {
    /// An invented eHealth on this machine
    Practice,
    /// The acceptance environment of the eHealth platform
    Acceptance,
    /// The real eHealth platform
    Production,
}

/// The use cases.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// The care provider for whom is asked
    #[command(subcommand)]
    Profile(Profile),
    /// eHealth certificates: look at one, import it into the keychain, remove it
    #[command(subcommand)]
    Certificate(Certificate),
    /// The eHealth session
    #[command(subcommand)]
    Session(Session),
    /// The insurability of a patient, or of a whole round
    Check(Check),
    /// What waits to be sent
    #[command(subcommand)]
    Queue(Queue),
    /// MemberData answers
    #[command(subcommand)]
    MemberData(MemberData),
    /// Identity cards and card readers
    #[command(subcommand)]
    Card(Card),
    /// Proof of answers
    #[command(subcommand)]
    Evidence(Evidence),
    /// Everything a support call needs, without personal data
    Doctor,
}

/// `profile …`
#[derive(Debug, Subcommand)]
pub(crate) enum Profile {
    /// Writes down the care provider
    Set {
        /// In which quality is asked
        #[arg(long, value_enum)]
        quality: QualityName,
        /// NISS of the nurse, or of the person responsible for the group
        #[arg(long)]
        niss: String,
        /// NIHII number of the nurse or of the group
        #[arg(long)]
        nihii: String,
        /// First name
        #[arg(long, default_value = "")]
        first_name: String,
        /// Last name, or the name of the group
        #[arg(long)]
        name: String,
    },
    /// Shows the care provider
    Show,
}

/// In which quality is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum QualityName {
    /// A nurse
    Nurse,
    /// A nursing group
    #[value(name = "groupofnurses")]
    GroupOfNurses,
}

/// `certificate …`
#[derive(Debug, Subcommand)]
pub(crate) enum Certificate {
    /// Reads a certificate file (P12) without storing anything
    Inspect {
        /// The P12 file
        file: PathBuf,
    },
    /// Puts a certificate file (P12) into the keychain
    Import {
        /// The P12 file
        file: PathBuf,
        /// Keep the password in the keychain too
        #[arg(long)]
        keep_password: bool,
    },
    /// Lists the certificates in the keychain
    List,
    /// Shows one certificate of the keychain
    Show {
        /// Its identifier
        id: String,
    },
    /// Removes a certificate from the keychain and ends its session
    Remove {
        /// Its identifier
        id: String,
    },
}

/// `session …`
#[derive(Debug, Subcommand)]
pub(crate) enum Session {
    /// Opens a session; without a choice, the one the certificate allows
    Open {
        /// With the identity card of the nurse
        #[arg(long, conflicts_with_all = ["fallback", "group"])]
        eid: bool,
        /// File with the PIN of the card; without it, it is asked without echo or on the reader
        #[arg(long, value_name = "FILE", requires = "eid", conflicts_with_all = ["fallback", "group"])]
        pin_file: Option<PathBuf>,
        /// With the personal certificate alone, when the card cannot be used
        #[arg(long, conflicts_with = "group")]
        fallback: bool,
        /// With the certificate of the nursing group
        #[arg(long)]
        group: bool,
        /// Why the card cannot be used
        #[arg(long, value_name = "TEXT")]
        reason: Option<String>,
    },
    /// Shows the session
    Status,
    /// Ends the session and destroys it
    Close,
}

/// `check …`
#[derive(Debug, Args)]
pub(crate) struct Check {
    /// NISS of the patient
    #[arg(required_unless_present = "batch", conflicts_with = "batch")]
    pub(crate) niss: Option<String>,
    /// Date of the care; without it, today
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) date: Option<Date>,
    /// Ask this insurer
    #[arg(long, value_name = "NNN")]
    pub(crate) insurer: Option<String>,
    /// The patient is in hospital
    #[arg(long)]
    pub(crate) hospitalized: bool,
    /// Look up only, without payment approval
    #[arg(long)]
    pub(crate) information: bool,
    /// Put it in the queue and do not send it now
    #[arg(long)]
    pub(crate) no_wait: bool,
    /// A round: a file with one patient a line, NISS and if need be the date of the care
    #[arg(long, value_name = "FILE")]
    pub(crate) batch: Option<PathBuf>,
}

/// `queue …`
#[derive(Debug, Subcommand)]
pub(crate) enum Queue {
    /// Lists what has not been answered
    List,
    /// Sends what waits now
    Send,
    /// Cancels a question that has not been answered
    Cancel {
        /// Identifier of the check
        id: String,
    },
    /// Says why a question waits, and how it was tried
    Why {
        /// Identifier of the check
        id: String,
    },
}

/// `member-data …`
#[derive(Debug, Subcommand)]
pub(crate) enum MemberData {
    /// Explains a MemberData answer as received (samlp:Response)
    Read {
        /// The XML file
        file: PathBuf,
        /// Date for which the verdict is given; without it, the one in the answer
        #[arg(long, value_name = "YYYY-MM-DD")]
        date: Option<Date>,
    },
}
