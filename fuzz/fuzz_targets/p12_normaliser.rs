#![no_main]
//! See [`valise_fuzz::p12_normaliser`].

libfuzzer_sys::fuzz_target!(|input: &[u8]| valise_fuzz::p12_normaliser::check(input));
