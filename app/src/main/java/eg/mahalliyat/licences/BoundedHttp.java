package eg.mahalliyat.licences;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks authorities over HTTP, and follows nobody elsewhere. Whoever answers, the answer has an end in time and in size.
 *
 * @param patience for one answer, to its last byte
 * @param longest answer in bytes
 */
record BoundedHttp(HttpClient http, Duration patience, long longest) {
  static BoundedHttp of(Duration patience, long longest) {
    return new BoundedHttp(HttpClient.newBuilder().connectTimeout(patience).build(), patience, longest);
  }

  /**
   * The client's own timeout ends with the head of the answer; a body may come for ever.
   *
   * @throws IOException when there is none in time, it is too long, or its status is not 200
   */
  byte[] answer(HttpRequest asking) throws IOException, InterruptedException {
    var whole = HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), longest);
    var coming = http.sendAsync(asking, whole);
    try {
      HttpResponse<byte[]> answer = coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (answer.statusCode() != 200) {
        throw new IOException("HTTP " + answer.statusCode());
      }
      return answer.body();
    } catch (ExecutionException e) {
      throw new IOException("No answer", e.getCause());
    } catch (TimeoutException e) {
      coming.cancel(true);
      throw new IOException("No answer within " + patience, e);
    }
  }
}
