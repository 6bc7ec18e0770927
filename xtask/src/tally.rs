//! Counts what passed, failed and was skipped, from what the test programs print.

use std::{
    fmt,
    io::{BufRead, BufReader},
    process::{Command, Stdio},
};

use anyhow::{Context, Result};

/// How many checks passed, failed and were skipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
    pub skipped: u32,
}

impl Tally {
    /// One check.
    pub fn one(passed: bool) -> Self {
        Self {
            passed: passed.into(),
            failed: (!passed).into(),
            skipped: 0,
        }
    }

    /// Adds another tally to this one.
    pub fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }

    /// Counts a line of a test program's output.
    fn read(&mut self, line: &str) {
        let line = line.trim_start();
        if line.starts_with("skipped: ") {
            // the test itself ended well, but it did not test
            self.skipped += 1;
            self.passed = self.passed.saturating_sub(1);
        } else if let Some(counts) = line.strip_prefix("test result: ") {
            self.passed += number_before(counts, " passed");
            self.failed += number_before(counts, " failed");
            self.skipped += number_before(counts, " ignored");
        } else if let Some(counts) = line.strip_prefix("Tests ") {
            // vitest: `Tests  1 failed | 20 passed (21)`
            self.passed += number_before(counts, " passed");
            self.failed += number_before(counts, " failed");
            self.skipped += number_before(counts, " skipped");
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} passed, {} failed, {} skipped",
            self.passed, self.failed, self.skipped
        )
    }
}

/// Runs a test program, showing its output, and counts what it says. A program that fails without
/// saying what failed counts as one failure.
pub fn count(command: &mut Command) -> Result<Tally> {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = command
        .env("NO_COLOR", "1")
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{name} does not start"))?;
    let output = child
        .stdout
        .take()
        .context("the test program has no output")?;
    let mut tally = Tally::default();
    for line in BufReader::new(output).lines() {
        let line = line?;
        println!("{line}");
        tally.read(&line);
    }
    if !child.wait()?.success() && tally.failed == 0 {
        tally.failed = 1;
    }
    Ok(tally)
}

fn number_before(text: &str, word: &str) -> u32 {
    let Some(end) = text.find(word) else { return 0 };
    let digits = text[..end]
        .rsplit(|c: char| !c.is_ascii_digit())
        .next()
        .unwrap_or_default();
    digits.parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_what_the_test_programs_say() {
        let mut tally = Tally::default();
        tally.read("test result: ok. 12 passed; 1 failed; 2 ignored; 0 measured");
        tally.read("skipped: ../shared is absent");
        tally.read("      Tests  1 failed | 20 passed (21)");
        assert_eq!(
            tally,
            Tally {
                passed: 31,
                failed: 2,
                skipped: 3
            }
        );
        assert_eq!(tally.to_string(), "31 passed, 2 failed, 3 skipped");
    }
}
