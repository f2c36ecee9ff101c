package arkib.serve;

import static org.assertj.core.api.Assertions.assertThat;

import arkib.SiteFolder;
import arkib.address.Address;
import arkib.diagnostic.MessageLanguage;
import arkib.diagnostic.Problem;
import arkib.serve.page.PreviewJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong within one round of the preview ends that round alone. */
@Timeout(120)
class DeskIT {

  @TempDir Path temp;
  private SiteFolder site;
  private Desk desk;
  private final Window window = new Window();
  private final BlockingQueue<PreviewListener.Built> builds = new LinkedBlockingQueue<>();
  private final AtomicBoolean listenerFails = new AtomicBoolean();

  /** A window that can fail once. */
  private static final class Window implements Browser {
    private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
    private final AtomicBoolean fails = new AtomicBoolean();

    @Override
    public Address page() {
      return new Address("/2025/05/satu/");
    }

    @Override
    public void send(Message message) {
      if (fails.getAndSet(false)) {
        throw failure();
      }
      messages.add(message);
    }

    String next(String event) throws InterruptedException {
      Message message = messages.take();
      while (!message.event().equals(event)) {
        message = messages.take();
      }
      return message.data();
    }
  }

  private static UncheckedIOException failure() {
    return new UncheckedIOException(new IOException("fail itu hilang"));
  }

  @BeforeEach
  void begin() throws Exception {
    site = new SiteFolder(temp.resolve("site"));
    write("Satu");
    PreviewRequest request = Served.request(site.root(), 0, MessageLanguage.EN);
    Audience audience = new Audience(new PreviewJson(request));
    desk = new Desk(request, this::built, audience, Shown.of(request.output(), "/"));
    desk.start();
    assertThat(builds.take().report().published()).isTrue();
    audience.join(window, desk.shown().identity(window.page()), desk.shown());
    window.next("problems");
  }

  @AfterEach
  void end() {
    desk.close();
  }

  private void built(PreviewListener.Built build) {
    if (listenerFails.getAndSet(false)) {
      throw failure();
    }
    builds.add(build);
  }

  private void write(String headline) throws IOException {
    site.withArticle("satu.md", headline, "date: 2025-05-01", "slug: satu");
  }

  private void save(String headline) throws IOException {
    write(headline);
    desk.take(Changes.content("satu.md"));
  }

  private void assertFailureIsTold() throws InterruptedException {
    PreviewListener.Built told = builds.take();
    assertThat(told.report().published()).isFalse();
    assertThat(told.found()).hasSize(1);
    assertThat(told.found().get(0).problem()).isEqualTo(Problem.PREVIEW_FAILED);
    assertThat(told.found().get(0).arguments().get(0)).contains("fail itu hilang");
    assertThat(window.next("problems"))
        .contains("\"id\":\"preview-failed\"")
        .contains("fail itu hilang");
  }

  @Test
  void aFirstLookThatFailsIsToldAndMadeUpForByTheBuild() throws Exception {
    window.fails.set(true);
    save("Satu lagi");
    assertFailureIsTold();
    assertThat(builds.take().report().published()).isTrue();
    assertThat(window.next("problems")).isEqualTo("[]");
    save("Satu akhir");
    assertThat(window.next("reload")).isEqualTo("{\"to\":\"/2025/05/satu/\"}");
  }

  @Test
  void aBuildThatFailsIsToldAndMadeAgainWithTheNextChange() throws Exception {
    listenerFails.set(true);
    save("Satu lagi");
    assertFailureIsTold();
    save("Satu akhir");
    Path page = site.root().resolve(".arkib/preview/2025/05/satu/index.html");
    while (!Files.readString(page).contains("Satu akhir")) {
      assertThat(builds.take().report().published()).isTrue();
    }
    assertThat(window.next("problems")).isEqualTo("[]");
  }

  @Test
  void aBuildThatFailsIsMadeAgainWhenNothingChanges() throws Exception {
    listenerFails.set(true);
    save("Satu lagi");
    assertFailureIsTold();
    PreviewListener.Built again = builds.take();
    assertThat(again.report().published()).isTrue();
    assertThat(again.settled()).isTrue();
  }
}
