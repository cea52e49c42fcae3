import chardet from 'chardet';
import iconv from 'iconv-lite';
import type { Finding } from '../model/index.js';

/** A file as text. */
export interface Decoded {
  /** A byte order mark included, so that offsets count it. */
  readonly text: string;
  /** IANA name in lower case. */
  readonly encoding: string;
  readonly findings: readonly Finding[];
}

/** Encodings that a guess may choose: others are mistaken for them more often than they occur. */
const GUESSABLE = new Map([
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
  ['Shift_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['EUC-KR', 'euc-kr'],
  ['windows-1251', 'windows-1251'],
  ['KOI8-R', 'koi8-r'],
]);
const DECLARED = /<meta[^>]{0,200}?charset=["']?([\w-]{2,20})|<\?xml[^>]{0,100}?encoding=["']([\w-]{2,20})/i;
/** How much of a file a guess looks at. */
const SAMPLE = 65_536;

function decodeAs(bytes: Uint8Array, encoding: string): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, { stripBOM: false });
}

function validUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not UTF-8; another encoding is looked for.
    return null;
  }
}

/**
 * UTF-16 without a byte order mark: the high bytes of its line feeds, digits and Latin letters are NUL, which text in other encodings lacks,
 * and all on one side. 一 is U+4E00, so a few may stand on the other.
 */
function bareUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = Math.min(bytes.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample; i += 2) {
    if (bytes[i] === 0 && isAscii(bytes[i + 1])) even++;
    else if (bytes[i + 1] === 0 && isAscii(bytes[i])) odd++;
  }
  const most = Math.max(even, odd);
  if (bytes.length % 2 === 1 || most < sample / 40 || most < 4 || Math.min(even, odd) > most / 4) return null;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

const isAscii = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13);

/**
 * Decodes a file: by its byte order mark, as UTF-16 where NULs tell it, as UTF-8 where it is valid UTF-8, by the charset an HTML page declares, else by a guess that is
 * reported. A file that is UTF-8 but for a few bytes stays UTF-8, with U+FFFD for them.
 */
export function decode(bytes: Uint8Array): Decoded {
  const found = (text: string, encoding: string, message: string | null): Decoded => ({
    text,
    encoding,
    findings: message === null ? [] : [{ rule: 'encoding', message, span: null }],
  });
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return found(decodeAs(bytes, 'utf-16le'), 'utf-16le', null);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return found(decodeAs(bytes, 'utf-16be'), 'utf-16be', null);
  const bare = bareUtf16(bytes);
  if (bare) return found(decodeAs(bytes, bare), bare, `Read as ${bare}: it has no byte order mark.`);
  const utf8 = validUtf8(bytes);
  if (utf8 !== null) return found(utf8, 'utf-8', null);

  const declared = DECLARED.exec(decodeAs(bytes.subarray(0, 2048), 'latin1'));
  const name = (declared?.[1] ?? declared?.[2] ?? '').toLowerCase();
  if (name && !/^utf-?8$/.test(name) && iconv.encodingExists(name)) return found(decodeAs(bytes, name), name, null);

  const lossy = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const broken = lossy.split('\ufffd').length - 1;
  const beyondAscii = lossy.replace(/[\0-\x7f\ufffd]/g, '').length;
  if (broken <= beyondAscii / 10) return found(lossy, 'utf-8', `${broken} bytes are not UTF-8 and were replaced.`);

  const sample = bytes.subarray(0, SAMPLE);
  for (const guess of chardet.analyse(sample)) {
    const encoding = GUESSABLE.get(guess.name);
    if (!encoding || guess.confidence < 10) continue;
    const text = decodeAs(bytes, encoding);
    if (text.includes('\ufffd')) continue;
    return found(text, encoding, `Not UTF-8; read as ${encoding} by a guess (confidence ${guess.confidence} of 100).`);
  }
  return found(decodeAs(bytes, 'windows-1252'), 'windows-1252', 'Not UTF-8; read as windows-1252 for want of better evidence.');
}
