package eg.mahalliyat.platform;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A font's map from glyphs to letters, as PDF writes it ({@code bfchar} and {@code bfrange} sections). */
final class ToUnicode {
  private static final Pattern SECTION = Pattern.compile("\\d+ begin(bfchar|bfrange)(.*?)end\\1", Pattern.DOTALL);
  private static final Pattern CHAR = Pattern.compile("<(\\p{XDigit}+)>\\s*<(\\p{XDigit}+)>");
  private static final Pattern RANGE =
      Pattern.compile("<(\\p{XDigit}+)>\\s*<(\\p{XDigit}+)>\\s*(?:<(\\p{XDigit}+)>|\\[(.*?)])", Pattern.DOTALL);
  private static final Pattern HEX = Pattern.compile("<(\\p{XDigit}+)>");
  // The PDF specification allows no more than this in one section.
  private static final int SECTION_LIMIT = 100;

  private ToUnicode() {}

  static String withOrdinaryLetters(String map) {
    return SECTION.matcher(map).replaceAll(m -> Matcher.quoteReplacement(sections(entries(m.group(1), m.group(2)))));
  }

  private static List<String> entries(String kind, String body) {
    var entries = new ArrayList<String>();
    if (kind.equals("bfchar")) {
      CHAR.matcher(body).results().forEach(m -> entries.add(entry(m.group(1), m.group(2))));
    } else {
      RANGE.matcher(body).results().forEach(m -> unroll(m.group(1), m.group(2), m.group(3), m.group(4), entries));
    }
    return entries;
  }

  /** A range of glyphs is written out: its letters may stop being a range once they are ordinary ones. */
  private static void unroll(String first, String last, String start, String list, List<String> entries) {
    int from = HexFormat.fromHexDigits(first);
    int to = HexFormat.fromHexDigits(last);
    List<String> letters = list == null ? counted(start, to - from) : named(list);
    for (int i = 0; i < letters.size(); i++) {
      entries.add(entry(("%0" + first.length() + "X").formatted(from + i), letters.get(i)));
    }
  }

  private static List<String> named(String list) {
    return HEX.matcher(list).results().map(m -> m.group(1)).toList();
  }

  private static List<String> counted(String start, int more) {
    String head = start.substring(0, start.length() - 4);
    int tail = HexFormat.fromHexDigits(start.substring(start.length() - 4));
    var letters = new ArrayList<String>();
    for (int i = 0; i <= more; i++) {
      letters.add(head + "%04X".formatted(tail + i));
    }
    return letters;
  }

  private static String entry(String glyph, String letters) {
    return "<" + glyph + "> <" + ordinary(letters) + ">";
  }

  /** Ligatures keep their own sign: readers take them apart; given two letters, some put them in the wrong order. */
  private static String ordinary(String hex) {
    var utf16 = StandardCharsets.UTF_16BE;
    String text = new String(HexFormat.of().parseHex(hex), utf16);
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    boolean oneLetter = plain.codePointCount(0, plain.length()) == 1;
    return oneLetter ? HexFormat.of().withUpperCase().formatHex(plain.getBytes(utf16)) : hex;
  }

  private static String sections(List<String> entries) {
    var out = new StringBuilder();
    for (int i = 0; i < entries.size(); i += SECTION_LIMIT) {
      List<String> part = entries.subList(i, Math.min(entries.size(), i + SECTION_LIMIT));
      out.append(i == 0 ? "" : "\n").append(part.size()).append(" beginbfchar\n");
      out.append(String.join("\n", part)).append("\nendbfchar");
    }
    return out.toString();
  }
}
