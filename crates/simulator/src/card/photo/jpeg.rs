//! A baseline JPEG encoder for grey pictures, with the example tables of ITU-T T.81 annex K.

use std::f32::consts::PI;

/// Quantisation of luminance, row by row.
const COARSENESS: [u8; 64] = [
    16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56,
    14, 17, 22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113,
    92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
/// Percent of [`COARSENESS`] that is used.
const PERCENT: u16 = 60;
/// How many codes of the first table have 1, 2, … 16 bits, and the values in the order of codes.
const FIRST_COUNTS: [u8; 16] = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0];
const FIRST_VALUES: [u8; 12] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
/// The same of the table for all further coefficients.
const REST_COUNTS: [u8; 16] = [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 0x7D];
#[rustfmt::skip]
const REST_VALUES: [u8; 162] = [
    0x01, 0x02, 0x03, 0x00, 0x04, 0x11, 0x05, 0x12, 0x21, 0x31, 0x41, 0x06, 0x13, 0x51, 0x61, 0x07,
    0x22, 0x71, 0x14, 0x32, 0x81, 0x91, 0xA1, 0x08, 0x23, 0x42, 0xB1, 0xC1, 0x15, 0x52, 0xD1, 0xF0,
    0x24, 0x33, 0x62, 0x72, 0x82, 0x09, 0x0A, 0x16, 0x17, 0x18, 0x19, 0x1A, 0x25, 0x26, 0x27, 0x28,
    0x29, 0x2A, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3A, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x49,
    0x4A, 0x53, 0x54, 0x55, 0x56, 0x57, 0x58, 0x59, 0x5A, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69,
    0x6A, 0x73, 0x74, 0x75, 0x76, 0x77, 0x78, 0x79, 0x7A, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89,
    0x8A, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9A, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7,
    0xA8, 0xA9, 0xAA, 0xB2, 0xB3, 0xB4, 0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xBA, 0xC2, 0xC3, 0xC4, 0xC5,
    0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xD9, 0xDA, 0xE1, 0xE2,
    0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9, 0xEA, 0xF1, 0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8,
    0xF9, 0xFA,
];

/// Codes by value: bits and how many.
type Codes = [(u16, u8); 256];

/// The picture whose grey values (0 to 255) the function gives by column and row.
pub(super) fn encode(width: u16, height: u16, grey: &dyn Fn(u16, u16) -> f32) -> Vec<u8> {
    let order = zigzag();
    let steps = COARSENESS
        .map(|step| u8::try_from((u16::from(step) * PERCENT).div_ceil(100)).unwrap_or(255));
    let mut out = header(width, height, &order.map(|place| steps[place]));
    let (first, rest) = (
        codes(&FIRST_COUNTS, &FIRST_VALUES),
        codes(&REST_COUNTS, &REST_VALUES),
    );
    let cosines = cosines();
    let mut bits = Bits::default();
    let mut last_first = 0;
    for top in (0..height).step_by(8) {
        for left in (0..width).step_by(8) {
            let block: [f32; 64] = std::array::from_fn(|place| {
                let place = u16::try_from(place).unwrap_or(0);
                // the last row and column fill the block beyond the edge
                let x = (left + place % 8).min(width - 1);
                let y = (top + place / 8).min(height - 1);
                grey(x, y).clamp(0.0, 255.0) - 128.0
            });
            let waves = transform(&block, &cosines);
            let numbers = order.map(|place| rounded(waves[place] / f32::from(steps[place])));
            write_block(&mut bits, &numbers, last_first, &first, &rest);
            last_first = numbers[0];
        }
    }
    out.extend(bits.finish());
    out.extend([0xFF, 0xD9]);
    out
}

fn header(width: u16, height: u16, steps: &[u8; 64]) -> Vec<u8> {
    let mut out = vec![0xFF, 0xD8];
    let mut segment = |marker: u8, parts: &[&[u8]]| {
        let content = parts.concat();
        let length = u16::try_from(content.len() + 2).unwrap_or(2);
        out.extend([0xFF, marker]);
        out.extend(length.to_be_bytes());
        out.extend(content);
    };
    segment(0xE0, &[b"JFIF\0", &[1, 1, 0, 0, 1, 0, 1, 0, 0]]);
    segment(0xDB, &[&[0], steps]);
    let (height, width) = (height.to_be_bytes(), width.to_be_bytes());
    segment(0xC0, &[&[8], &height, &width, &[1, 1, 0x11, 0]]);
    segment(0xC4, &[&[0x00], &FIRST_COUNTS, &FIRST_VALUES]);
    segment(0xC4, &[&[0x10], &REST_COUNTS, &REST_VALUES]);
    segment(0xDA, &[&[1, 1, 0x00, 0, 63, 0]]);
    out
}

/// Places of a block in the order from the coarsest wave to the finest.
fn zigzag() -> [usize; 64] {
    let mut places: [usize; 64] = std::array::from_fn(|place| place);
    places.sort_by_key(|place| {
        let (row, column) = (place / 8, place % 8);
        let diagonal = row + column;
        (diagonal, if diagonal % 2 == 0 { column } else { row })
    });
    places
}

fn cosines() -> [f32; 64] {
    std::array::from_fn(|place| {
        let wave = f32::from(u8::try_from(place / 8).unwrap_or(0));
        let at = f32::from(u8::try_from(place % 8).unwrap_or(0));
        let scale = if place < 8 { (0.125_f32).sqrt() } else { 0.5 };
        scale * ((2.0 * at + 1.0) * wave * PI / 16.0).cos()
    })
}

/// The discrete cosine transform, first over the rows, then over the columns.
fn transform(block: &[f32; 64], cosines: &[f32; 64]) -> [f32; 64] {
    let rows: [f32; 64] = std::array::from_fn(|place| {
        let (row, wave) = (place / 8, place % 8);
        (0..8)
            .map(|at| block[row * 8 + at] * cosines[wave * 8 + at])
            .sum()
    });
    std::array::from_fn(|place| {
        let (wave, column) = (place / 8, place % 8);
        (0..8)
            .map(|at| rows[at * 8 + column] * cosines[wave * 8 + at])
            .sum()
    })
}

fn rounded(value: f32) -> i32 {
    #[allow(clippy::cast_possible_truncation, reason = "at most some thousands")]
    let whole = value.round() as i32;
    whole
}

fn codes(counts: &[u8; 16], values: &[u8]) -> Codes {
    let mut codes = [(0, 0); 256];
    let mut values = values.iter();
    let mut code = 0_u16;
    for (bits, count) in (1_u8..).zip(counts) {
        for value in values.by_ref().take(usize::from(*count)) {
            codes[usize::from(*value)] = (code, bits);
            code = code.wrapping_add(1);
        }
        code = code.wrapping_shl(1);
    }
    codes
}

fn write_block(bits: &mut Bits, numbers: &[i32; 64], before: i32, first: &Codes, rest: &Codes) {
    let (size, tail) = magnitude(numbers[0] - before);
    bits.code(first, size);
    bits.push(tail, size);
    let last = numbers.iter().rposition(|number| *number != 0).unwrap_or(0);
    let mut zeros = 0;
    for number in numbers.iter().take(last + 1).skip(1) {
        if *number == 0 {
            zeros += 1;
            continue;
        }
        while zeros > 15 {
            bits.code(rest, 0xF0);
            zeros -= 16;
        }
        let (size, tail) = magnitude(*number);
        bits.code(rest, (zeros << 4) | size);
        bits.push(tail, size);
        zeros = 0;
    }
    if last < 63 {
        bits.code(rest, 0);
    }
}

/// How many bits a number takes, and the bits; negative ones count from the other end.
fn magnitude(number: i32) -> (u8, u16) {
    let size = 32 - number.unsigned_abs().leading_zeros();
    let shifted = if number < 0 { number - 1 } else { number };
    let tail = shifted & ((1 << size) - 1);
    (
        u8::try_from(size).unwrap_or(0),
        u16::try_from(tail).unwrap_or(0),
    )
}

/// Bits on their way into bytes; a byte FF is followed by 00.
#[derive(Default)]
struct Bits {
    out: Vec<u8>,
    waiting: u32,
    count: u8,
}

impl Bits {
    fn code(&mut self, codes: &Codes, value: u8) {
        let (code, bits) = codes[usize::from(value)];
        self.push(code, bits);
    }

    fn push(&mut self, value: u16, bits: u8) {
        self.waiting = (self.waiting << bits) | u32::from(value);
        self.count += bits;
        while self.count >= 8 {
            self.count -= 8;
            let byte = u8::try_from((self.waiting >> self.count) & 0xFF).unwrap_or(0);
            self.out.push(byte);
            if byte == 0xFF {
                self.out.push(0);
            }
        }
        self.waiting &= (1 << self.count) - 1;
    }

    fn finish(mut self) -> Vec<u8> {
        // ones fill the last byte
        if self.count > 0 {
            let missing = 8 - self.count;
            self.push((1 << missing) - 1, missing);
        }
        self.out
    }
}
