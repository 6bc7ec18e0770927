//! A real window to test with: a private desktop (display, session bus, keychain), the driver of
//! the web view, and a page to look at and click in.
//!
//! The end-to-end tests, the demonstration and the measurements all stand on this module, so that
//! what they see is the same program on the same desktop.

mod desktop;
mod driver;
mod nurse;
mod page;

pub use crate::process::Running;
pub use desktop::{Desktop, Keychain};
pub use driver::Driver;
pub use nurse::Nurse;
pub use page::{Element, Page};
