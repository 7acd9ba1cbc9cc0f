package eg.mahalliyat.requests;

import eg.mahalliyat.shared.ArabicText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Names as they are searched: folded, each word with a space in front, and compound names as one word. */
final class NameKey {
  /** "Abd el-Rahman", "Abu Zeid", "Umm Kulthum": written together by some, apart by others. */
  private static final Pattern COMPOUND = Pattern.compile("(?<= )(عبد|ابو|ام) ");

  private NameKey() {}

  /** As {@code applicant_folded} keeps it. */
  static String of(String name) {
    return COMPOUND.matcher(" " + ArabicText.fold(name)).replaceAll("$1");
  }

  /** The beginnings that a name must have to be found, longest first, because those rule out most. */
  static List<String> beginnings(String typed) {
    return Arrays.stream(of(typed).strip().split(" ")).filter(word -> !word.isEmpty()).map(word -> " " + word)
        .distinct().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }
}
