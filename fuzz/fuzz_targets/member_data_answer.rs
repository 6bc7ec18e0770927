#![no_main]
//! See [`valise_fuzz::member_data_answer`].

libfuzzer_sys::fuzz_target!(|input: &[u8]| valise_fuzz::member_data_answer::check(input));
