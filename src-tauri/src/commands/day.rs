//! A day as it crosses the border.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A day, `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, Type)]
#[serde(transparent)]
pub(crate) struct Day(#[specta(type = String)] pub(crate) Date);
