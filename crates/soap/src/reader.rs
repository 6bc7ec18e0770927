//! Reading by namespace and name, with the path of what is missing.
//!
//! Elements nobody asked for are ignored; a mandatory one that is absent, or a value that does not
//! parse, is an error that says where. Values never appear in such an error: they may be personal.

use std::str::FromStr;

use roxmltree::Node;

mod cut;

pub use cut::cut_out;

/// What was expected in a message and is not there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{problem} at {path}")]
pub struct ReadError {
    /// Where, as a path of local names such as `Response/Assertion[2]/Conditions/@NotBefore`.
    pub path: String,
    /// What is wrong there.
    pub problem: ReadProblem,
}

/// The two ways in which a place of a message can disappoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReadProblem {
    /// The element or attribute is not there.
    #[error("nothing")]
    Missing,
    /// It is there, but its value has another form than the schema says.
    #[error("an unreadable value")]
    Invalid,
}

/// Reading an element by (namespace, local name).
pub trait NodeExt<'a, 'i: 'a> {
    /// Whether this is the element `name` of `namespace`.
    fn is(&self, namespace: &str, name: &str) -> bool;

    /// This element, if it is `name` of `namespace`.
    fn expect_named(&self, namespace: &str, name: &str) -> Result<Node<'a, 'i>, ReadError>;

    /// The first child element of that name.
    fn child(&self, namespace: &str, name: &str) -> Result<Node<'a, 'i>, ReadError>;

    /// The first child element of that name, when there is one.
    fn opt_child(&self, namespace: &str, name: &str) -> Option<Node<'a, 'i>>;

    /// All child elements of that name, in order.
    fn children_named(&self, namespace: &str, name: &str) -> impl Iterator<Item = Node<'a, 'i>>;

    /// The attribute of that name, without namespace.
    fn required_attribute(&self, name: &str) -> Result<&'a str, ReadError>;

    /// The attribute of that name, without namespace, as a value.
    fn parsed_attribute<T: FromStr>(&self, name: &str) -> Result<T, ReadError>;

    /// All character data directly inside this element, comments and markup left out, trimmed.
    fn content(&self) -> String;

    /// The content as a value.
    fn parsed<T: FromStr>(&self) -> Result<T, ReadError>;

    /// The path of this element, for messages.
    fn path(&self) -> String;

    /// An error for something missing under this element.
    fn missing(&self, what: &str) -> ReadError;

    /// An error for a value of this element that does not parse.
    fn invalid(&self) -> ReadError;
}

impl<'a, 'i: 'a> NodeExt<'a, 'i> for Node<'a, 'i> {
    fn is(&self, namespace: &str, name: &str) -> bool {
        self.is_element()
            && self.tag_name().name() == name
            && self.tag_name().namespace().unwrap_or_default() == namespace
    }

    fn expect_named(&self, namespace: &str, name: &str) -> Result<Node<'a, 'i>, ReadError> {
        match self.is(namespace, name) {
            true => Ok(*self),
            false => {
                let above = self.parent_element().map(|node| node.path() + "/");
                let path = above.unwrap_or_default() + name;
                Err(ReadError {
                    path,
                    problem: ReadProblem::Missing,
                })
            }
        }
    }

    fn child(&self, namespace: &str, name: &str) -> Result<Node<'a, 'i>, ReadError> {
        self.opt_child(namespace, name)
            .ok_or_else(|| self.missing(name))
    }

    fn opt_child(&self, namespace: &str, name: &str) -> Option<Node<'a, 'i>> {
        self.children().find(|node| node.is(namespace, name))
    }

    fn children_named(&self, namespace: &str, name: &str) -> impl Iterator<Item = Node<'a, 'i>> {
        self.children().filter(move |node| node.is(namespace, name))
    }

    fn required_attribute(&self, name: &str) -> Result<&'a str, ReadError> {
        self.attribute(name)
            .ok_or_else(|| self.missing(&format!("@{name}")))
    }

    fn parsed_attribute<T: FromStr>(&self, name: &str) -> Result<T, ReadError> {
        self.required_attribute(name)?
            .trim()
            .parse()
            .map_err(|_| ReadError {
                path: format!("{}/@{name}", self.path()),
                problem: ReadProblem::Invalid,
            })
    }

    fn content(&self) -> String {
        let mut content = String::new();
        for node in self.children().filter(Node::is_text) {
            content.push_str(node.text().unwrap_or_default());
        }
        content.trim().to_owned()
    }

    fn parsed<T: FromStr>(&self) -> Result<T, ReadError> {
        self.content().parse().map_err(|_| self.invalid())
    }

    fn path(&self) -> String {
        let mut steps: Vec<String> = Vec::new();
        for node in self.ancestors().filter(Node::is_element) {
            let name = node.tag_name().name();
            let twins = |other: &Node| other.tag_name() == node.tag_name();
            let before = node.prev_siblings().skip(1).filter(twins).count();
            steps.push(match before {
                0 => name.to_owned(),
                _ => format!("{name}[{}]", before + 1),
            });
        }
        steps.reverse();
        steps.join("/")
    }

    fn missing(&self, what: &str) -> ReadError {
        ReadError {
            path: format!("{}/{what}", self.path()),
            problem: ReadProblem::Missing,
        }
    }

    fn invalid(&self) -> ReadError {
        ReadError {
            path: self.path(),
            problem: ReadProblem::Invalid,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{NodeExt, ReadProblem};

    const XML: &str = "<r xmlns='urn:a' xmlns:b='urn:b'><x/><b:x>1</b:x><x n='7' bad='z'> a<!--c-->\
                       <y/>b </x></r>";

    #[test]
    fn finds_by_namespace_and_name_together() {
        let document = roxmltree::Document::parse(XML).unwrap();
        let root = document.root_element();
        assert_eq!(root.child("urn:b", "x").unwrap().parsed::<u8>(), Ok(1));
        assert_eq!(root.children_named("urn:a", "x").count(), 2);
        assert!(root.opt_child("", "x").is_none());
        assert!(root.expect_named("urn:a", "r").is_ok());
    }

    #[test]
    fn says_where_something_is_missing() {
        let document = roxmltree::Document::parse(XML).unwrap();
        let root = document.root_element();
        let second = root.children_named("urn:a", "x").nth(1).unwrap();
        let paths = [
            root.child("urn:b", "z").unwrap_err(),
            second.child("urn:a", "z").unwrap_err(),
            second.required_attribute("id").unwrap_err(),
            root.expect_named("urn:a", "s").unwrap_err(),
            second.expect_named("urn:b", "x").unwrap_err(),
        ];
        let paths = paths.map(|error| (error.path, error.problem));
        let expected = ["r/z", "r/x[2]/z", "r/x[2]/@id", "s", "r/x"];
        assert_eq!(
            paths,
            expected.map(|path| (path.to_owned(), ReadProblem::Missing))
        );
    }

    #[test]
    fn says_where_a_value_does_not_parse_and_not_which_value() {
        let document = roxmltree::Document::parse(XML).unwrap();
        let second = document
            .root_element()
            .children_named("urn:a", "x")
            .nth(1)
            .unwrap();
        assert_eq!(second.parsed_attribute::<u8>("n"), Ok(7));
        let error = second.parsed_attribute::<u8>("bad").unwrap_err();
        assert_eq!(error.to_string(), "an unreadable value at r/x[2]/@bad");
        let error = second.parsed::<u8>().unwrap_err();
        assert_eq!(
            (error.path.as_str(), error.problem),
            ("r/x[2]", ReadProblem::Invalid)
        );
    }

    #[test]
    fn content_is_the_text_around_markup() {
        let document = roxmltree::Document::parse(XML).unwrap();
        let second = document
            .root_element()
            .children_named("urn:a", "x")
            .nth(1)
            .unwrap();
        assert_eq!(second.content(), "ab");
    }
}
