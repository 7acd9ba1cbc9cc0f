package eg.mahalliyat.shared;

/**
 * Something wrong in a file that people write: a definition, words, a golden case.
 *
 * @param file the path below the folder of all definitions, such as {@code SHP-02/service.yaml}
 * @param line counted from 1
 * @param sentence what is wrong and what is wanted, for the author
 */
public record Fault(String file, int line, String sentence) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + sentence;
  }
}
