//! The use cases without a window, against the practice platform over real TLS.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "helpers of tests may panic"
)]

mod activity;
mod app;
mod card;
mod certificate;
mod check;
mod check_again;
mod connection_test;
mod continuity;
mod coverage;
mod doctor;
mod evidence;
mod faults;
mod home;
mod killed;
mod languages;
mod list_server;
mod log;
mod other_day;
mod outbox;
mod people;
mod people_file;
mod profile;
mod proof;
mod readings;
mod readings_export;
mod reminders;
mod round;
mod round_check;
mod scenarios;
mod session;
mod session_time;
mod settings;
mod support;
mod visits;
mod why_no_answer;
