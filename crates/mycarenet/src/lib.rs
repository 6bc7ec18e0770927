//! MyCareNet messages: member data.
