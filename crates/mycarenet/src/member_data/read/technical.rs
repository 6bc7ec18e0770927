//! The processing report that insurers add: base64 of raw DEFLATE of a small XML document.

use roxmltree::Node;

use super::super::{TechnicalReport, TechnicalStep};
use crate::{limits, names, packing, xml};

/// The report, with its steps when it can be unpacked; a broken report is no reason to lose the
/// facts beside it.
pub(super) fn report(version: Option<String>, packed: Option<&str>) -> TechnicalReport {
    TechnicalReport {
        version,
        steps: packed.and_then(steps).unwrap_or_default(),
    }
}

fn steps(packed: &str) -> Option<Vec<TechnicalStep>> {
    let content = packing::inflate(&packing::base64(packed)?, limits::REPORT).ok()?;
    let text = xml::text(&content).ok()?;
    let document = xml::parse(&text, limits::REPORT).ok()?;
    let root = xml::root(&document, names::SUPPORT, "Status").ok()?;
    let is_step = |node: &Node<'_, '_>| node.is_element() && node.tag_name().name() == "Step";
    Some(root.descendants().filter(is_step).map(step).collect())
}

fn step(node: Node<'_, '_>) -> TechnicalStep {
    TechnicalStep {
        name: told(node, "name"),
        status: told(node, "status"),
    }
}

/// An attribute, or a child element, of this name in small letters or with a capital.
fn told(node: Node<'_, '_>, name: &str) -> String {
    let attribute = node
        .attributes()
        .find(|attribute| attribute.name().eq_ignore_ascii_case(name))
        .map(|attribute| attribute.value().to_owned());
    let child = || {
        node.children()
            .find(|child| child.is_element() && child.tag_name().name().eq_ignore_ascii_case(name))
            .map(|child| xml::content(child).into_owned())
    };
    attribute.or_else(child).unwrap_or_default()
}
