package eg.mahalliyat.platform;

import java.net.URI;

/** What a page of ours may load, and where its forms may go. */
public final class ContentPolicy {
  static final String PAGES = policy("");

  private ContentPolicy() {}

  /** For the one page whose form goes to a payment gateway; a form may follow on to nobody else. */
  public static String sendingTo(URI gateway) {
    return policy(" " + gateway.getScheme() + "://" + gateway.getRawAuthority());
  }

  private static String policy(String moreForms) {
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; form-action 'self'" + moreForms + "; frame-ancestors 'none'; "
        + "base-uri 'none'";
  }
}
