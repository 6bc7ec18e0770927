use valise_core::views::ErrorView;
use valise_messages::sentence;

use super::Words;

/// Lines of text with facts and tables.
pub(super) struct Page<'a> {
    words: &'a Words,
    blocks: Vec<Block>,
}

enum Block {
    Line(String),
    Fact(String, String),
    Table(Vec<Vec<String>>),
}

impl<'a> Page<'a> {
    pub(super) const fn new(words: &'a Words) -> Self {
        Self {
            words,
            blocks: Vec::new(),
        }
    }

    /// A line of its own.
    pub(super) fn line(&mut self, text: &str) {
        self.blocks.push(Block::Line(text.to_owned()));
    }

    /// A label from the catalogue, and its value.
    pub(super) fn fact(&mut self, label: &str, value: &str) {
        let label = self.words.say(label, &[]);
        self.row(&label, value);
    }

    /// The same, when there is a value.
    pub(super) fn known(&mut self, label: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.fact(label, value);
        }
    }

    /// A label as it is, and its value.
    pub(super) fn row(&mut self, label: &str, value: &str) {
        self.blocks
            .push(Block::Fact(label.to_owned(), value.trim().to_owned()));
    }

    /// A table with headings from the catalogue. Columns that say nothing are left out.
    pub(super) fn table(&mut self, headings: &[&str], rows: Vec<Vec<String>>) {
        let says_something: Vec<bool> = (0..headings.len())
            .map(|column| {
                rows.iter()
                    .any(|row| row.get(column).is_some_and(|cell| !cell.is_empty()))
            })
            .collect();
        let told = |cells: Vec<String>| -> Vec<String> {
            cells
                .into_iter()
                .zip(&says_something)
                .filter_map(|(cell, told)| told.then_some(cell))
                .collect()
        };
        let mut table = vec![told(
            headings
                .iter()
                .map(|key| self.words.say(key, &[]))
                .collect(),
        )];
        table.extend(rows.into_iter().map(told));
        self.blocks.push(Block::Table(table));
    }

    /// What went wrong, what it means and what to do.
    pub(super) fn problem(&mut self, error: &ErrorView) {
        let params: Vec<(&str, String)> = error
            .params
            .iter()
            .map(|(name, value)| (name.as_str(), value.clone()))
            .collect();
        let said = sentence(self.words.language(), &error.code, &params);
        for part in [said.message, said.meaning, said.action] {
            self.line(&part);
        }
    }

    /// The text: facts one below the other, values in one column.
    pub(super) fn text(&self) -> String {
        let labels = self.blocks.iter().filter_map(|block| match block {
            Block::Fact(label, _) => Some(width(label)),
            Block::Line(_) | Block::Table(_) => None,
        });
        let column = labels.max().unwrap_or(0);
        let mut text = String::new();
        for block in &self.blocks {
            match block {
                Block::Line(line) => text.push_str(line),
                Block::Fact(label, value) => {
                    text.push_str(&padded(label, column + 2));
                    text.push_str(value);
                }
                Block::Table(rows) => {
                    if !text.is_empty() {
                        text.push('\n');
                    }
                    text.push_str(&aligned(rows));
                    text.push('\n');
                }
            }
            text.push('\n');
        }
        text
    }
}

fn aligned(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(|cell| width(cell))
                .max()
        })
        .map(Option::unwrap_or_default)
        .collect();
    let lines: Vec<String> = rows
        .iter()
        .map(|row| {
            let cells = row
                .iter()
                .zip(&widths)
                .map(|(cell, width)| padded(cell, width + 2));
            format!("  {}", cells.collect::<String>().trim_end())
        })
        .collect();
    lines.join("\n")
}

fn padded(text: &str, to: usize) -> String {
    let missing = to.saturating_sub(width(text));
    format!("{text}{}", " ".repeat(missing))
}

/// Columns on a terminal, close enough for our four languages.
fn width(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use valise_messages::Language;

    #[test]
    fn values_stand_in_one_column_and_silent_columns_are_left_out() {
        let words = Words::new(Language::En);
        let mut page = Page::new(&words);
        page.line("A line");
        page.row("é", "1");
        page.row("long label", "2");
        page.table(
            &["cli-label-from", "cli-label-until"],
            vec![vec!["01/01/2026".to_owned(), String::new()]],
        );
        assert_eq!(
            page.text(),
            "A line\né           1\nlong label  2\n\n  From\n  01/01/2026\n\n"
        );
    }
}
