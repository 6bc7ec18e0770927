//! What nobody should do to Valise, many times over. Nothing here is fast, so that nothing of it is a
//! test; each part prints its figures and fails when one of them is not as it must be.

mod cards;
mod outbox;

use std::process::Command;

use anyhow::{Context, Result, bail};
use xtask::{paths, setup};

/// One way to torture it.
struct Part {
    name: &'static str,
    /// How often, where nobody says.
    times: u32,
    run: fn(u32) -> Result<()>,
}

const PARTS: &[Part] = &[
    Part {
        name: "cards",
        times: 200,
        run: cards::run,
    },
    Part {
        name: "kills",
        times: 1000,
        run: outbox::kills,
    },
    Part {
        name: "soak",
        times: 7,
        run: outbox::soak,
    },
];

/// Everything as often as usual, or the named part so many times.
pub fn run(arguments: &[&str]) -> Result<()> {
    let (parts, times) = chosen(arguments)?;
    setup::for_tests()?;
    for part in parts {
        (part.run)(times.unwrap_or(part.times))?;
    }
    Ok(())
}

/// The parts, and how often when it is said.
fn chosen(arguments: &[&str]) -> Result<(Vec<&'static Part>, Option<u32>)> {
    let named = |name: &str| {
        let found = PARTS.iter().find(|part| part.name == name);
        found.with_context(|| format!("nothing tortures {name}"))
    };
    match arguments {
        [] => Ok((PARTS.iter().collect(), None)),
        [name] => Ok((vec![named(name)?], None)),
        [name, times] => {
            let times = times.parse().context("how often is not a number")?;
            Ok((vec![named(name)?], Some(times)))
        }
        _ => bail!("too much at once: {}", arguments.join(" ")),
    }
}

/// Builds what is tortured, as it is built for tests: what is counted is not how fast it is.
fn build(arguments: &[&str]) -> Result<()> {
    let built = Command::new("cargo")
        .args(["build", "--quiet"])
        .args(arguments)
        .current_dir(paths::root())
        .status()?;
    if !built.success() {
        bail!("cargo build {} failed", arguments.join(" "));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_chosen_with_how_often() {
        let names = |arguments: &[&str]| {
            let (parts, times) = chosen(arguments).ok()?;
            let names: Vec<_> = parts.iter().map(|part| part.name).collect();
            Some((names, times))
        };
        assert_eq!(names(&["cards"]), Some((vec!["cards"], None)));
        assert_eq!(names(&["cards", "5"]), Some((vec!["cards"], Some(5))));
        assert_eq!(names(&[]).map(|(all, _)| all.len()), Some(PARTS.len()));
        for wrong in [&["people"][..], &["cards", "often"], &["cards", "5", "6"]] {
            assert_eq!(names(wrong), None, "{wrong:?}");
        }
    }
}
