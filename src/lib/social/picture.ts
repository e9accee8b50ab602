import sharp from 'sharp';
import { defaultView } from '../explorer/page';
import type { Locale } from '../i18n/locale';
import { fillColour } from '../map/fill-colour';
import { neutralsOf } from '../map/palette';
import { cardOf } from './card';
import { CARD, cardSvg, groundSvg, PANEL } from './drawing';

/** Paper, ink, ground, five classes and what lies between: four bits a pixel, half the bytes of more. */
const COLOURS = 16;

const grounds = new Map<string, Promise<Buffer>>();

/**
 * The card as PNG, 1200 × 630. The same card gives the same bytes on the same version of sharp; no font of the machine is asked for.
 */
export async function cardPng(name: string, locale: Locale): Promise<Uint8Array> {
  const card = await cardOf(name, locale);
  const { width, height } = CARD;
  const drawn = await sharp({ create: { width, height, channels: 4, background: neutralsOf('light').paper } })
    .composite([
      { input: await groundOf(card.mapped, locale), left: PANEL.x, top: 0 },
      { input: Buffer.from(cardSvg(card, locale)) },
    ])
    .removeAlpha()
    .raw()
    .toBuffer();
  return sharp(drawn, { raw: { width, height, channels: 3 } })
    .png({ palette: true, colours: COLOURS, dither: 0, compressionLevel: 9, effort: 1 })
    .toBuffer();
}

/** The map under a card, drawn once for all that share it. */
function groundOf(indicator: string | null, locale: Locale): Promise<Buffer> {
  const key = indicator ?? '';
  const known = grounds.get(key);
  if (known) return known;
  const ground = paintOf(indicator, locale).then((paint) =>
    sharp(Buffer.from(groundSvg(paint)))
      .png({ compressionLevel: 1 })
      .toBuffer(),
  );
  grounds.set(key, ground);
  return ground;
}

/** Colour of each comune on the map of an indicator; none for a bare ground. */
async function paintOf(indicator: string | null, locale: Locale): Promise<Map<string, string>> {
  if (indicator === null) return new Map();
  const { scene } = await defaultView(indicator, locale);
  return new Map(
    scene.comuni.flatMap(({ id, fill }): [string, string][] => {
      const colour = fillColour(fill, 'light', scene.hue);
      return colour === null ? [] : [[id, colour]];
    }),
  );
}
