//! Asking member data in a session.

use super::queries::{Question, about, content, person};
use super::{Draft, Identity, World};

/// A nurse with an open session.
pub(crate) struct Session {
    pub(crate) world: World,
    pub(crate) nurse: Identity,
    pub(crate) assertion: String,
}

impl Session {
    pub(crate) async fn open() -> Session {
        let world = World::start().await;
        let nurse = world.nurse();
        let assertion = world.session(&nurse).await;
        Session {
            world,
            nurse,
            assertion,
        }
    }

    pub(crate) fn about(&self, shows: &str) -> Question {
        about(&self.world, &self.nurse, person(&self.world, shows))
    }

    /// Verdict and content of the answer.
    pub(crate) async fn ask(&self, question: &Question) -> (String, String) {
        let answer = self
            .world
            .post(&question.draft(&self.world, &self.nurse, &self.assertion))
            .await;
        let content = if answer.status == 200 {
            content(&answer)
        } else {
            answer.reason
        };
        (answer.verdict, content)
    }

    pub(crate) fn draft(&self) -> Draft {
        self.about("insured")
            .draft(&self.world, &self.nurse, &self.assertion)
    }
}
