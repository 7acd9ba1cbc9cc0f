package eg.mahalliyat.payments;

/** What a bill or a line is called, in both languages: data from definitions, so it is no word key. */
public record Label(String ar, String en) {
  public String in(boolean arabic) {
    return arabic ? ar : en;
  }
}
