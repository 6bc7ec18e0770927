//! The content models of every message the platform takes.

pub(crate) mod attribute_query;
pub(crate) mod member_data;
pub(crate) mod samlp;
pub(crate) mod security;
pub(crate) mod trust;
