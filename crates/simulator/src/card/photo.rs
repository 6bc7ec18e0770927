//! The photo of an invented person: a drawn face as a small grey JPEG.

mod face;
mod jpeg;

use face::Face;

use crate::people::Gender;

/// The photo of this person, in the size of the generation: 140 by 200 or, since 2021, 150 by 195.
pub(super) fn photo(niss: &str, gender: Gender, new: bool) -> Vec<u8> {
    let (width, height) = if new { (150, 195) } else { (140, 200) };
    let face = Face::of(niss, gender);
    jpeg::encode(width, height, &|x, y| {
        // the drawing has the size 1 by 1.35
        let scale = f32::from(width);
        face.grey(f32::from(x) / scale, f32::from(y) / scale)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn photos_have_the_size_of_real_ones_and_differ() {
        let first = photo("85010100214", Gender::Female, true);
        let second = photo("41070212507", Gender::Male, false);
        for photo in [&first, &second] {
            assert!((2_000..4_100).contains(&photo.len()), "{}", photo.len());
            assert!(photo.starts_with(&[0xFF, 0xD8]) && photo.ends_with(&[0xFF, 0xD9]));
        }
        assert_ne!(first, second);
    }
}
