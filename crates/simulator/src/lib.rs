//! A strict eHealth and MyCareNet for practice, demonstration and tests.
