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

  String text(String path) {
    return texts.getOrDefault(path, "");
  }

  /** The golden cases, by their file. */
  public Map<String, String> cases() {
    return texts.subMap("cases/", "cases0");
  }

  /** SHA-256 over names and texts of definition and words; golden cases are not part of what is published. */
  String digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      texts.forEach((path, text) -> {
        if (!path.startsWith("cases/")) {
          sha.update((path + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8));
        }
      });
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
