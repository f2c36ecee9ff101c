package arkib.fixity;

import arkib.digest.Sha256;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * Takes in what a server sends, hashing it as it comes, and stops the server where it sends more
 * than it may.
 */
final class Received implements HttpResponse.BodySubscriber<Look> {

  private final long most;
  private final boolean kept;
  private final MessageDigest digest = Sha256.begin();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CompletableFuture<Look> look = new CompletableFuture<>();
  private Flow.Subscription subscription;
  private long count;

  /**
   * A receiver.
   *
   * @param most the most bytes that are taken in
   * @param kept whether they are kept
   */
  Received(long most, boolean kept) {
    this.most = most;
    this.kept = kept;
  }

  @Override
  public CompletionStage<Look> getBody() {
    return look;
  }

  @Override
  public void onSubscribe(Flow.Subscription begun) {
    subscription = begun;
    subscription.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> parts) {
    for (ByteBuffer part : parts) {
      count += part.remaining();
      if (count > most) {
        subscription.cancel();
        look.complete(new Look.Failed(new Failure(Failure.Kind.TOO_LARGE, Long.toString(most))));
        return;
      }
      take(part);
    }
    subscription.request(1);
  }

  private void take(ByteBuffer part) {
    if (kept) {
      byte[] copy = new byte[part.remaining()];
      part.duplicate().get(copy);
      bytes.writeBytes(copy);
    }
    digest.update(part);
  }

  @Override
  public void onError(Throwable failure) {
    look.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    look.complete(new Look.Found(Sha256.end(digest), bytes.toByteArray()));
  }
}
