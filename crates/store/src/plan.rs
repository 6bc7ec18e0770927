//! What the engine would read for a question.

use rusqlite::Connection;

/// The plan of a question to an empty database, its lines in order. Its places stay empty.
pub(crate) fn plan(question: &str) -> String {
    crate::store::start_engine();
    let mut connection = Connection::open_in_memory().unwrap();
    crate::migrations::run(&mut connection).unwrap();
    let explained = format!("EXPLAIN QUERY PLAN {question}");
    let mut statement = connection.prepare(&explained).unwrap();
    let mut rows = statement.raw_query();
    let mut lines = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        lines.push(row.get::<_, String>(3).unwrap());
    }
    lines.join("; ")
}
