//! Renders the one drawing at every size and packs the icon files of Linux, Windows and macOS.

use std::fs;
use std::fs::File;
use std::path::Path;

use icns::{IconFamily, IconType, PixelFormat};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::trouble::{Outcome, Trouble};

const PNGS: &[(&str, u32)] = &[("32x32.png", 32), ("64x64.png", 64), ("128x128.png", 128), ("128x128@2x.png", 256), ("icon.png", 512)];
/// 32 first: Tauri shows the first entry in the title bar.
const ICO: &[u32] = &[32, 16, 24, 48, 64, 256];
const ICNS: &[(IconType, u32)] = &[
    (IconType::RGBA32_16x16_2x, 32),
    (IconType::RGBA32_32x32_2x, 64),
    (IconType::RGBA32_128x128, 128),
    (IconType::RGBA32_128x128_2x, 256),
    (IconType::RGBA32_256x256, 256),
    (IconType::RGBA32_256x256_2x, 512),
    (IconType::RGBA32_512x512, 512),
    (IconType::RGBA32_512x512_2x, 1024),
];
/// Below this side the drawing shows its coarse parts instead of its fine ones, as its own style asks browsers to. The renderer
/// here knows no media queries, so it is told by a style of ours.
const FINE_FROM: u32 = 32;
const COARSE: &str = "<style>.fine { display: none } .coarse { display: inline }</style></svg>";

pub fn everything(folder: &Path) -> Outcome<()> {
    let svg = fs::read_to_string(folder.join("punte.svg")).map_err(|error| Trouble::because("icons/punte.svg", error))?;
    let drawing = Drawing { fine: parse(&svg)?, coarse: parse(&svg.replace("</svg>", COARSE))? };
    for (name, side) in PNGS {
        drawing.at(*side)?.save_png(folder.join(name)).map_err(|error| Trouble::because(name, error))?;
    }
    write_ico(&drawing, &folder.join("icon.ico"))?;
    write_icns(&drawing, &folder.join("icon.icns"))?;
    println!("Drawn: {} PNGs, icon.ico, icon.icns in {}", PNGS.len(), folder.display());
    Ok(())
}

struct Drawing {
    fine: Tree,
    coarse: Tree,
}

impl Drawing {
    fn at(&self, side: u32) -> Outcome<Pixmap> {
        let tree = if side < FINE_FROM { &self.coarse } else { &self.fine };
        let mut pixmap = Pixmap::new(side, side).ok_or_else(|| Trouble::new(format!("no picture of {side} px")))?;
        let scale = side as f32 / tree.size().width();
        resvg::render(tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
        Ok(pixmap)
    }

    /// Straight (not premultiplied) RGBA, row by row.
    fn rgba(&self, side: u32) -> Outcome<Vec<u8>> {
        Ok(self.at(side)?.pixels().iter().map(|pixel| pixel.demultiply()).flat_map(|c| [c.red(), c.green(), c.blue(), c.alpha()]).collect())
    }
}

fn parse(svg: &str) -> Outcome<Tree> {
    Tree::from_str(svg, &Options::default()).map_err(|error| Trouble::because("icons/punte.svg", error))
}

fn write_ico(drawing: &Drawing, path: &Path) -> Outcome<()> {
    let fails = |error| Trouble::because("icon.ico", error);
    let mut icon = ico::IconDir::new(ico::ResourceType::Icon);
    for side in ICO {
        let image = ico::IconImage::from_rgba_data(*side, *side, drawing.rgba(*side)?);
        icon.add_entry(ico::IconDirEntry::encode(&image).map_err(fails)?);
    }
    icon.write(File::create(path).map_err(fails)?).map_err(fails)
}

fn write_icns(drawing: &Drawing, path: &Path) -> Outcome<()> {
    let fails = |error| Trouble::because("icon.icns", error);
    let mut family = IconFamily::new();
    for (kind, side) in ICNS {
        let image = icns::Image::from_data(PixelFormat::RGBA, *side, *side, drawing.rgba(*side)?).map_err(fails)?;
        family.add_icon_with_type(&image, *kind).map_err(fails)?;
    }
    family.write(File::create(path).map_err(fails)?).map_err(fails)
}
