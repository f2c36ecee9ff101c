package arkib.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A window in which a page is open: its stream of events. */
final class Stream implements AutoCloseable {

  private final Socket socket;
  private final BufferedReader lines;

  private Stream(Socket socket) throws IOException {
    this.socket = socket;
    this.lines =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Opens a page, and waits until the preview knows that it is open. */
  static Stream open(URI site, String page) throws IOException {
    Asked sent = Asked.get(site, page);
    String seen = sent.text().replaceAll("(?s).*data-seen=\"([0-9a-f]*)\".*", "$1");
    Socket socket = new Socket(site.getHost(), site.getPort());
    String head =
        "GET /_arkib/events?page=%s&seen=%s HTTP/1.1\r\nHost: %s\r\n\r\n"
            .formatted(page, seen, site.getAuthority());
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    Stream stream = new Stream(socket);
    stream.next("problems");
    return stream;
  }

  /** Waits for an event of a name, and gives its data; others before it are passed over. */
  String next(String name) throws IOException {
    while (true) {
      Event event = next();
      if (event.name().equals(name)) {
        return event.data();
      }
    }
  }

  /** Waits for an event that has a window do something with its page or its style. */
  Event nextButBuilt() throws IOException {
    Event event = next();
    while (event.name().equals("built")) {
      event = next();
    }
    return event;
  }

  /** Waits for an event, whatever it is. */
  private Event next() throws IOException {
    String line = lines.readLine();
    while (line != null && !line.startsWith("event: ")) {
      line = lines.readLine();
    }
    if (line == null) {
      throw new IOException("the stream has ended");
    }
    return new Event(line.substring(7), lines.readLine().substring(6));
  }

  /** An event. */
  record Event(String name, String data) {}

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
