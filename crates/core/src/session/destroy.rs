//! The end of a session: nothing of it stays, neither in the database nor in the keychain nor in
//! memory.

use super::SESSION_ITEM;
use crate::context::Context;
use crate::scope::lock;
use crate::views::SessionView;
use crate::{Changed, Error, Valise, activity};

impl Valise {
    /// Logs out: the session is destroyed in the database, in the keychain and in memory.
    ///
    /// # Errors
    /// Those of the keychain and the database; what could be destroyed is.
    pub async fn close_session(&self) -> Result<SessionView, Error> {
        let context = self.context().await?;
        close(&context).await?;
        super::view(&context).await
    }
}

/// Logs out; nothing happens when no session is open.
pub(crate) async fn close(context: &Context) -> Result<(), Error> {
    let _gate = context.scope.session.gate.lock().await;
    destroy(context, "activity-session_closed").await
}

/// Destroys the session; the caller holds the gate.
pub(crate) async fn destroy(context: &Context, key: &'static str) -> Result<(), Error> {
    let memory = &context.scope.session;
    *lock(&memory.key) = None;
    *lock(&memory.failure) = None;
    *lock(&memory.renewal_tried_at) = None;
    lock(&memory.passwords).clear();

    let now = context.now();
    let row = context
        .write(move |db| {
            let there = db.remove_session()?;
            if there {
                activity::Line::new("session", key).append(db, now)?;
            }
            Ok(there)
        })
        .await;
    let item = context
        .vault(|vault| Ok(vault.forget_password(SESSION_ITEM)?))
        .await;
    let there = row?;
    item?;
    if there {
        let database = context.database();
        database.run(|store| Ok(store.wipe_deleted()?)).await?;
    }
    context.changed(Changed::Session, None);
    context.changed(Changed::Home, None);
    Ok(())
}
