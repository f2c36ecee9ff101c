package arkib.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

/** How files are packed, and the numbers in them. */
class PackedTest {

  @Test
  void fileIsOneDeflateStreamThatBeginsWithItsMark() throws DataFormatException {
    Random random = new Random(1);
    for (int size : new int[] {0, 1, 8_191, 8_192, 100_000}) {
      byte[] noise = new byte[size];
      random.nextBytes(noise);
      Bytes columns = new Bytes().all(noise).text("akhir");
      byte[] packed = Packed.of(List.of(new Bytes(), new Bytes().text("mula"), columns));
      Bytes expected = new Bytes().one(Packed.MAGIC).text("mula").all(columns);
      assertThat(inflated(packed)).isEqualTo(expected.toByteArray());
      assertThat(packed[0]).isNotEqualTo((byte) Packed.MAGIC);
    }
  }

  @Test
  void numbersAreReadAsTheyWereWritten() {
    long[] numbers = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, Long.MAX_VALUE};
    Bytes out = new Bytes();
    for (long number : numbers) {
      out.number(number).signed(number).signed(-number);
    }
    ByteReader in = new ByteReader(out.toByteArray(), 0);
    for (long number : numbers) {
      assertThat(in.number()).isEqualTo(number);
      assertThat(in.signed()).isEqualTo(number);
      assertThat(in.signed()).isEqualTo(-number);
    }
    assertThat(in.hasMore()).isFalse();
  }

  @Test
  void smallNumbersTakeOneByte() {
    assertThat(new Bytes().number(127).length()).isEqualTo(1);
    assertThat(new Bytes().number(128).length()).isEqualTo(2);
    assertThat(new Bytes().signed(-64).length()).isEqualTo(1);
  }

  private static byte[] inflated(byte[] packed) throws DataFormatException {
    Inflater inflater = new Inflater(true);
    inflater.setInput(packed);
    byte[] bytes = new byte[200_000];
    int length = inflater.inflate(bytes);
    assertThat(inflater.finished()).isTrue();
    assertThat(inflater.getRemaining()).isZero();
    inflater.end();
    return Arrays.copyOf(bytes, length);
  }
}
