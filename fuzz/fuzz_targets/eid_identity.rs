#![no_main]
//! See [`valise_fuzz::eid_identity`].

libfuzzer_sys::fuzz_target!(|input: &[u8]| valise_fuzz::eid_identity::check(input));
