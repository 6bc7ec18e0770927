//! Drawing a face: every feature follows from the NISS.

use super::super::holder::drawn;
use crate::people::Gender;

/// How a face looks. Lengths are parts of the width of the picture.
pub(super) struct Face {
    hair: f32,
    skin: f32,
    width: f32,
    long_hair: bool,
    bald: bool,
    glasses: bool,
    beard: bool,
    smile: f32,
    clothes: f32,
}

impl Face {
    pub(super) fn of(niss: &str, gender: Gender) -> Self {
        let draw = |what: &str, count: usize| drawn(niss, what, count);
        let step = |what: &str, count: usize, from: f32, by: f32| {
            f32::from(u8::try_from(draw(what, count)).unwrap_or(0)) * by + from
        };
        let woman = gender == Gender::Female;
        Face {
            hair: step("hair", 5, 40.0, 38.0),
            skin: step("skin", 4, 172.0, 12.0),
            width: step("width", 4, 0.20, 0.012),
            long_hair: woman && draw("long", 3) > 0,
            bald: !woman && draw("bald", 3) == 0,
            glasses: draw("glasses", 5) < 2,
            beard: !woman && draw("beard", 3) == 0,
            smile: step("smile", 3, 0.4, 0.5),
            clothes: step("clothes", 4, 60.0, 30.0),
        }
    }

    /// Grey value at a place: 0 black, 255 white.
    pub(super) fn grey(&self, x: f32, y: f32) -> f32 {
        // from the middle of the face
        let (across, down) = (x - 0.5, y - 0.56);
        let head = ellipse(across, down, self.width, 0.27);
        let mut grey = 226.0 - 14.0 * y;
        let body = ellipse(across, y - 1.36, 0.46, 0.42);
        if body < 1.0 {
            grey = self.clothes + 26.0 * across;
        }
        if self.long_hair && ellipse(across, down - 0.06, self.width + 0.09, 0.40) < 1.0 {
            grey = self.strand(across);
        }
        if across.abs() < 0.085 && (0.7..0.98).contains(&y) {
            grey = self.skin - 34.0;
        }
        let ears = ellipse(across.abs() - self.width, down, 0.025, 0.055);
        if head < 1.0 || (ears < 1.0 && !self.long_hair) {
            grey = self.skin + 18.0 - 30.0 * head - 40.0 * across;
            grey = self.features(across, down, grey);
        }
        let cap = ellipse(across, down + 0.05, self.width + 0.025, 0.275);
        let hairline = -0.13 - 0.4 * across * across;
        let hairline = if self.bald { -9.0 } else { hairline };
        if cap < 1.0 && down < hairline {
            grey = self.strand(across);
        }
        grey
    }

    fn strand(&self, across: f32) -> f32 {
        self.hair + 16.0 * (across * 70.0).sin()
    }

    fn features(&self, across: f32, down: f32, skin: f32) -> f32 {
        let beside = across.abs();
        let mut grey = skin;
        let from_eye = beside - 0.088;
        if (down + 0.075 + 0.5 * from_eye * from_eye).abs() < 0.009 && from_eye.abs() < 0.05 {
            grey = (self.hair - 10.0).max(20.0);
        }
        let eye = ellipse(from_eye, down + 0.025, 0.034, 0.018);
        if eye < 1.0 {
            let pupil = ellipse(from_eye, down + 0.025, 0.013, 0.015);
            grey = if pupil < 1.0 { 35.0 } else { 240.0 };
        }
        if self.glasses {
            let rim = ellipse(from_eye, down + 0.02, 0.066, 0.05);
            let bridge = beside < 0.024 && (down + 0.03).abs() < 0.006;
            if (rim - 1.0).abs() < 0.16 || bridge {
                grey = 50.0;
            }
        }
        let nose = ellipse(across - 0.012, down - 0.055, 0.022, 0.06);
        if nose < 1.0 && across > 0.006 {
            grey -= 30.0;
        }
        if self.beard && down > 0.085 && ellipse(across, down - 0.1, 0.15, 0.2) < 1.0 {
            grey = self.hair + 12.0;
        }
        let lips = down - 0.15 + self.smile * across * across * 2.0;
        if lips.abs() < 0.012 && beside < 0.075 {
            grey = 105.0;
        }
        grey
    }
}

/// Below 1 inside of an ellipse around the origin.
fn ellipse(x: f32, y: f32, half_width: f32, half_height: f32) -> f32 {
    let (x, y) = (x / half_width, y / half_height);
    x * x + y * y
}
