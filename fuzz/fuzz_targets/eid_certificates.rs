#![no_main]
//! See [`valise_fuzz::eid_certificates`].

libfuzzer_sys::fuzz_target!(|input: &[u8]| valise_fuzz::eid_certificates::check(input));
