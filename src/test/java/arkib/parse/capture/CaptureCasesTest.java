package arkib.parse.capture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every captured page of the folder is read as an archivist read it: {@code NN.txt} and {@code
 * NN.expected.json}, the form of {@code arkib explain --json}. A new case is two new files.
 */
class CaptureCasesTest {

  private static final Path CASES = Path.of("src/test/resources/arkib/parse/capture");

  private final ObjectMapper mapper = new ObjectMapper();
  private final CaptureReader reader =
      new CaptureReader(ZoneId.of("Asia/Kuala_Lumpur"), Boilerplate.standard());

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> readsAsExpected() throws IOException {
    return files(".txt").stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
  }

  @Test
  void everyExpectationHasItsPage() throws IOException {
    assertThat(files(".expected.json"))
        .hasSameSizeAs(files(".txt"))
        .allSatisfy(
            file ->
                assertThat(CASES.resolve(name(file).replace(".expected.json", ".txt"))).exists());
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private void compare(Path file) throws IOException, GeneralSecurityException {
    byte[] bytes = Files.readAllBytes(file);
    String sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    String text = new String(bytes, StandardCharsets.UTF_8);
    StringWriter written = new StringWriter();
    try (JsonGenerator json = mapper.createGenerator(written)) {
      new ReadingJson(json).write(reader.read(text, 1), name(file), sha256);
    }
    Path expectedFile = CASES.resolve(name(file).replace(".txt", ".expected.json"));
    JsonNode expected = mapper.readTree(Files.readString(expectedFile));
    JsonNode actual = mapper.readTree(written.toString());
    assertThat(pretty(actual)).isEqualTo(pretty(expected));
  }

  // The order of keys means nothing in JSON, yet a reader compares two texts line by line.
  private String pretty(JsonNode node) throws IOException {
    Object plain = mapper.treeToValue(node, Object.class);
    return mapper
        .writer()
        .with(com.fasterxml.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .with(com.fasterxml.jackson.databind.SerializationFeature.INDENT_OUTPUT)
        .writeValueAsString(plain);
  }
}
