//! Where in the query a fault lies.
//!
//! MyCareNet writes a path such as
//! `*:AttributeQuery/*:Extensions/*:Facet[@id="urn:be:cin:nippin:carePath"]/*:Dimension[@id="x"]`:
//! like XPath, but with wildcard prefixes that XPath 1 does not know. It is taken apart by hand.

/// The identifier of the facet that a location names, if it names one.
#[must_use]
pub fn located_facet(location: &str) -> Option<&str> {
    identifier(location, "Facet")
}

/// The identifier of the dimension that a location names, if it names one.
#[must_use]
pub fn located_dimension(location: &str) -> Option<&str> {
    identifier(location, "Dimension")
}

/// The value of `@id` in the first step of this name.
fn identifier<'a>(location: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = location;
    while let Some(at) = rest.find(name) {
        let before = rest.get(..at)?;
        let after = rest.get(at + name.len()..)?;
        rest = after;
        if !(before.is_empty() || before.ends_with([':', '/'])) {
            continue;
        }
        let Some(predicate) = after.trim_start().strip_prefix('[') else {
            continue;
        };
        let Some(value) = predicate.trim_start().strip_prefix("@id") else {
            continue;
        };
        let value = value.trim_start().strip_prefix('=')?.trim_start();
        let quote = value
            .chars()
            .next()
            .filter(|quote| matches!(quote, '"' | '\''))?;
        let value = value.strip_prefix(quote)?;
        return value.get(..value.find(quote)?);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const FACET: &str =
        r#"*:AttributeQuery/*:Extensions/*:Facet[@id="urn:be:cin:nippin:carePath"]"#;

    #[test]
    fn a_facet_is_found() {
        assert_eq!(located_facet(FACET), Some("urn:be:cin:nippin:carePath"));
        assert_eq!(located_dimension(FACET), None);
    }

    #[test]
    fn a_dimension_is_found_in_its_facet() {
        let location = format!("{FACET}/*:Dimension[@id='carePathType']");
        assert_eq!(located_facet(&location), Some("urn:be:cin:nippin:carePath"));
        assert_eq!(located_dimension(&location), Some("carePathType"));
    }

    #[test]
    fn other_paths_name_no_facet() {
        for location in [
            "",
            "*:AttributeQuery/*:Subject/*:NameID",
            "*:Facet",
            "*:Facet[",
            "*:Facet[@id",
            "*:Facet[@id=",
            "*:Facet[@id=\"open",
            "*:SomeFacet[@id=\"x\"]",
            "é*:Facet[@name=\"x\"]",
        ] {
            assert_eq!(located_facet(location), None, "{location}");
        }
    }
}
