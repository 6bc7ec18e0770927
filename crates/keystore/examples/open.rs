//! How long a keystore takes to open, in a fresh process:
//! `P12_PASSWORD=… cargo run --release -p valise-keystore --example open -- FILE`.
//!
//! Prints one line of JSON: milliseconds since the start of `main` at which the keystore was open
//! (`open_ms`), could sign (`signer_ms`) and had signed once (`signed_ms`), then the same work
//! again in the warm process (median of 20), and the memory used.

use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use secrecy::SecretString;
use valise_keystore::{Keystore, read_file};
use valise_xmldsig::Signer;

fn main() -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    let since = |start: Instant| start.elapsed().as_secs_f64() * 1000.0;
    let file = std::env::args().nth(1).ok_or("which file?")?;
    let password = SecretString::from(std::env::var("P12_PASSWORD")?);

    let bytes = read_file(Path::new(&file))?;
    let keystore = Keystore::open(&bytes, &password)?;
    let open = since(start);
    let signer = keystore.authentication_signer()?;
    let signing = since(start);
    signer.sign(b"bonjour")?;
    let signed = since(start);

    let mut warm = Vec::new();
    for _ in 0..20 {
        let start = Instant::now();
        Keystore::open(&bytes, &password)?.authentication_signer()?;
        warm.push(since(start));
    }
    warm.sort_by(f64::total_cmp);
    let median = warm.get(warm.len() / 2).copied().unwrap_or_default();
    writeln!(
        std::io::stdout(),
        "{{\"open_ms\":{open:.1},\"signer_ms\":{signing:.1},\"signed_ms\":{signed:.1},\
         \"warm_ms\":{median:.1},\"memory_kb\":{}}}",
        memory().unwrap_or_default()
    )?;
    Ok(())
}

/// Most memory this process ever used, in kB; Linux only.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
