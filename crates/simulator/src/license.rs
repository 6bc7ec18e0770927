//! The MyCareNet licence of practice.

/// What a software package proves itself with at MyCareNet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct License {
    /// Name of the package.
    pub(crate) name: String,
    pub(crate) username: String,
    pub(crate) password: String,
}

impl License {
    /// The licence that practice gives out.
    pub(crate) fn practice() -> Self {
        License {
            name: "valise".into(),
            username: "valise-practice".into(),
            password: "practice-licence".into(),
        }
    }
}
