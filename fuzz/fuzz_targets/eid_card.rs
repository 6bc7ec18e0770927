#![no_main]
//! See [`valise_fuzz::eid_card`].

libfuzzer_sys::fuzz_target!(|input: &[u8]| valise_fuzz::eid_card::check(input));
