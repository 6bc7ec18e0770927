//! How often the certificate alone was used instead of the card.

use std::collections::BTreeMap;

use crate::Error;
use crate::context::Context;

/// Where the counts are kept, by month `YYYY-MM`.
const KEY: &str = "fallback_sessions";
/// How many months are kept.
const MONTHS: usize = 24;

/// How many sessions were opened with the fallback this month.
pub(super) async fn this_month(context: &Context) -> Result<u32, Error> {
    let counts = read(context).await?;
    Ok(counts.get(&month(context)).copied().unwrap_or_default())
}

/// Counts one more.
pub(super) async fn count(context: &Context) -> Result<(), Error> {
    let mut counts = read(context).await?;
    *counts.entry(month(context)).or_default() += 1;
    while counts.len() > MONTHS {
        counts.pop_first();
    }
    context.write(move |db| db.put_setting(KEY, &counts)).await
}

async fn read(context: &Context) -> Result<BTreeMap<String, u32>, Error> {
    let counts = context.read(|db| db.setting(KEY)).await?;
    Ok(counts.unwrap_or_default())
}

fn month(context: &Context) -> String {
    context.today().strftime("%Y-%m").to_string()
}
