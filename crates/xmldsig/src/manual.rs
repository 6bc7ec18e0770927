//! How XML signatures are attacked, and what stands against it here.
//!
//! # What is signed is not what is read
//!
//! An XML signature does not sign a document. It signs a list of references; each reference names
//! an identifier, and the element that carries it is digested wherever it stands. The reader of the
//! document, however, does not read "the element with identifier `id-1`", it reads *the Body of the
//! Envelope*. As long as both are the same element all is well. An attacker who has one signed
//! message may move the signed element to a place where nobody looks, keep its identifier, and put
//! another element where everybody looks. Every digest and the signature still verify. This is
//! signature wrapping, and most libraries that were ever broken were broken by it.
//!
//! Seven rules stand against it, and against its relatives.
//!
//! ## 1. One identifier, one element
//!
//! There is no document type declaration in anything we parse ([`crate::parse`]): it could declare
//! any attribute to be an identifier, or build text from entities. What counts as an identifier is
//! fixed, and a value must be unique over *all* kinds at once: a verifier that looks for `wsu:Id`
//! and a reader that looks for `ID` may otherwise find two elements under one name. A document with
//! a double is refused before anything else is looked at.
//!
//! ## 2. The signature has a place
//!
//! Nobody searches a document for a signature. The signature of a message is the child of the one
//! `wsse:Security` of the one `soap:Header` ([`crate::security_signature`]), the signature of an
//! assertion is its direct child ([`crate::enveloped_signature`]). Where one is expected, two are
//! an error, and so is a second `SignedInfo`, `SignatureValue` or `KeyInfo` inside it.
//!
//! ## 3. Verification answers with nodes
//!
//! The answer of a verifier must not be "yes", because nobody can say yes to what. It is
//! [`crate::Verified`]: the elements that were digested, as nodes of the very tree that was
//! checked. Whoever needs the Body asks for it there, or hands over the node found by its place and
//! gets it back only if it is one of those or inside one. Nodes are compared by identity. An
//! enveloped signature must in addition sign the element it stands in, and nothing else
//! ([`crate::verify_enveloped`]), which makes the classic attacks on assertions impossible: a
//! forged assertion cannot borrow the signature of another one.
//!
//! ## 4. Whitelists
//!
//! Two transforms exist here: exclusive canonicalization, and the removal of the enveloped
//! signature before it. XPath, XSLT, decoding, attachments and references to anything outside the
//! document do not, so no signature can make us compute or fetch what its author likes. Signature
//! and digest algorithms are those of [`crate::Policy`]; SHA-1 is not among them. The number of
//! references is bounded. The order of things inside the signature is that of the schema, and
//! nothing may stand between.
//!
//! ## 5. The key is ours to choose
//!
//! The certificate inside a signature proves nothing: everybody can make one and sign with it. A
//! [`crate::VerifyingKey`] is therefore configured (a certificate, a key) or anchored: then the
//! certificate in the signature is believed only if it leads to a configured root, was valid at the
//! time, and carries the expected subject. The last one matters as much as the first: every nurse
//! holds a certificate of the issuer that certifies the platform.
//!
//! ## 6. A good signature is not a good message
//!
//! Whether a message is fresh, an assertion still valid, and its holder-of-key certificate ours, is
//! not the signature's business but must be checked by whoever reads them: timestamps in the SOAP
//! layer, assertions in the eHealth layer.
//!
//! ## 7. One tree
//!
//! The tree that was verified is the tree that is read; nothing is serialised and parsed in
//! between, as two parsers may disagree about one text. The same holds for what we sign: the
//! signature is spliced into the text, and what others signed is passed on byte by byte. Digests are
//! compared in constant time, although they are no secret.
//!
//! # Comments
//!
//! Canonicalization drops comments, so anyone may put one into a signed document. Many readers take
//! the first text of an element for its whole text; `Ann<!-- -->e` then reads `Ann`. Two defences:
//! a comment anywhere in `SignedInfo` makes the signature malformed (a digest could be split), and
//! one in a signed part is refused by the policy of the platform. Nothing the platform sends has
//! one.
//!
//! # Hunger
//!
//! A document is measured before it is parsed: bytes, depth, attributes and namespaces per element,
//! because the parser's work grows with the square of the latter two. Canonicalization uses no
//! recursion, and its output, which may be longer than its input (a namespace is repeated at every
//! element that uses it below one that doesn't), is bounded. The signature over `SignedInfo` is
//! checked before any reference is digested.
//!
//! # Writing `SignedInfo`
//!
//! It is tempting to sign text one has just written and to believe that it is canonical. Here it
//! is done: the text is short, written by one function, without white space, without anything that
//! comes from outside except identifiers that need no escape, and with every element as a pair of
//! tags. The declaration of the prefix `ds` is the one thing that moves: in the document it stands
//! on `Signature`, in the canonical form on `SignedInfo`. A test canonicalizes the result in its
//! place and compares bytes, and another program verifies it. In return, a message is parsed and
//! walked once.
//!
//! # What is not defended
//!
//! Revocation of certificates is not checked here. A signer that signs nonsense is believed. And
//! whoever reads elements that [`crate::Verified`] was not asked about is on their own.
