//! Everything a support call needs: without personal data and without network.

use valise_ehealth::Service;
use valise_keystore::CertificateState;
use valise_messages::{Language, sentence};

use crate::context::{Context, blocking, word};
use crate::views::{DoctorCheck, DoctorReport, DoctorState, SessionState};
use crate::{Error, Valise, certificate, profile, session};

impl Valise {
    /// Everything a support call needs, without personal data and without network: no names, no
    /// numbers of people, no folders. Remedies are in `language`.
    ///
    /// # Errors
    /// None today: what can't be looked at is a line of the report.
    pub async fn doctor(&self, language: Language) -> Result<DoctorReport, Error> {
        let mut report = Report {
            language,
            checks: Vec::new(),
        };
        report.ok("version", self.shared.configuration.version.clone());
        report.ok("environment", self.environment().to_string());
        report.ok(
            "system",
            format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
        );
        report.line("data_folder", self.data_folder().await);
        self.addresses(&mut report).await;
        match self.context().await {
            Ok(context) => opened(&context, &mut report).await,
            Err(error) => {
                let name = match &error {
                    Error::Vault(_) | Error::DatabaseKeyMissing => "keychain",
                    _ => "database",
                };
                report.line(name, Err(error));
            }
        }
        Ok(DoctorReport {
            checks: report.checks,
            made_at: self.shared.ports.clock.now(),
        })
    }

    /// Whether the folder of the data can be written to.
    async fn data_folder(&self) -> Result<String, Error> {
        let folder = self.shared.configuration.data_dir.clone();
        blocking(move || {
            let probe = folder.join("doctor.probe");
            let written = std::fs::create_dir_all(&folder)
                .and_then(|()| std::fs::write(&probe, b"probe"))
                .and_then(|()| std::fs::remove_file(&probe));
            written.map_err(valise_store::Error::from)?;
            Ok("can be written to".to_owned())
        })
        .await
    }

    /// Where calls would go, and under which licence.
    async fn addresses(&self, report: &mut Report) {
        let environment = self.environment();
        let file = self.shared.endpoints(environment);
        let read =
            blocking(move || crate::endpoints::Addresses::of(environment, file.as_deref())).await;
        let addresses = match read {
            Ok(addresses) => addresses,
            Err(error) => return report.line("endpoints", Err(error)),
        };
        let known: Vec<_> = addresses.iter().map(|(service, _)| service.key()).collect();
        let needed =
            [Service::Sts, Service::MemberData].map(|service| addresses.get(service).map(|_| ()));
        let missing = needed.into_iter().find_map(Result::err);
        report.line("endpoints", missing.map_or(Ok(known.join(", ")), Err));
        let licence = addresses.licence().map(|_| "configured".to_owned());
        report.line("licence", licence);
    }
}

/// What is known once the database is open.
async fn opened(context: &Context, report: &mut Report) {
    report.ok("keychain", context.custody());
    report.line("database", database(context).await);
    report.line(
        "profile",
        profile::required(context)
            .await
            .map(|one| word(&one.quality)),
    );
    report.state("certificate", certificates(context).await);
    report.state("session", session_state(context).await);
    report.line("queue", queue(context).await);
}

async fn database(context: &Context) -> Result<String, Error> {
    let store = context.store().clone();
    let problems = blocking(move || Ok(store.integrity()?)).await?;
    match problems.is_empty() {
        true => Ok("every page is sound".to_owned()),
        false => Err(valise_store::Error::Damaged { copy: None }.into()),
    }
}

async fn certificates(context: &Context) -> Result<(DoctorState, String), Error> {
    let all = certificate::all(context).await?;
    let Some(newest) = all.iter().max_by_key(|one| one.description.valid_from) else {
        return Err(Error::CertificateMissing);
    };
    newest.description.check_usable(context.scope.environment)?;
    let description = &newest.description;
    let state = match description.state {
        CertificateState::Ok => DoctorState::Ok,
        _ => DoctorState::Warning,
    };
    let (word, days) = (word(&description.state), description.days_left);
    Ok((
        state,
        format!("{}, {word}, {days} days left", description.key_algorithm),
    ))
}

async fn session_state(context: &Context) -> Result<(DoctorState, String), Error> {
    let session = session::view(context).await?;
    let state = match session.state {
        SessionState::Active => DoctorState::Ok,
        SessionState::Failed => DoctorState::Failed,
        _ => DoctorState::Warning,
    };
    let minutes = session
        .seconds_left
        .map(|left| format!(", {} minutes left", left / 60));
    let offset = session
        .clock_offset_s
        .map(|offset| format!(", clock {offset:+} s"));
    let code = session.error.map(|error| format!(", {}", error.code));
    let parts = [minutes, offset, code]
        .map(Option::unwrap_or_default)
        .concat();
    Ok((state, format!("{}{parts}", word(&session.state))))
}

async fn queue(context: &Context) -> Result<String, Error> {
    let waiting = context.read(|db| db.unfinished_checks()).await?.len();
    Ok(format!("{waiting} waiting"))
}

struct Report {
    language: Language,
    checks: Vec<DoctorCheck>,
}

impl Report {
    fn ok(&mut self, name: &str, detail: impl Into<String>) {
        self.line(name, Ok(detail.into()));
    }

    fn line(&mut self, name: &str, result: Result<String, Error>) {
        self.state(name, result.map(|detail| (DoctorState::Ok, detail)));
    }

    fn state(&mut self, name: &str, result: Result<(DoctorState, String), Error>) {
        let check = match result {
            Ok((state, detail)) => DoctorCheck {
                name: name.to_owned(),
                state,
                detail,
                remedy: None,
            },
            Err(error) => {
                let values: Vec<(&str, String)> = error.params();
                let remedy = sentence(self.language, error.code(), &values).action;
                DoctorCheck {
                    name: name.to_owned(),
                    state: DoctorState::Failed,
                    detail: error.code().to_owned(),
                    remedy: Some(remedy),
                }
            }
        };
        self.checks.push(check);
    }
}
