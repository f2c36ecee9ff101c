package arkib.serve.http;

import arkib.address.Address;
import arkib.serve.Browser;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** A stream of events to one window. What is sent waits its turn: one write goes at a time. */
final class EventStream implements Browser {

  // More than that waits for a window only where nobody reads any more.
  private static final int MOST_WAITING = 1_000;

  private final Address page;
  private final Response response;
  private final Callback callback;
  private final Consumer<Browser> gone;
  private final Deque<String> waiting = new ArrayDeque<>();
  private boolean writing;
  private boolean ended;

  /**
   * A stream.
   *
   * @param page the page that is open in the window
   * @param gone told when the window is
   */
  EventStream(Address page, Response response, Callback callback, Consumer<Browser> gone) {
    this.page = page;
    this.response = response;
    this.callback = callback;
    this.gone = gone;
  }

  @Override
  public Address page() {
    return page;
  }

  /** Sends the head of the answer: the browser knows that it is heard. */
  void open() {
    put("retry: 1000\n\n");
  }

  /** Sends nothing, so that the line stays open, or shows that it does not. */
  void beat() {
    put(":\n\n");
  }

  @Override
  public void send(Message message) {
    put("event: " + message.event() + "\ndata: " + message.data() + "\n\n");
  }

  private void put(String text) {
    synchronized (this) {
      if (ended || waiting.size() >= MOST_WAITING) {
        return;
      }
      waiting.add(text);
      if (writing) {
        return;
      }
      writing = true;
    }
    next();
  }

  private void next() {
    String text;
    synchronized (this) {
      text = ended ? null : waiting.poll();
      if (text == null) {
        writing = false;
        return;
      }
    }
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    response.write(false, bytes, Callback.from(this::next, this::failed));
  }

  // The window was closed, or shows another page.
  private void failed(Throwable cause) {
    synchronized (this) {
      if (ended) {
        return;
      }
      ended = true;
    }
    gone.accept(this);
    callback.failed(cause);
  }

  /** Ends it from here. */
  void end() {
    synchronized (this) {
      if (ended) {
        return;
      }
      ended = true;
    }
    callback.succeeded();
  }
}
