//! The eHealth session: opened, looked at, renewed, destroyed.
//!
//! The assertion lies in the encrypted database until it expires or is closed, so that a session
//! opened in one run serves in the next. The key that holds it is opened from the keychain when it
//! is first needed and stays in memory. The password is kept in the keychain when the nurse said
//! so; otherwise for as long as the session is open, under [`SESSION_ITEM`], which logging out and
//! expiry destroy.

mod destroy;
mod fallback;
mod key;
mod live;
mod open;
mod policy;
mod status;
mod tick;

pub(crate) use destroy::close;
pub(crate) use key::Key;
pub(crate) use live::{Live, live, renewed};
pub(crate) use status::{current, view};

/// Name of the keychain item with the password of an open session.
pub(crate) const SESSION_ITEM: &str = "session";
