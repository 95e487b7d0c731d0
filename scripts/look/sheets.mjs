/** Puts the pictures of the review set together on sheets, small enough to look at one after the other. */
import { join } from 'node:path';
import sharp from 'sharp';

const GAP = 16;
const HEIGHT = 1600;

/** Writes a sheet for each `sheet` of the pictures: all of its widths side by side, the top of each. */
export async function makeSheets(folder, pictures) {
  for (const sheet of new Set(pictures.map((picture) => picture.sheet))) {
    const group = pictures.filter((picture) => picture.sheet === sheet);
    let left = GAP;
    const composite = [];
    for (const { name, width } of group) {
      const file = sharp(join(folder, `${name}.png`));
      const { height } = await file.metadata();
      const input = await file
        .extract({ left: 0, top: 0, width, height: Math.min(height, HEIGHT) })
        .toBuffer();
      composite.push({ input, left, top: GAP });
      left += width + GAP;
    }
    await sharp({
      create: { width: left, height: HEIGHT + 2 * GAP, channels: 3, background: '#888' },
    })
      .composite(composite)
      .png({ palette: true })
      .toFile(join(folder, `sheet-${sheet}.png`));
  }
}
