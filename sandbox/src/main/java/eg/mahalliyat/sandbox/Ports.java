package eg.mahalliyat.sandbox;

/** The ports to listen on; 0 takes a free one. */
public record Ports(int http, int smpp, int smtp, int clamd) {
  public static final Ports FREE = new Ports(0, 0, 0, 0);
}
