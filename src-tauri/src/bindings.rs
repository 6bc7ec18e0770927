//! The list of commands and events, once for Tauri and once for the typed bindings.

use tauri::Runtime;
use tauri_specta::{Builder, collect_commands, collect_events};

use crate::commands::{
    activity, app, card, certificate, check, connection, coverage, evidence, home, identity,
    people_file, person, practice, profile, reminder, round, session, settings,
};
use crate::events::{
    CardEvent, ChangedEvent, ConnectionStepEvent, OpenEvent, QueueEvent, RoundProgressEvent,
};

/// Collects the commands, and keeps their names for the test that compares the permissions.
macro_rules! commands {
    ($($module:ident :: $name:ident $(<$runtime:path>)?),* $(,)?) => {
        /// The name of every command.
        pub const COMMANDS: &[&str] = &[$(stringify!($name)),*];

        /// The commands and events with their types, as Tauri and the interface need them.
        #[must_use]
        pub fn bindings<R: Runtime>() -> Builder<R> {
            Builder::<R>::new()
                // What the interface reads and what it writes have one shape.
                .disable_serde_phases()
                .commands(collect_commands![$($module::$name $(::<$runtime>)?),*])
                .events(collect_events![
                    ChangedEvent,
                    ConnectionStepEvent,
                    CardEvent,
                    QueueEvent,
                    RoundProgressEvent,
                    OpenEvent,
                ])
        }
    };
}

// A command that takes the app is generic over the runtime; the types are the same for each, so
// the bindings name the real one.
commands![
    app::app_state,
    app::catalogue,
    app::first_language,
    app::set_language<tauri::Wry>,
    app::set_environment<tauri::Wry>,
    app::finish_first_run,
    app::use_sealed_file,
    home::home,
    certificate::certificate_candidates,
    certificate::pick_certificate_file<tauri::Wry>,
    certificate::inspect_certificate,
    certificate::import_certificate,
    certificate::certificates,
    certificate::removal_consequence,
    certificate::remove_certificate,
    profile::profile,
    profile::set_profile,
    session::session_status,
    session::open_session,
    session::close_session,
    session::tick,
    person::people,
    person::person,
    person::read_niss,
    person::add_person,
    person::update_person,
    person::remove_person,
    check::check_person,
    check::check,
    check::retry_check,
    check::cancel_check,
    check::check_original,
    check::ask_check,
    check::check_history,
    check::queue,
    check::send_queue,
    check::pause_queue,
    check::resume_queue,
    check::cancel_checks,
    round::round,
    round::add_visit,
    round::set_visit,
    round::remove_visit,
    round::move_visit,
    round::move_visit_to_day,
    round::put_visit_back,
    round::visit_done,
    round::check_round,
    round::pause_round,
    round::resume_round,
    round::cancel_round,
    coverage::coverage,
    coverage::coverage_on,
    people_file::pick_people_file<tauri::Wry>,
    people_file::read_people_file,
    people_file::import_people,
    identity::take_reading,
    identity::readings,
    identity::reading_meter,
    identity::reading_codes,
    identity::scan,
    identity::pick_readings_file<tauri::Wry>,
    identity::export_readings,
    identity::cancel_reading,
    card::card,
    card::dismiss_card,
    card::read_card,
    card::card_readers,
    card::reader_doctor,
    card::signing_card,
    card::profile_from_card,
    card::add_person_from_card,
    evidence::evidence,
    evidence::pick_evidence_folder<tauri::Wry>,
    evidence::pick_evidence_to_verify<tauri::Wry>,
    evidence::export_evidence,
    evidence::verify_evidence,
    evidence::verify_evidence_here,
    evidence::retention,
    evidence::remove_old_evidence,
    connection::connection_test,
    connection::doctor,
    activity::activity,
    activity::pick_activity_file<tauri::Wry>,
    activity::export_activity,
    activity::ledger,
    activity::ledger_choices,
    activity::pick_ledger_file<tauri::Wry>,
    activity::export_ledger,
    reminder::reminders,
    reminder::snooze_reminder,
    reminder::dismiss_reminder,
    reminder::busy,
    reminder::pick_calendar_file<tauri::Wry>,
    reminder::write_calendar,
    settings::settings,
    settings::set_settings<tauri::Wry>,
    practice::practice,
    practice::set_practice_fault,
    practice::practice_cards,
    practice::insert_practice_card,
    practice::remove_practice_card,
];
