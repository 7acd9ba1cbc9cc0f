package eg.mahalliyat.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder of one service.
 *
 * @param texts by path in the folder: {@code service.yaml}, {@code words.ar.yaml}, {@code cases/good-way.yaml}
 */
public record ServiceFiles(String code, SortedMap<String, String> texts) {
  static final String DEFINITION = "service.yaml";

  public ServiceFiles {
    texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
  }

  /** The text of a file; empty when there is none. */
  public String text(String path) {
    return texts.getOrDefault(path, "");
  }

  /** The golden cases of the whole country, by their file. */
  public Map<String, String> cases() {
    return texts.subMap("cases/", "cases0");
  }

  /** The golden cases that a place has of its own. */
  public Map<String, String> cases(String place) {
    String folder = Variant.folder(place) + "cases";
    return place.isEmpty() ? cases() : texts.subMap(folder + "/", folder + "0");
  }

  /** SHA-256 over names and texts of definition and words; golden cases are not part of what is published. */
  public String digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      texts.forEach((path, text) -> {
        if (!path.contains("cases/")) {
          sha.update((path + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8));
        }
      });
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
