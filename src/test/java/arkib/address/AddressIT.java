package arkib.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** What holds of any address. */
class AddressIT {

  @Property
  void whatIsEncodedDecodesToThePath(@ForAll @StringLength(max = 30) String text) {
    String path = "/" + text;
    Assume.that(Address.isValid(path));

    String encoded = new Address(path).encoded();

    assertThat(encoded).matches("[-A-Za-z0-9._~!$&'()*+,;=:@/%]*");
    assertThat(URI.create("https://example.org" + encoded).getPath()).isEqualTo(path);
  }

  @Property(maxDiscardRatio = 100)
  void noFileIsOutsideTheOutputFolder(
      @ForAll @CharRange(from = '.', to = '/') @StringLength(max = 12) String dots,
      @ForAll @CharRange(from = '.', to = 'b') @StringLength(max = 6) String text) {
    String path = "/" + dots + text;
    Assume.that(Address.isValid(path));

    Path output = Path.of("/site/public");
    Path file = output.resolve(new Address(path).outputPath());

    assertThat(file.normalize()).isEqualTo(file).startsWithRaw(output);
    assertThat(file.normalize().equals(output)).isFalse();
  }
}
