const base = 65_521;

/** The checksum at the end of a zlib stream (RFC 1950 section 8.2). fflate writes it and does not check it. */
export function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % base;
    b = (b + a) % base;
  }
  return b * 65_536 + a;
}
