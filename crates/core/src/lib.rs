//! The use cases of Valise.
