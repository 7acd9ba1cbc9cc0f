package eg.mahalliyat.sandbox.sms;

/** Who may bind; SMPP 3.4 allows 15 characters for the id and 8 for the password. */
public record SmscAccount(String systemId, String password) {
  public static final SmscAccount DEMO = new SmscAccount("mahalliyat", "sandbox");
}
