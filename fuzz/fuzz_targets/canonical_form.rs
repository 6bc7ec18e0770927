#![no_main]
//! See [`valise_fuzz::canonical_form`].

libfuzzer_sys::fuzz_target!(|input: &[u8]| valise_fuzz::canonical_form::check(input));
