package arkib.serve;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * A request as it goes over the wire, and what was answered: a client would mend what must be
 * refused.
 *
 * @param status the status code
 * @param headers the headers, by name
 * @param bytes the content, unpacked
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Asked(int status, Map<String, String> headers, byte[] bytes) {

  /** Asks for a path as it is, with more lines of the head. */
  static Asked get(URI site, String path, String... lines) {
    return send(site, "GET", path, lines);
  }

  /** Sends a request; without a line for it, the host is that of the site. */
  static Asked send(URI site, String method, String path, String... lines) {
    StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    if (Arrays.stream(lines).noneMatch(line -> line.startsWith("Host:"))) {
      head.append("Host: ").append(site.getAuthority()).append("\r\n");
    }
    List.of(lines).forEach(line -> head.append(line).append("\r\n"));
    head.append("Connection: close\r\n\r\n");
    try (Socket socket = new Socket(site.getHost(), site.getPort())) {
      socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.UTF_8));
      return read(socket.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Asked read(byte[] answer) throws IOException {
    String text = new String(answer, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    String[] lines = text.substring(0, end).split("\r\n", -1);
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String line : Arrays.asList(lines).subList(1, lines.length)) {
      headers.put(
          line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1).strip());
    }
    byte[] bytes = Arrays.copyOfRange(answer, end + 4, answer.length);
    if ("chunked".equals(headers.get("Transfer-Encoding"))) {
      bytes = unchunked(bytes);
    }
    if ("gzip".equals(headers.get("Content-Encoding"))) {
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        bytes = in.readAllBytes();
      }
    }
    return new Asked(Integer.parseInt(lines[0].split(" ", -1)[1]), headers, bytes);
  }

  private static byte[] unchunked(byte[] bytes) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    int at = 0;
    while (true) {
      int line = at;
      while (bytes[line] != '\r') {
        line++;
      }
      int size = Integer.parseInt(new String(bytes, at, line - at, StandardCharsets.US_ASCII), 16);
      if (size == 0) {
        return whole.toByteArray();
      }
      whole.write(bytes, line + 2, size);
      at = line + 2 + size + 2;
    }
  }

  /** A header; empty where there is none. */
  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** The content as text. */
  String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
