#![no_main]
//! See [`valise_fuzz::xml_signature`].

libfuzzer_sys::fuzz_target!(|input: &[u8]| valise_fuzz::xml_signature::check(input));
