package eg.mahalliyat.licences;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How authorities are asked about certificates: only at addresses that stand in a certificate whose chain ends at one that
 * we trust, so that nobody sends us where he likes.
 *
 * @param vouched whether a certificate's chain was found to end there
 */
record AuthorityDoor(BoundedHttp http, Predicate<X509Certificate> vouched) {
  /** Asks at one address, and takes the answer only when it is proper. */
  interface Question<T> {
    Kept.Said<T> put(HttpRequest.Builder where) throws IOException, InterruptedException;
  }

  /** The first address over HTTP, or null. */
  static @Nullable String first(List<String> addresses) {
    return addresses.stream().filter(one -> one.toLowerCase(Locale.ROOT).matches("https?://.*")).findFirst().orElse(null);
  }

  /** @throws IllegalStateException when it could not be learned that the certificate stands; the message says why */
  <T> Kept.Said<T> learned(X509Certificate about, String address, Question<T> question) {
    String whose = about.getSubjectX500Principal().getName();
    if (!vouched.test(about)) {
      throw new IllegalStateException("Nobody is asked about a certificate of an unknown chain: " + whose);
    }
    try {
      return question.put(HttpRequest.newBuilder(URI.create(address)));
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalStateException("Not learned whether this certificate stands: " + whose + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while asking about a certificate", e);
    }
  }
}
