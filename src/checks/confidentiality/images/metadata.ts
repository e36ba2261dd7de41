import sharp from 'sharp';

/** What of an image is not its picture. */
export type Metadata = {readonly kind: 'read'; readonly parts: readonly string[]} | {readonly kind: 'failed'};

/** The parts of metadata that an image carries: place, camera, program, texts. The colour profile is part of the picture. */
export async function readMetadata(bytes: Uint8Array): Promise<Metadata> {
  try {
    const {exif, xmp, iptc, tifftagPhotoshop, comments} = await sharp(bytes, {animated: true}).metadata();
    const parts = {
      EXIF: exif,
      XMP: xmp,
      IPTC: iptc,
      Photoshop: tifftagPhotoshop,
      text: comments?.length ? comments : undefined,
    };
    return {
      kind: 'read',
      parts: Object.entries(parts).flatMap(([name, part]) => (part === undefined ? [] : [name])),
    };
  } catch {
    return {kind: 'failed'};
  }
}

/** The same picture, upright, without metadata. PNG, GIF and lossless WebP stay exact; JPEG is written at quality 95. */
export async function withoutMetadata(bytes: Uint8Array): Promise<Uint8Array> {
  const image = sharp(bytes, {animated: true});
  const {format} = await image.metadata();
  const upright = image.autoOrient().keepIccProfile();
  if (format === 'jpeg') return upright.jpeg({quality: 95, chromaSubsampling: '4:4:4'}).toBuffer();
  if (format === 'webp') return upright.webp({lossless: true}).toBuffer();
  return upright.toBuffer();
}
