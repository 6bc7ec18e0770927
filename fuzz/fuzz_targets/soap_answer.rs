#![no_main]
//! See [`valise_fuzz::soap_answer`].

libfuzzer_sys::fuzz_target!(|input: &[u8]| valise_fuzz::soap_answer::check(input));
