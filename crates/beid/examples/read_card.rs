//! Reads the card in a reader and says what that cost, as one line of JSON.
//!
//! ```text
//! read_card READER identity|address|photo|proof
//! ```
//!
//! `address`, `photo` and `proof` (signatures and the register's certificate) come on top of the
//! identity; `photo` also brings the address, `proof` the address without the photo. What makes sure
//! that it is an eID (GET CARD DATA) is counted apart.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use jiff::Timestamp;
use valise_beid::{Card, Error, PcscReader, Reading, What};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let what = match arguments.get(1).map(String::as_str) {
        Some("identity") => What::IDENTITY,
        Some("address") => What::IDENTITY | What::ADDRESS,
        Some("photo") => What::IDENTITY | What::ADDRESS | What::PHOTO,
        Some("proof") => What::IDENTITY | What::ADDRESS | What::PROOF,
        _ => return ExitCode::from(2),
    };
    let reader = arguments.first().map(String::as_str).unwrap_or_default();
    match read(reader, what) {
        Ok(line) => {
            #[expect(clippy::print_stdout, reason = "the answer of the example")]
            {
                println!("{line}");
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            #[expect(clippy::print_stderr, reason = "the answer of the example")]
            {
                eprintln!("{error}");
            }
            ExitCode::FAILURE
        }
    }
}

fn read(reader: &str, what: What) -> Result<String, Error> {
    let readers = PcscReader::with_test_readers(Arc::new(Timestamp::now));
    let mut card = Card::connect(&readers, reader, Arc::new(std::thread::sleep))?;
    card.identify()?;
    let before = card.traffic();
    let begin = Instant::now();
    let mut reading = Reading::new(&mut card, what);
    reading.finish()?;
    let after = reading.traffic();
    Ok(format!(
        "{{\"commands\":{},\"bytes\":{},\"milliseconds\":{:.3}}}",
        after.commands - before.commands,
        after.bytes - before.bytes,
        begin.elapsed().as_secs_f64() * 1000.0
    ))
}
