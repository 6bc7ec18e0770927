//! Proof that a signature was checked.

use openssl::x509::{X509, X509Ref};
use roxmltree::Node;

use crate::{Error, SignatureAlgorithm};

/// What a good signature covers. It only comes out of [`crate::verify`].
///
/// Read trusted content from the nodes of this list, or ask [`require`](Self::require) about a node
/// found otherwise; nodes are compared by identity, never by name.
#[derive(Debug, Clone)]
pub struct Verified<'a, 'input> {
    pub(crate) signature: Node<'a, 'input>,
    pub(crate) covered: Vec<Covered<'a, 'input>>,
    pub(crate) certificate: Option<X509>,
    pub(crate) algorithm: SignatureAlgorithm,
}

/// One signed element.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Covered<'a, 'input> {
    pub(crate) node: Node<'a, 'input>,
    /// Whether the signature itself, inside this element, is not covered.
    pub(crate) without_signature: bool,
}

impl<'a, 'input> Verified<'a, 'input> {
    /// The elements the references point to, in their order.
    pub fn nodes(&self) -> impl Iterator<Item = Node<'a, 'input>> + '_ {
        self.covered.iter().map(|covered| covered.node)
    }

    /// Whether this node is one of the signed elements or inside one.
    pub fn covers(&self, node: Node<'a, 'input>) -> bool {
        let mut inside_signature = false;
        for ancestor in node.ancestors() {
            inside_signature |= ancestor == self.signature;
            let found = self.covered.iter().any(|covered| {
                covered.node == ancestor && !(covered.without_signature && inside_signature)
            });
            if found {
                return true;
            }
        }
        false
    }

    /// This node, if it is covered.
    ///
    /// # Errors
    ///
    /// [`Error::NotCovered`].
    pub fn require(&self, node: Node<'a, 'input>) -> Result<Node<'a, 'input>, Error> {
        if self.covers(node) {
            Ok(node)
        } else {
            Err(Error::NotCovered {
                element: crate::error::shortened(node.tag_name().name()),
            })
        }
    }

    /// The one signed element of this name; elements inside signed ones are not looked at.
    ///
    /// # Errors
    ///
    /// [`Error::NotCovered`] when no signed element, or more than one, has this name.
    pub fn node_by_name(&self, namespace: &str, name: &str) -> Result<Node<'a, 'input>, Error> {
        let mut found = self
            .nodes()
            .filter(|node| node.has_tag_name((namespace, name)));
        match (found.next(), found.next()) {
            (Some(node), None) => Ok(node),
            _ => Err(Error::NotCovered {
                element: name.to_owned(),
            }),
        }
    }

    /// The signature that was checked.
    pub fn signature(&self) -> Node<'a, 'input> {
        self.signature
    }

    /// The certificate whose key verified, unless a bare key was given.
    pub fn certificate(&self) -> Option<&X509Ref> {
        self.certificate.as_deref()
    }

    /// How the signature was made.
    pub fn algorithm(&self) -> SignatureAlgorithm {
        self.algorithm
    }
}
