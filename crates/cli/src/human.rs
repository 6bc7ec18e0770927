//! Answers as text for people, in the chosen language.

mod card;
mod certificate;
mod check;
mod evidence;
mod page;
mod queue;
mod words;

pub(crate) use card::{card, reader_event, readers};
pub(crate) use certificate::{certificate, certificates, description, removed};
pub(crate) use check::{check, check_line, failed_line, member_data};
pub(crate) use evidence::{evidence, exported};
pub(crate) use queue::{queue, queue_item, why};
pub(crate) use words::Words;

use page::Page;
use valise_core::views::{DoctorReport, DoctorState, ProfileView, SessionView};

/// The care provider.
pub(crate) fn profile(words: &Words, profile: &ProfileView) -> String {
    let mut page = Page::new(words);
    page.fact(
        "cli-label-quality",
        &words.word("cli-quality", &profile.quality),
    );
    page.fact(
        "cli-label-name",
        &format!("{} {}", profile.first_name, profile.name),
    );
    page.fact("cli-label-niss", &words.niss(&profile.niss));
    page.fact("cli-label-nihii", &profile.nihii);
    page.text()
}

/// The session.
pub(crate) fn session(words: &Words, session: &SessionView) -> String {
    let mut page = Page::new(words);
    page.line(&words.word("cli-session", &session.state));
    if let Some(proof) = &session.proof {
        page.fact("cli-label-proof", &words.word("cli-proof", proof));
    }
    page.known("cli-label-holder", session.holder.as_deref());
    page.known(
        "cli-label-from",
        session.not_before.map(|at| words.instant(at)).as_deref(),
    );
    page.known(
        "cli-label-until",
        session
            .not_on_or_after
            .map(|at| words.instant(at))
            .as_deref(),
    );
    page.known(
        "cli-label-renews_at",
        session.renews_at.map(|at| words.instant(at)).as_deref(),
    );
    if let Some(seconds) = session.clock_offset_s {
        let offset = words.say("cli-seconds", &[("seconds", seconds.to_string())]);
        page.fact("cli-label-clock_offset", &offset);
    }
    for (name, value) in &session.attributes {
        page.line(&format!("  {name}: {value}"));
    }
    if let Some(error) = &session.error {
        page.problem(error);
    }
    page.text()
}

/// The support report.
pub(crate) fn doctor(words: &Words, report: &DoctorReport) -> String {
    let mut page = Page::new(words);
    for check in &report.checks {
        let sign = match check.state {
            DoctorState::Ok => "✓",
            DoctorState::Warning => "!",
            DoctorState::Failed => "✗",
            DoctorState::Skipped => "–",
        };
        let state = words.word("cli-doctor", &check.state);
        page.row(
            &format!("{sign} {}", check.name),
            &format!("{state} · {}", check.detail),
        );
        if let Some(remedy) = &check.remedy {
            page.row("", &format!("→ {remedy}"));
        }
    }
    page.fact("cli-label-made_at", &words.instant(report.made_at));
    page.text()
}
