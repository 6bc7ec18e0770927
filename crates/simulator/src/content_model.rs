//! A strict reader of content models.
//!
//! Each message has a table that reads like its schema: the elements in their order, how often each
//! one stands, its attributes and the form of its text. Whatever the table does not name is refused.

use std::fmt;

use roxmltree::Node;

use crate::lexical;

/// An element as the schema describes it.
#[derive(Debug)]
pub(crate) struct Model {
    pub(crate) ns: &'static str,
    pub(crate) name: &'static str,
    pub(crate) attributes: &'static [Attribute],
    pub(crate) content: Content,
}

/// An attribute as the schema describes it.
#[derive(Debug)]
pub(crate) struct Attribute {
    ns: Option<&'static str>,
    name: &'static str,
    form: Form,
    required: bool,
}

/// What stands inside an element.
#[derive(Debug)]
pub(crate) enum Content {
    /// Nothing.
    Empty,
    /// Text of a form.
    Text(Form),
    /// These elements in this order.
    Sequence(&'static [Part]),
    /// Something that another table or another check looks at.
    Other,
}

/// The form of a text.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Form {
    Any,
    NotEmpty,
    Boolean,
    DateTime,
    Date,
    Base64,
    NcName,
    /// This text and no other.
    Is(&'static str),
    /// One of these texts.
    OneOf(&'static [&'static str]),
}

/// An element in a sequence.
#[derive(Debug)]
pub(crate) struct Part {
    model: &'static Model,
    least: usize,
    most: usize,
}

/// An element with attributes and content.
pub(crate) const fn element(
    ns: &'static str,
    name: &'static str,
    attributes: &'static [Attribute],
    content: Content,
) -> Model {
    Model {
        ns,
        name,
        attributes,
        content,
    }
}

/// An element that holds only text, without attributes.
pub(crate) const fn leaf(ns: &'static str, name: &'static str, form: Form) -> Model {
    Model {
        ns,
        name,
        attributes: &[],
        content: Content::Text(form),
    }
}

/// Exactly once.
pub(crate) const fn one(model: &'static Model) -> Part {
    Part {
        model,
        least: 1,
        most: 1,
    }
}

/// At most once.
pub(crate) const fn maybe(model: &'static Model) -> Part {
    Part {
        model,
        least: 0,
        most: 1,
    }
}

/// Any number of times.
pub(crate) const fn any_number(model: &'static Model) -> Part {
    Part {
        model,
        least: 0,
        most: usize::MAX,
    }
}

/// Once or more.
pub(crate) const fn some(model: &'static Model) -> Part {
    Part {
        model,
        least: 1,
        most: usize::MAX,
    }
}

/// An attribute that must stand there.
pub(crate) const fn required(name: &'static str, form: Form) -> Attribute {
    Attribute {
        ns: None,
        name,
        form,
        required: true,
    }
}

/// An attribute that may stand there.
pub(crate) const fn optional(name: &'static str, form: Form) -> Attribute {
    Attribute {
        ns: None,
        name,
        form,
        required: false,
    }
}

/// An attribute in a namespace that must stand there.
pub(crate) const fn required_in(ns: &'static str, name: &'static str, form: Form) -> Attribute {
    Attribute {
        ns: Some(ns),
        name,
        form,
        required: true,
    }
}

/// An attribute in a namespace that may stand there.
pub(crate) const fn optional_in(ns: &'static str, name: &'static str, form: Form) -> Attribute {
    Attribute {
        ns: Some(ns),
        name,
        form,
        required: false,
    }
}

/// Where a message differs from its table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    path: String,
    what: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.what)
    }
}

/// Checks an element and everything in it against its table.
pub(crate) fn check(node: Node<'_, '_>, model: &Model) -> Result<(), Violation> {
    let path = format!("/{}", node.tag_name().name());
    if !is(node, model) {
        return Err(violation(
            &path,
            format!("{{{}}}{} expected", model.ns, model.name),
        ));
    }
    check_at(node, model, &path)
}

fn check_at(node: Node<'_, '_>, model: &Model, path: &str) -> Result<(), Violation> {
    check_attributes(node, model, path)?;
    match &model.content {
        Content::Other => Ok(()),
        Content::Empty if node.children().any(|child| !child.is_comment()) => {
            Err(violation(path, "must be empty".into()))
        }
        Content::Empty => Ok(()),
        Content::Text(form) => {
            if node.children().any(|child| child.is_element()) {
                return Err(violation(path, "holds elements instead of text".into()));
            }
            let text: String = node.children().filter_map(|child| child.text()).collect();
            check_form(&text, *form, path)
        }
        Content::Sequence(parts) => check_sequence(node, parts, path),
    }
}

fn check_sequence(node: Node<'_, '_>, parts: &[Part], path: &str) -> Result<(), Violation> {
    let stray = node
        .children()
        .any(|child| child.is_text() && !child.text().unwrap_or_default().trim().is_empty());
    if stray {
        return Err(violation(path, "holds text between its elements".into()));
    }
    let mut children = node.children().filter(Node::is_element).peekable();
    for part in parts {
        let mut count = 0;
        while count < part.most {
            let Some(child) = children.next_if(|child| is(*child, part.model)) else {
                break;
            };
            count += 1;
            check_at(child, part.model, &format!("{path}/{}", part.model.name))?;
        }
        if count < part.least {
            let found = children.peek().map_or_else(
                || "the end".to_owned(),
                |child| {
                    let name = child.tag_name();
                    format!(
                        "{{{}}}{}",
                        name.namespace().unwrap_or_default(),
                        name.name()
                    )
                },
            );
            let wanted = format!("{{{}}}{}", part.model.ns, part.model.name);
            return Err(violation(path, format!("{wanted} expected, {found} found")));
        }
    }
    match children.next() {
        Some(child) => {
            let name = child.tag_name();
            let found = format!(
                "{{{}}}{}",
                name.namespace().unwrap_or_default(),
                name.name()
            );
            Err(violation(path, format!("{found} has no place here")))
        }
        None => Ok(()),
    }
}

fn check_attributes(node: Node<'_, '_>, model: &Model, path: &str) -> Result<(), Violation> {
    for wanted in model.attributes {
        let found = node
            .attributes()
            .find(|found| found.name() == wanted.name && found.namespace() == wanted.ns);
        match found {
            Some(found) => {
                check_form(
                    found.value(),
                    wanted.form,
                    &format!("{path}/@{}", wanted.name),
                )?;
            }
            None if wanted.required => {
                return Err(violation(
                    path,
                    format!("attribute {} is missing", wanted.name),
                ));
            }
            None => {}
        }
    }
    let stranger = node.attributes().find(|found| {
        !model
            .attributes
            .iter()
            .any(|known| known.name == found.name() && known.ns == found.namespace())
    });
    match stranger {
        Some(found) => Err(violation(
            path,
            format!("attribute {} is unknown", found.name()),
        )),
        None => Ok(()),
    }
}

fn check_form(text: &str, form: Form, path: &str) -> Result<(), Violation> {
    let (right, wanted) = match form {
        Form::Any => (true, "text"),
        Form::NotEmpty => (!text.trim().is_empty(), "text"),
        Form::Boolean => (lexical::boolean(text).is_some(), "true or false"),
        Form::DateTime => (lexical::date_time(text).is_some(), "a date and time"),
        Form::Date => (lexical::date(text).is_some(), "a date"),
        Form::Base64 => (lexical::base64(text).is_some(), "base64"),
        Form::NcName => (lexical::nc_name(text), "a name without colon"),
        Form::Is(fixed) => (text == fixed, fixed),
        Form::OneOf(texts) => (texts.contains(&text), "one of the listed values"),
    };
    if right {
        Ok(())
    } else {
        Err(violation(path, format!("{wanted} expected")))
    }
}

fn is(node: Node<'_, '_>, model: &Model) -> bool {
    let name = node.tag_name();
    name.name() == model.name && name.namespace().unwrap_or_default() == model.ns
}

fn violation(path: &str, what: String) -> Violation {
    Violation {
        path: path.to_owned(),
        what,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static WHEN: Model = leaf("urn:t", "When", Form::DateTime);
    static NOTE: Model = leaf("urn:t", "Note", Form::Any);
    static ROOT: Model = element(
        "urn:t",
        "Root",
        &[
            required("Id", Form::NcName),
            optional("Kind", Form::OneOf(&["a", "b"])),
        ],
        Content::Sequence(&[one(&WHEN), any_number(&NOTE)]),
    );

    fn verdict(xml: &str) -> Result<(), String> {
        let document = roxmltree::Document::parse(xml).expect("XML");
        check(document.root_element(), &ROOT).map_err(|violation| violation.to_string())
    }

    #[test]
    fn what_the_table_names_is_accepted() {
        let right = "<r:Root xmlns:r='urn:t' Id='a' Kind='b'> <r:When>2026-11-24T08:00:00Z</r:When>\
                     <r:Note/><r:Note>x</r:Note></r:Root>";
        assert_eq!(verdict(right), Ok(()));
    }

    #[test]
    fn everything_else_is_refused_with_its_path() {
        let cases = [
            (
                "<Root xmlns='urn:other' Id='a'/>",
                "/Root: {urn:t}Root expected",
            ),
            ("<Root xmlns='urn:t'/>", "/Root: attribute Id is missing"),
            (
                "<Root xmlns='urn:t' Id='1'/>",
                "/Root/@Id: a name without colon expected",
            ),
            (
                "<Root xmlns='urn:t' Id='a' x='1'/>",
                "/Root: attribute x is unknown",
            ),
            (
                "<Root xmlns='urn:t' Id='a' Kind='c'/>",
                "/Root/@Kind: one of the listed values expected",
            ),
            (
                "<Root xmlns='urn:t' Id='a'/>",
                "/Root: {urn:t}When expected, the end found",
            ),
            (
                "<Root xmlns='urn:t' Id='a'><Note/><When>2026-11-24T08:00:00Z</When></Root>",
                "/Root: {urn:t}When expected, {urn:t}Note found",
            ),
            (
                "<Root xmlns='urn:t' Id='a'><When>now</When></Root>",
                "/Root/When: a date and time expected",
            ),
            (
                "<Root xmlns='urn:t' Id='a'><When xmlns=''>2026-11-24T08:00:00Z</When></Root>",
                "/Root: {urn:t}When expected, {}When found",
            ),
            (
                "<Root xmlns='urn:t' Id='a'><When>2026-11-24T08:00:00Z</When><More/></Root>",
                "/Root: {urn:t}More has no place here",
            ),
            (
                "<Root xmlns='urn:t' Id='a'>x<When>2026-11-24T08:00:00Z</When></Root>",
                "/Root: holds text between its elements",
            ),
        ];
        for (xml, reason) in cases {
            assert_eq!(verdict(xml), Err(reason.to_owned()), "{xml}");
        }
    }
}
