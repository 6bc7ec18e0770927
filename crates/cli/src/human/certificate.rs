use valise_core::views::{CertificateView, RemovalConsequence};
use valise_keystore::Description;

use super::Words;
use super::page::Page;

/// A certificate file.
pub(crate) fn description(words: &Words, description: &Description) -> String {
    let mut page = Page::new(words);
    describe(&mut page, words, description);
    page.text()
}

/// A certificate in the keychain.
pub(crate) fn certificate(words: &Words, certificate: &CertificateView) -> String {
    let mut page = Page::new(words);
    describe(&mut page, words, &certificate.description);
    page.fact("cli-label-id", &certificate.id);
    page.fact(
        "cli-label-imported_at",
        &words.instant(certificate.imported_at),
    );
    page.fact(
        "cli-label-custody",
        &words.word("cli-custody", &certificate.custody),
    );
    page.fact(
        "cli-label-password_kept",
        &words.yes_no(certificate.password_kept),
    );
    page.text()
}

/// The certificates in the keychain, one a line.
pub(crate) fn certificates(words: &Words, certificates: &[CertificateView]) -> String {
    if certificates.is_empty() {
        return words.say("cli-no_certificates", &[]);
    }
    let mut page = Page::new(words);
    let rows = certificates
        .iter()
        .map(|certificate| {
            let description = &certificate.description;
            vec![
                certificate.id.clone(),
                description.name.clone().unwrap_or_default(),
                words.word("cli-certificate", &description.state),
                words.instant(description.valid_until),
            ]
        })
        .collect();
    let headings = [
        "cli-label-id",
        "cli-label-holder",
        "cli-label-state",
        "cli-label-valid_until",
    ];
    page.table(&headings, rows);
    page.text()
}

/// What the removal brought about.
pub(crate) fn removed(words: &Words, brought: &RemovalConsequence) -> String {
    let mut page = Page::new(words);
    page.line(&words.say("cli-removed", &[]));
    if brought.ends_session {
        page.line(&words.say("cli-removed-session", &[]));
    }
    if brought.waiting_checks > 0 {
        let count = brought.waiting_checks.to_string();
        page.line(&words.say("cli-removed-waiting", &[("count", count)]));
    }
    page.text()
}

fn describe(page: &mut Page<'_>, words: &Words, description: &Description) {
    let days = ("days", description.days_left.abs().to_string());
    let key = if description.days_left < 0 {
        "cli-days_past"
    } else {
        "cli-days_left"
    };
    let state = words.word("cli-certificate", &description.state);
    page.line(&format!("{state} · {}", words.say(key, &[days])));
    page.known("cli-label-holder", description.name.as_deref());
    if let Some(quality) = &description.quality {
        page.fact("cli-label-quality", &words.word("cli-quality", quality));
    }
    page.known("cli-label-type", description.certificate_type.as_deref());
    page.known("cli-label-value", description.value.as_deref());
    page.known(
        "cli-label-application_id",
        description.application_id.as_deref(),
    );
    page.fact(
        "cli-label-environment",
        &words.word("cli-environment", &description.environment),
    );
    page.fact(
        "cli-label-valid_from",
        &words.instant(description.valid_from),
    );
    page.fact(
        "cli-label-valid_until",
        &words.instant(description.valid_until),
    );
    page.fact(
        "cli-label-renewable_from",
        &words.instant(description.renewable_from),
    );
    page.fact("cli-label-subject", &description.subject);
    page.fact("cli-label-issuer", &description.issuer);
    page.fact("cli-label-serial", &description.serial);
    page.fact("cli-label-key", &description.key_algorithm);
    page.fact("cli-label-sha256", &description.sha256);
    page.fact(
        "cli-label-encryption_keys",
        &description.encryption_keys.len().to_string(),
    );
    for missing in &description.missing {
        page.fact("cli-label-missing", &words.word("cli-missing", missing));
    }
}
