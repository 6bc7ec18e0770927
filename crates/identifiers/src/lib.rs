//! NISS, NIHII, enterprise numbers, insurers and insurance codes.
