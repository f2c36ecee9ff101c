package arkib.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.article.body.Block;
import arkib.article.body.Body;
import arkib.article.body.Inline;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A body keeps every kind of block and inline. */
class BodyCodecTest {

  @Test
  void everyKindComesBackAsItWas() {
    Body body = SampleRecords.everything();
    BinaryWriter out = new BinaryWriter();
    BodyCodec.write(out, body);
    BinaryReader in = new BinaryReader(out.toByteArray(), 0);
    assertThat(BodyCodec.read(in)).isEqualTo(body);
    assertThat(in.position()).isEqualTo(out.length());
  }

  @Test
  void theSampleForgetsNoKind() {
    Body body = SampleRecords.everything();
    assertThat(body.blocks().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(permitted(Block.class));
    Block.Paragraph first = (Block.Paragraph) body.blocks().get(0);
    assertThat(first.content().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(permitted(Inline.class));
  }

  private static Set<Class<?>> permitted(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses()).collect(Collectors.toSet());
  }
}
