package eg.mahalliyat.platform;

/** A record of ids and values that tells what happened; its simple name is its type in the journal. No personal data. */
public interface Fact {
  default String type() {
    return getClass().getSimpleName();
  }
}
