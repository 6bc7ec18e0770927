//! Which of the certificates in custody serves the profile.

use super::{all, check_holder};
use crate::Error;
use crate::context::Context;
use crate::views::{CertificateView, ProfileView};

/// A certificate, and whose it is.
pub(crate) struct Best {
    pub(crate) view: CertificateView,
    /// Whether it is that of the profile, or there is no profile yet.
    pub(crate) own: bool,
}

/// The certificate that a session would take, or the one that comes nearest.
pub(crate) async fn best(
    context: &Context,
    profile: Option<&ProfileView>,
) -> Result<Option<Best>, Error> {
    let mut certificates = all(context).await?;
    certificates.sort_by_key(|one| std::cmp::Reverse(one.description.valid_from));
    let is_own = |one: &CertificateView| {
        profile.is_none_or(|profile| check_holder(&one.description, profile).is_ok())
    };
    let usable = |one: &CertificateView| {
        one.description
            .check_usable(context.scope.environment)
            .is_ok()
    };
    let best = certificates
        .iter()
        .find(|one| is_own(one) && usable(one))
        .or_else(|| certificates.iter().find(|one| is_own(one)))
        .or(certificates.first());
    Ok(best.map(|view| Best {
        own: is_own(view),
        view: view.clone(),
    }))
}
