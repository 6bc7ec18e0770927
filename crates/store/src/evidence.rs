//! The chain of evidence: one link per answered exchange, and the bytes that a link speaks of.
//!
//! A link is never changed and never deleted; when the bytes go, `removed_at` says when. Which
//! number comes next is decided inside the write transaction, so that two processes never fork
//! the chain.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{OptionalExtension, Params, Row, params};

use crate::value::{Day, Instant};
use crate::{Error, Reading, Writing};

/// A link of the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// 1, 2, 3… on this device.
    pub sequence: u32,
    /// The check it belongs to, which may be gone.
    pub check_id: String,
    /// The try it belongs to, which may be gone.
    pub input_reference: String,
    /// When the answer came.
    pub made_at: Timestamp,
    /// What the link says.
    pub manifest: String,
    /// SHA-256 of the manifest.
    pub digest: [u8; 32],
    /// Digest of the link before.
    pub previous: Option<[u8; 32]>,
    /// Last day on which the bytes were promised to be there.
    pub kept_until: Date,
    /// When the bytes were removed.
    pub removed_at: Option<Timestamp>,
}

/// A link to add.
#[derive(Debug, Clone, Copy)]
pub struct NewEvidence<'a> {
    /// One more than the last.
    pub sequence: u32,
    /// The check.
    pub check_id: &'a str,
    /// The try.
    pub input_reference: &'a str,
    /// When the answer came.
    pub made_at: Timestamp,
    /// What the link says.
    pub manifest: &'a str,
    /// SHA-256 of the manifest.
    pub digest: [u8; 32],
    /// Digest of the link before.
    pub previous: Option<[u8; 32]>,
    /// Last day on which the bytes must be there.
    pub kept_until: Date,
}

/// The bytes of one answered exchange.
#[derive(Clone, PartialEq, Eq)]
pub struct Exchange {
    /// The check.
    pub check_id: String,
    /// The SOAP message as sent.
    pub request: Vec<u8>,
    /// The body of the HTTP answer as received.
    pub response: Vec<u8>,
    /// The business answer inside, exact slice.
    pub content: Option<Vec<u8>>,
    /// Certificate of the server (DER).
    pub server_certificate: Option<Vec<u8>>,
    /// Platform clock minus this device's clock at that moment, in milliseconds.
    pub clock_offset_ms: Option<i64>,
    /// The link it is in.
    pub evidence: Option<u32>,
}

impl std::fmt::Debug for Exchange {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Exchange")
            .field("request", &self.request.len())
            .field("response", &self.response.len())
            .field("evidence", &self.evidence)
            .finish_non_exhaustive()
    }
}

const COLUMNS: &str = "sequence, check_id, input_reference, made_at, manifest, digest, previous, \
    kept_until, removed_at";

impl Reading<'_> {
    /// The last link of the chain.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn last_evidence(&self) -> Result<Option<Evidence>, Error> {
        Ok(self.links("true ORDER BY sequence DESC LIMIT 1", [])?.pop())
    }

    /// The highest number that a link ever had, also when that link is gone.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn evidence_count(&self) -> Result<u32, Error> {
        let mut statement = self
            .0
            .prepare_cached("SELECT seq FROM sqlite_sequence WHERE name = 'evidence'")?;
        let highest: Option<u32> = statement.query_row([], |row| row.get(0)).optional()?;
        Ok(highest.unwrap_or_default())
    }

    /// The links of a check, the newest first.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn evidence_of(&self, check_id: &str) -> Result<Vec<Evidence>, Error> {
        self.links("check_id = ?1 ORDER BY sequence DESC", [check_id])
    }

    /// The links with these numbers, both ends included, the oldest first.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn evidence_between(&self, first: u32, last: u32) -> Result<Vec<Evidence>, Error> {
        self.links(
            "sequence BETWEEN ?1 AND ?2 ORDER BY sequence",
            params![first, last],
        )
    }

    /// How many links are past their time while their bytes are still kept: made before `instant`
    /// and promised until a day before `day`.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn evidence_past(&self, instant: Timestamp, day: Date) -> Result<u32, Error> {
        let mut statement = self.0.prepare_cached(
            "SELECT count(*) FROM evidence
             WHERE removed_at IS NULL AND made_at < ?1 AND kept_until < ?2",
        )?;
        Ok(statement.query_row(params![Instant(instant), Day(day)], |row| row.get(0))?)
    }

    /// The checks all of whose kept links are past their time (see [`Self::evidence_past`]), the
    /// oldest first; none that is being sent.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn checks_past(&self, instant: Timestamp, day: Date) -> Result<Vec<String>, Error> {
        let mut statement = self.0.prepare_cached(
            "SELECT check_id FROM evidence JOIN checks ON checks.id = check_id
             WHERE removed_at IS NULL AND state <> 'sending'
             GROUP BY check_id HAVING max(made_at) < ?1 AND max(kept_until) < ?2
             ORDER BY min(sequence)",
        )?;
        let rows = statement.query_map(params![Instant(instant), Day(day)], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The link of the oldest bytes that are still kept.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn oldest_kept_evidence(&self) -> Result<Option<Evidence>, Error> {
        Ok(self
            .links("removed_at IS NULL ORDER BY made_at LIMIT 1", [])?
            .pop())
    }

    /// The bytes of one exchange, when it was answered and they are still there.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn exchange(&self, input_reference: &str) -> Result<Option<Exchange>, Error> {
        let mut statement = self.0.prepare_cached(
            "SELECT answers.check_id, request, response, content, server_certificate,
                    clock_offset_ms, evidence
             FROM answers JOIN tries USING (input_reference) WHERE input_reference = ?1",
        )?;
        let found = statement.query_row([input_reference], |row| {
            Ok(Exchange {
                check_id: row.get(0)?,
                request: row.get(1)?,
                response: row.get(2)?,
                content: row.get(3)?,
                server_certificate: row.get(4)?,
                clock_offset_ms: row.get(5)?,
                evidence: row.get(6)?,
            })
        });
        Ok(found.optional()?)
    }

    /// References of the answers that name a link which is not theirs or not there.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn answers_without_their_link(&self) -> Result<Vec<(u32, String)>, Error> {
        let mut statement = self.0.prepare_cached(
            "SELECT answers.evidence, answers.input_reference FROM answers
             LEFT JOIN evidence ON evidence.sequence = answers.evidence
             WHERE answers.evidence IS NOT NULL
               AND evidence.input_reference IS NOT answers.input_reference
             ORDER BY answers.evidence",
        )?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    fn links(&self, condition: &str, values: impl Params) -> Result<Vec<Evidence>, Error> {
        let mut statement = self
            .0
            .prepare_cached(&format!("SELECT {COLUMNS} FROM evidence WHERE {condition}"))?;
        let rows = statement.query_map(values, link)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writing<'_> {
    /// Adds a link, and notes it at the answer that it is about.
    ///
    /// # Errors
    /// [`Error::Rule`] when it does not follow the last one, or its exchange has a link already.
    pub fn append_evidence(&self, new: &NewEvidence<'_>) -> Result<(), Error> {
        self.transaction.execute(
            "INSERT INTO evidence (sequence, check_id, input_reference, made_at, manifest, digest,
                                   previous, kept_until)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
            params![
                new.sequence,
                new.check_id,
                new.input_reference,
                Instant(new.made_at),
                new.manifest,
                new.digest,
                new.previous,
                Day(new.kept_until),
            ],
        )?;
        self.transaction.execute(
            "UPDATE answers SET evidence = ?2 WHERE input_reference = ?1",
            params![new.input_reference, new.sequence],
        )?;
        Ok(())
    }

    /// Notes that the bytes of all links of a person's checks go now; call it before they go.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn remove_evidence_of_person(&self, person_id: &str, now: Timestamp) -> Result<(), Error> {
        self.transaction.execute(
            "UPDATE evidence SET removed_at = ?2 WHERE removed_at IS NULL
               AND check_id IN (SELECT id FROM checks WHERE person_id = ?1)",
            params![person_id, Instant(now)],
        )?;
        Ok(())
    }

    /// Removes a check with all its bytes; its links stay and say when. Whether it was there.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn remove_evidence_of_check(&self, check_id: &str, now: Timestamp) -> Result<bool, Error> {
        self.transaction.execute(
            "UPDATE evidence SET removed_at = ?2 WHERE removed_at IS NULL AND check_id = ?1",
            params![check_id, Instant(now)],
        )?;
        Ok(self
            .transaction
            .execute("DELETE FROM checks WHERE id = ?1", [check_id])?
            > 0)
    }
}

fn link(row: &Row<'_>) -> rusqlite::Result<Evidence> {
    Ok(Evidence {
        sequence: row.get(0)?,
        check_id: row.get(1)?,
        input_reference: row.get(2)?,
        made_at: row.get::<_, Instant>(3)?.0,
        manifest: row.get(4)?,
        digest: row.get(5)?,
        previous: row.get(6)?,
        kept_until: row.get::<_, Day>(7)?.0,
        removed_at: row.get::<_, Option<Instant>>(8)?.map(|at| at.0),
    })
}

#[cfg(test)]
mod tests;
