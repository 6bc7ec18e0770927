//! The practice platform as a program of its own.

fn main() {}
