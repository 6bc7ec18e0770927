use jiff::civil::Date;
use valise_core::views::{CheckView, MemberDataView};

use super::Words;
use super::page::Page;

/// One check with its answer.
pub(crate) fn check(words: &Words, check: &CheckView) -> String {
    let mut page = Page::new(words);
    let state = words.word("cli-check", &check.state);
    headline(
        &mut page,
        words,
        &check.answer,
        Some(check.reference_date),
        &state,
    );
    if let Some(error) = &check.error {
        page.problem(error);
    }
    answer(&mut page, words, &check.answer);
    page.fact("cli-label-requested_at", &words.instant(check.requested_at));
    page.known(
        "cli-label-obtained_at",
        check.obtained_at.map(|at| words.instant(at)).as_deref(),
    );
    page.known(
        "cli-label-input_reference",
        check.input_reference.as_deref(),
    );
    page.fact("cli-label-check_id", &check.check_id);
    page.text()
}

/// A MemberData answer from a file.
pub(crate) fn member_data(words: &Words, data: &MemberDataView, date: Option<Date>) -> String {
    let mut page = Page::new(words);
    headline(
        &mut page,
        words,
        data,
        date,
        &words.word("outcome", &data.outcome),
    );
    answer(&mut page, words, data);
    page.known("cli-label-answered_by", data.answered_by.as_deref());
    page.text()
}

/// One check of a round, on one line.
pub(crate) fn check_line(words: &Words, niss: &str, check: &CheckView) -> String {
    let patient = check.answer.patient.as_ref();
    let name = patient.map(|patient| name(&[&patient.name, &patient.first_name]));
    let insurer = check
        .answer
        .periods
        .first()
        .and_then(|period| period.insurer.clone());
    let said = match &check.answer.verdict {
        Some(verdict) => words.word("verdict", verdict),
        None => words.word("cli-check", &check.state),
    };
    let parts = [Some(words.niss(niss)), name, Some(said), insurer];
    parts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" · ")
}

/// One patient of a round who could not be asked about.
pub(crate) fn failed_line(words: &Words, niss: &str, message: &str) -> String {
    format!("{} · {message}", words.niss(niss))
}

/// The verdict with its date and its reasons, or where the check stands.
fn headline(
    page: &mut Page<'_>,
    words: &Words,
    data: &MemberDataView,
    date: Option<Date>,
    otherwise: &str,
) {
    let said = match &data.verdict {
        Some(verdict) => words.word("verdict", verdict),
        None => otherwise.to_owned(),
    };
    match date {
        Some(date) => page.line(&format!("{said} · {}", words.date(date))),
        None => page.line(&said),
    }
    for reason in &data.reasons {
        page.line(&format!("  – {}", words.word("reason", reason)));
    }
    for fault in &data.faults {
        let message = match words.language() {
            valise_messages::Language::Fr => &fault.message.fr,
            valise_messages::Language::Nl => &fault.message.nl,
            valise_messages::Language::De => &fault.message.de,
            valise_messages::Language::En => &fault.message.en,
        };
        page.line(&format!("  – {} ({})", message, fault.code));
    }
}

fn answer(page: &mut Page<'_>, words: &Words, data: &MemberDataView) {
    if let Some(patient) = &data.patient {
        page.fact(
            "cli-label-patient",
            &name(&[&patient.name, &patient.first_name]),
        );
        page.known(
            "cli-label-niss",
            patient
                .niss
                .as_deref()
                .map(|text| words.niss(text))
                .as_deref(),
        );
        page.known(
            "cli-label-birth_date",
            patient.birth_date.map(|day| words.date(day)).as_deref(),
        );
        if let Some(gender) = &patient.gender {
            page.fact("cli-label-gender", &words.word("cli-gender", gender));
        }
        let died = patient.deceased_on.map(|day| words.date(day));
        page.known("cli-label-deceased_on", died.as_deref());
    }
    periods(page, words, data);
    if let Some(palliative) = &data.palliative {
        let since = palliative.since.map(|day| words.date(day));
        page.fact(
            "cli-label-palliative",
            &since.unwrap_or_else(|| words.yes_no(true)),
        );
    }
    if let Some(file) = &data.global_medical_file {
        let keeper = name(&[&file.name, &file.first_name, &file.nihii]);
        page.fact("cli-label-global_medical_file", &keeper);
    }
    for house in &data.medical_house {
        let said = [
            house.kind.clone(),
            house.nihii.clone(),
            span(words, house.from, house.until),
        ];
        page.fact("cli-label-medical_house", &joined(said));
    }
    if let Some(stay) = &data.hospitalisation {
        let since = stay.admitted_on.map(|day| words.date(day));
        let said = joined([stay.hospital.clone(), stay.service.clone(), since]);
        page.fact("cli-label-hospitalisation", &said);
    }
    if let Some(path) = &data.care_path {
        let said = joined([path.kind.clone(), span(words, path.from, path.until), None]);
        page.fact("cli-label-care_path", &said);
    }
    if let Some(pays) = data.payment_by_insurer {
        page.fact("cli-label-payment_by_insurer", &words.yes_no(pays));
    }
    if let Some(chronic) = &data.chronic_condition {
        page.fact("cli-label-chronic_condition", &years(&chronic.years));
    }
    if !data.maximum_bill_years.is_empty() {
        page.fact("cli-label-maximum_bill", &years(&data.maximum_bill_years));
    }
    if let Some(pharmacy) = &data.reference_pharmacy {
        page.fact(
            "cli-label-pharmacy",
            &name(&[&pharmacy.name, &pharmacy.nihii]),
        );
    }
}

/// The periods, the newest first.
fn periods(page: &mut Page<'_>, words: &Words, data: &MemberDataView) {
    if data.periods.is_empty() {
        return;
    }
    let day = |date: Option<Date>| date.map(|date| words.date(date)).unwrap_or_default();
    let rows = data
        .periods
        .iter()
        .map(|period| {
            let codes = joined_with("/", [period.ct1.clone(), period.ct2.clone()]);
            vec![
                day(period.from),
                day(period.until),
                period
                    .insurer
                    .as_deref()
                    .map(|code| words.insurer(code))
                    .unwrap_or_default(),
                period.registration_number.clone().unwrap_or_default(),
                codes,
                period
                    .increased_reimbursement
                    .map(|yes| words.yes_no(yes))
                    .unwrap_or_default(),
                day(period.communicated_on),
                period.payment_approval.clone().unwrap_or_default(),
            ]
        })
        .collect();
    page.table(
        &[
            "cli-label-from",
            "cli-label-until",
            "cli-label-insurer",
            "cli-label-registration_number",
            "cli-label-codes",
            "cli-label-increased",
            "cli-label-communicated_on",
            "cli-label-payment_approval",
        ],
        rows,
    );
}

fn span(words: &Words, from: Option<Date>, until: Option<Date>) -> Option<String> {
    let day = |date: Option<Date>| date.map(|date| words.date(date)).unwrap_or_default();
    (from.is_some() || until.is_some()).then(|| format!("{} – {}", day(from), day(until)))
}

fn years(years: &[i16]) -> String {
    joined_with(", ", years.iter().map(|year| Some(year.to_string())))
}

fn name(parts: &[&Option<String>]) -> String {
    joined_with(" ", parts.iter().map(|part| (*part).clone()))
}

fn joined<const N: usize>(parts: [Option<String>; N]) -> String {
    joined_with(" · ", parts)
}

fn joined_with(between: &str, parts: impl IntoIterator<Item = Option<String>>) -> String {
    parts
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(between)
}
