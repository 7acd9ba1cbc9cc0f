package eg.mahalliyat.people;

import java.util.Map;

/**
 * What is wrong with a line of a list of staff.
 *
 * @param line as an editor counts it; 0 when it is the whole file
 * @param key of the sentence that says what to do
 * @param about values of its places
 */
public record ImportFault(long line, String key, Map<String, String> about) {
  public ImportFault {
    about = Map.copyOf(about);
  }
}
