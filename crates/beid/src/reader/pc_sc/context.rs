//! The line to the card service.

use std::ffi::CString;

use pcsc::{Context, Scope};

use super::errors::service;
use crate::Error;

pub(super) fn establish() -> Result<Context, Error> {
    Context::establish(Scope::User).map_err(service)
}

/// The names of all readers; none is no error.
pub(super) fn list(context: &Context) -> Result<Vec<CString>, Error> {
    match context.list_readers_owned() {
        Err(pcsc::Error::NoReadersAvailable) => Ok(Vec::new()),
        other => other.map_err(service),
    }
}
