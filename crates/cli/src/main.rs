//! Valise without a window.
fn main() {}
