//! The real window: WebKit, a private session bus with gnome-keyring, and real TLS to the
//! simulator, driven as a nurse would.
#![cfg(target_os = "linux")]

mod accessibility;
mod airplane;
mod cards;
mod desk;
mod faults;
mod job;
mod login;
mod reminders;
mod round;
