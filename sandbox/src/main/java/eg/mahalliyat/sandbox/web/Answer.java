package eg.mahalliyat.sandbox.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/**
 * What a handler gives back: a status, a body, and headers. {@link #SILENCE} closes the
 * connection without a word, which is what a provider that hangs does in the end.
 */
public record Answer(int status, byte[] bytes, Map<String, String> headers) {
  public static final Answer SILENCE = new Answer(0, "", Map.of());

  public Answer(int status, String body, Map<String, String> headers) {
    this(status, body.getBytes(UTF_8), headers);
  }

  public static Answer html(int status, String body) {
    return of(status, "text/html", body);
  }

  public static Answer json(Object value) {
    return of(200, "application/json", Json.write(value));
  }

  public static Answer bytes(String type, byte[] body) {
    return new Answer(200, body, Map.of("Content-Type", type));
  }

  public static Answer css(String body) {
    return of(200, "text/css", body);
  }

  public static Answer text(int status, String body) {
    return of(status, "text/plain", body);
  }

  /** See-other, so that a reload never posts twice. */
  public static Answer seeOther(String location) {
    return new Answer(303, "", Map.of("Location", location));
  }

  boolean isSilence() {
    return status == 0;
  }

  private static Answer of(int status, String type, String body) {
    return new Answer(status, body, Map.of("Content-Type", type + "; charset=utf-8"));
  }
}
