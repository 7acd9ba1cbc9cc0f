package eg.mahalliyat.people;

/** The deed may be done, but not before the official has shown once more who he is. A page asks him, and goes on. */
public final class ProofWanted extends RuntimeException {
  public ProofWanted() {
    super("a fresh proof is wanted");
  }
}
