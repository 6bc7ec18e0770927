//! The key that holds a session.

use std::sync::Arc;

use openssl::x509::X509;
use secrecy::{ExposeSecret, SecretString};
use valise_keystore::{Description, Keystore};
use valise_xmldsig::KeySigner;

use super::SESSION_ITEM;
use crate::Error;
use crate::context::{Context, blocking};
use crate::scope::lock;

/// An opened key with its chain. OpenSSL wipes it when the last user lets go of it.
pub(crate) struct Key {
    pub(crate) certificate_id: String,
    pub(crate) signer: KeySigner,
    pub(crate) chain: Vec<X509>,
    pub(crate) description: Description,
}

/// Opens the key of a certificate in custody; the one in memory when nothing was typed.
///
/// Where the password comes from: typed now, kept because the nurse said so, typed earlier in this
/// run, kept for the open session.
pub(crate) async fn open(
    context: &Context,
    certificate_id: &str,
    typed: Option<&SecretString>,
) -> Result<Arc<Key>, Error> {
    if typed.is_none()
        && let Some(key) = &*lock(&context.scope.session.key)
        && key.certificate_id == certificate_id
    {
        return Ok(key.clone());
    }
    let remembered = lock(&context.scope.session.passwords)
        .get(certificate_id)
        .cloned();
    let (id, typed) = (certificate_id.to_owned(), typed.cloned());
    let (bytes, password) = context
        .vault(move |vault| {
            let kept = || Ok::<_, Error>(vault.password(&id)?);
            let password = match typed {
                Some(typed) => typed,
                None => match (kept()?, remembered) {
                    (Some(kept), _) => kept,
                    (None, Some(remembered)) => remembered,
                    (None, None) => vault.password(SESSION_ITEM)?.ok_or(Error::PasswordNeeded)?,
                },
            };
            Ok((vault.keystore(&id)?, password))
        })
        .await?;
    let (id, now, given) = (certificate_id.to_owned(), context.now(), password.clone());
    let key = blocking(move || {
        let keystore = Keystore::open(bytes.expose_secret(), &given)?;
        Ok(Key {
            certificate_id: id,
            signer: keystore.authentication_signer()?,
            chain: keystore.chain().to_vec(),
            description: keystore.describe(now),
        })
    })
    .await?;
    let key = Arc::new(key);
    lock(&context.scope.session.passwords).insert(certificate_id.to_owned(), password);
    *lock(&context.scope.session.key) = Some(key.clone());
    Ok(key)
}

/// Keeps the password for as long as the session is open, unless it is kept anyway. A keychain
/// that refuses costs silent renewal in the next run, not the session.
pub(crate) async fn keep_for_session(context: &Context, certificate_id: &str) {
    let Some(password) = lock(&context.scope.session.passwords)
        .get(certificate_id)
        .cloned()
    else {
        return;
    };
    let id = certificate_id.to_owned();
    let kept = context
        .vault(move |vault| match vault.password(&id)? {
            Some(_) => Ok(vault.forget_password(SESSION_ITEM)?),
            None => Ok(vault.store_password(SESSION_ITEM, &password)?),
        })
        .await;
    if let Err(error) = kept {
        tracing::warn!(
            code = error.code(),
            "the password is not kept for the session"
        );
    }
}
