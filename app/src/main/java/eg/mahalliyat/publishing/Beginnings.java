package eg.mahalliyat.publishing;

import eg.mahalliyat.catalogue.Variant;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** With which files a new definition or a new variant begins, and which it may have. */
final class Beginnings {
  private static final Pattern DEFINITION =
      Pattern.compile("service\\.yaml|words\\.(ar|en)\\.yaml|cases/[a-z0-9-]{1,60}\\.yaml");
  private static final Pattern VARIANT = Pattern.compile("variant\\.yaml|cases/[a-z0-9-]{1,60}\\.yaml");

  private Beginnings() {}

  static boolean allowed(String place, String file) {
    return place.isEmpty()
        ? DEFINITION.matcher(file).matches()
        : file.startsWith(Variant.folder(place))
            && VARIANT.matcher(file.substring(Variant.folder(place).length())).matches();
  }

  static TreeMap<String, String> texts(String code, String place, LocalDate today) {
    var texts = new TreeMap<String, String>();
    if (place.isEmpty()) {
      texts.put("service.yaml", "code: " + code + "\nversion: 1\n");
      texts.put("words.ar.yaml", "title: \"\"\n");
      texts.put("words.en.yaml", "title: \"\"\n");
    } else {
      texts.put(Variant.folder(place) + "variant.yaml",
          "code: " + code + "\nplace: " + place + "\ndecision: \"\"\nsince: " + today.plusDays(1) + "\nmark: A\n");
    }
    return texts;
  }
}
