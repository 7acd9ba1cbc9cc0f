package eg.mahalliyat.sandbox;

/** The outside world in one process. */
public final class Sandbox {
  private Sandbox() {}

  public static void main(String[] args) {}
}
