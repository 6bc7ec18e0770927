//! The command line as a script sees it: real processes against a running practice platform, one
//! data folder and one sealed file for the secrets, as on a machine without a keychain.

mod bad_input;
mod card;
mod certificate;
mod check;
mod doctor;
mod eid_session;
mod evidence;
mod member_data;
mod options;
#[cfg(target_os = "linux")]
mod pc_sc;
mod profile;
mod queue;
mod session;
mod world;
