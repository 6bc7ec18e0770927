//! How the database grew, one dated SQL file at a time. A file that has shipped never changes.

use rusqlite::Connection;
use rusqlite_migration::{M, Migrations};

use crate::Error;

/// Name and text of every migration, oldest first.
const FILES: &[(&str, &str)] = &[
    (
        "202611240700_first.sql",
        include_str!("../migrations/202611240700_first.sql"),
    ),
    (
        "202611240945_evidence.sql",
        include_str!("../migrations/202611240945_evidence.sql"),
    ),
    (
        "202611241000_identity_readings.sql",
        include_str!("../migrations/202611241000_identity_readings.sql"),
    ),
    (
        "202611241300_outbox.sql",
        include_str!("../migrations/202611241300_outbox.sql"),
    ),
    (
        "202611241310_evidence_chain.sql",
        include_str!("../migrations/202611241310_evidence_chain.sql"),
    ),
    (
        "202611241320_visits.sql",
        include_str!("../migrations/202611241320_visits.sql"),
    ),
    (
        "202611241330_reminders.sql",
        include_str!("../migrations/202611241330_reminders.sql"),
    ),
    (
        "202611241340_search.sql",
        include_str!("../migrations/202611241340_search.sql"),
    ),
];

/// Brings the database up to date; each step is a transaction.
pub(crate) fn run(connection: &mut Connection) -> Result<(), Error> {
    let steps = FILES.iter().map(|(_, text)| M::up(text)).collect();
    Migrations::new(steps).to_latest(connection)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_folder_is_run_in_the_order_of_its_date() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
        let mut names: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        let listed: Vec<_> = FILES.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(listed, names);
        assert!(
            names
                .iter()
                .all(|name| name.as_bytes()[..12].iter().all(u8::is_ascii_digit))
        );
    }

    #[test]
    fn what_an_older_version_kept_counts_as_whole_and_without_fingerprint() {
        crate::store::start_engine();
        let mut connection = Connection::open_in_memory().unwrap();
        let first = Migrations::new(vec![M::up(FILES[0].1)]);
        first.to_latest(&mut connection).unwrap();
        connection
            .execute_batch(
                "INSERT INTO people VALUES ('p', NULL, 'n', 'f', NULL, NULL, NULL, '', 0, 0);
                 INSERT INTO checks (id, person_id, reference_date, request_type, contact_type,
                                     facets, state, requested_at)
                     VALUES ('c', 'p', '2026-11-24', 'invoicing', 'other', '[]', 'answered', 0);
                 INSERT INTO tries VALUES ('r', 'c', 1, x'01', 0, 0, 'answered');
                 INSERT INTO answers VALUES ('r', 'c', x'02', x'03', 0, NULL, NULL);",
            )
            .unwrap();
        run(&mut connection).unwrap();
        let row: (bool, Option<Vec<u8>>) = connection
            .query_row(
                "SELECT whole, server_fingerprint FROM answers JOIN tries USING (input_reference)",
                [],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .unwrap();
        assert_eq!(row, (true, None));
    }

    #[test]
    fn a_database_of_a_newer_version_is_left_alone() {
        crate::store::start_engine();
        let mut connection = Connection::open_in_memory().unwrap();
        run(&mut connection).unwrap();
        connection.pragma_update(None, "user_version", 999).unwrap();
        assert!(matches!(run(&mut connection), Err(Error::Newer)));
    }
}
