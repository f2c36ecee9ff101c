package arkib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code arkib serve} as a process of its own, which ends when it is told to, as by Ctrl-C. */
final class ServedProcess {

  private static final Pattern URL = Pattern.compile("http://\\S+");

  private ServedProcess() {}

  /**
   * Starts it, reads the front page when the first build has ended, and ends it. At the usual port;
   * where that is taken on this machine, at another.
   */
  static void showsTheSiteUntilItIsEnded(Path folder, List<String> command)
      throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>(command);
    if (!isFree()) {
      whole.addAll(List.of("--port", "0"));
    }
    ProcessBuilder builder =
        new ProcessBuilder(whole).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String said = out.readLine();
      Matcher url = URL.matcher(said);
      assertThat(url.find()).as(said).isTrue();
      // The line of the first build.
      assertThat(out.readLine()).matches(".*\\(\\d+\\.\\d s\\)");
      HttpResponse<String> front =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(url.group())).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(front.statusCode()).isEqualTo(200);
      assertThat(front.body()).contains("<h1").contains("/_arkib/preview.js");
    } finally {
      process.destroy();
      process.waitFor();
    }
    assertThat(folder.resolve(".arkib/preview/index.html")).exists();
    // Whole: a build into the same folder finds nothing to mend.
    List<String> again = new ArrayList<>(command.subList(0, 3));
    again.addAll(List.of("build", "--out", ".arkib/preview", "--drafts", "--future", "-q"));
    assertThat(OtherProcess.run(folder, again).code()).isZero();
  }

  private static boolean isFree() {
    try (ServerSocket socket = new ServerSocket(4321)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
