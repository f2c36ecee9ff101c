package arkib.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mozilla.universalchardet.UniversalDetector;

/** Guesses the encoding of a text that is not UTF-8. */
final class Guess {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
  private static final List<String> CYRILLIC =
      List.of("windows-1251", "KOI8", "IBM8", "ISO-8859-5", "MACCYRILLIC", "x-MacCyrillic");

  private Guess() {}

  /** The encoding that a text most probably has. */
  static Charset charset(byte[] bytes) {
    if (isDamagedUtf8(bytes)) {
      return StandardCharsets.UTF_8;
    }
    return isMostlyAscii(bytes) ? WINDOWS_1252 : detected(bytes);
  }

  // A file cut in the middle of a letter, or one line of another encoding pasted into it, is UTF-8
  // nonetheless: by chance no text has more whole letters of UTF-8 than broken ones.
  private static boolean isDamagedUtf8(byte[] bytes) {
    int whole = 0;
    int broken = 0;
    String text = new String(bytes, StandardCharsets.UTF_8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      broken += c == '\uFFFD' ? 1 : 0;
      whole += c >= 0x80 && c != '\uFFFD' ? 1 : 0;
    }
    return whole > broken;
  }

  // A Malay or English text with curly quotes and dashes. Detectors take a few such for Cyrillic.
  private static boolean isMostlyAscii(byte[] bytes) {
    int letters = 0;
    int others = 0;
    for (byte b : bytes) {
      boolean letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
      letters += letter ? 1 : 0;
      others += b < 0 ? 1 : 0;
    }
    return letters > others;
  }

  private static Charset detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    String name = String.valueOf(detector.getDetectedCharset());
    boolean cyrillic = CYRILLIC.stream().anyMatch(name::startsWith);
    boolean known = !name.equals("null") && !name.equals("UTF-8") && Charset.isSupported(name);
    if ((cyrillic || !known) && isArabic(new String(bytes, WINDOWS_1256))) {
      return WINDOWS_1256;
    }
    return known ? Charset.forName(name) : WINDOWS_1252;
  }

  // The detector takes Jawi for Cyrillic. What is Cyrillic has French letters among the Arabic ones
  // if it is read as windows-1256; Jawi has none.
  private static boolean isArabic(String text) {
    boolean french = text.chars().anyMatch(c -> c >= 0xc0 && c <= 0xff && Character.isLetter(c));
    boolean arabic = text.chars().anyMatch(c -> c >= 0x620 && c <= 0x6ff);
    return arabic && !french;
  }
}
