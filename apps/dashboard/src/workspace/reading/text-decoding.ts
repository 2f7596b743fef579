import { TextDecoder } from 'node:util';
import { LogRefused } from './log-refused';

const DECLARED = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/;

/** Turns bytes into text, a piece at a time. Bytes that are no text are refused: a replacement character would become part of a name. */
export class TextDecoding {
  private decoder: TextDecoder | null = null;
  /** The line, counted from 1, up to which text was read. */
  line = 1;

  take(bytes: Uint8Array): string {
    this.decoder ??= decoderFor(bytes);
    return this.decoded(bytes, true);
  }

  end(): string {
    return this.decoder ? this.decoded(new Uint8Array(0), false) : '';
  }

  private decoded(bytes: Uint8Array, stream: boolean): string {
    const { encoding } = this.decoder!;
    try {
      const text = this.decoder!.decode(bytes, { stream });
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.line++;
      return text;
    } catch (error) {
      if ((error as { code?: string }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
      const loose = new TextDecoder(encoding).decode(bytes);
      throw new LogRefused(`the file is not text in ${encoding.toUpperCase()}`, this.line + loose.slice(0, Math.max(0, loose.indexOf('\ufffd'))).split('\n').length - 1);
    }
  }
}

/** A byte order mark goes before what the XML declaration says; CSV can say nothing, so it is UTF-8. */
function decoderFor(bytes: Uint8Array): TextDecoder {
  const beginning = Buffer.from(bytes.subarray(0, 400)).toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '');
  const marked = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  const label = marked ?? DECLARED.exec(beginning.trimStart())?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_ENCODING_NOT_SUPPORTED') throw new LogRefused(`the encoding ${label} is not known here`, 1);
    throw error;
  }
}
