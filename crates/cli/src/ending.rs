use std::process::ExitCode;

/// How a command ended: the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// 0: done.
    Done,
    /// 1: refused or failed.
    Failed,
    /// 2: wrong usage.
    WrongUsage,
    /// 3: nothing was sent; it is kept in the queue.
    Queued,
    /// 4: the vault or the keychain is locked or missing.
    NoVault,
}

impl Ending {
    const fn number(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::WrongUsage => 2,
            Self::Queued => 3,
            Self::NoVault => 4,
        }
    }

    /// How several ended together: a failure counts more than what waits.
    pub(crate) fn and(self, other: Self) -> Self {
        let weight = |ending: Self| match ending {
            Self::Done => 0,
            Self::Queued => 1,
            Self::Failed => 2,
            Self::WrongUsage => 3,
            Self::NoVault => 4,
        };
        if weight(other) > weight(self) {
            other
        } else {
            self
        }
    }
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        Self::from(ending.number())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_those_of_the_contract() {
        let all = [
            Ending::Done,
            Ending::Failed,
            Ending::WrongUsage,
            Ending::Queued,
            Ending::NoVault,
        ];
        assert_eq!(all.map(Ending::number), [0, 1, 2, 3, 4]);
    }

    #[test]
    fn one_failure_in_a_round_makes_the_round_fail() {
        assert_eq!(Ending::Done.and(Ending::Done), Ending::Done);
        assert_eq!(Ending::Done.and(Ending::Queued), Ending::Queued);
        assert_eq!(Ending::Failed.and(Ending::Queued), Ending::Failed);
        assert_eq!(Ending::Failed.and(Ending::NoVault), Ending::NoVault);
    }
}
